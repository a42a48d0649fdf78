import type { BilingualText } from '@veche/kernel';
import { notFound, systemScope, type ReadTx, type Scope, type Tx } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import { unsubscribe, unsubscriptionsOf } from '../db/preference-repo.ts';
import { findRule } from '../db/rule-repo.ts';
import { readLinkToken } from '../links/link-token.ts';

export interface Leaving {
  readonly scope: Scope;
  readonly recipientKey: string;
  readonly topic: string;
}

/** Whose link it is and which messages it would stop. @throws AppError `not-found` */
export function targetOfLeaving(deps: AlertsDeps, token: string): Leaving {
  const target = readLinkToken(deps.vault, 'leave', token);
  const [recipientKey, topic] = target?.value.split('|') ?? [];
  if (!target || recipientKey === undefined || topic === undefined) throw notFound();
  return { scope: systemScope('leaving', target.tenantId), recipientKey, topic };
}

export async function readLeaving(tx: ReadTx, { recipientKey, topic }: Leaving) {
  return {
    title: await titleOfTopic(tx, topic),
    isLeft: (await unsubscriptionsOf(tx, recipientKey)).has(topic),
  };
}

/** Stops these messages for this recipient. What is critical cannot be left. */
export const leave = (tx: Tx, { recipientKey, topic }: Leaving): Promise<void> =>
  unsubscribe(tx, recipientKey, topic);

/** What is left, in words. */
export async function titleOfTopic(tx: ReadTx, topic: string): Promise<BilingualText> {
  if (topic === 'digest') return { ru: 'Ежедневная сводка оповещений', en: 'The daily digest of alerts' };
  if (topic === 'terms') return { ru: 'Напоминания о сроках', en: 'Reminders of dates' };
  const rule = topic.startsWith('rule:') ? await findRule(tx, topic.slice('rule:'.length)) : undefined;
  const name = rule?.definition.name ?? topic;
  return { ru: `Оповещения правила «${name}»`, en: `Alerts of the rule “${name}”` };
}
