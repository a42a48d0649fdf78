import type { AlertLabel, LabelMatcher } from '@veche/contracts';
import type { Tx } from '@veche/platform';
import { insertChain, listChains } from '../db/chain-repo.ts';
import { listAllInhibitions } from '../db/inhibition-repo.ts';
import type { Tables } from '../db/tables.ts';
import { defaultChain } from '../domain/escalation-chain.ts';

interface DefaultInhibition {
  readonly title: { readonly ru: string; readonly en: string };
  readonly source: readonly LabelMatcher[];
  readonly target: readonly LabelMatcher[];
  readonly equal: readonly AlertLabel[];
}

const event = (...values: string[]): LabelMatcher[] => [{ label: 'event', operator: 'is', values }];

const inhibitions: readonly DefaultInhibition[] = [
  {
    title: {
      ru: 'О просрочке того же запроса уже сказано: «скоро срок» и «под угрозой» молчат',
      en: 'The same request is overdue already: “due soon” and “at risk” keep silent',
    },
    source: event('due', 'very-overdue'),
    target: event('due-soon', 'at-risk'),
    equal: ['request'],
  },
  {
    title: {
      ru: 'О сильной просрочке того же запроса уже сказано: обычная молчит',
      en: 'The same request is long overdue already: the plain overdue keeps silent',
    },
    source: event('very-overdue'),
    target: event('due'),
    equal: ['request'],
  },
  {
    title: {
      ru: 'Источник молчит: о сроках его запросов не пишем, их состояние неизвестно',
      en: 'A source is silent: nothing is told of the terms of its requests, their state is not known',
    },
    source: event('source-silent'),
    target: event('due-soon', 'at-risk'),
    equal: ['source'],
  },
];

/** What every town begins with: its default chain and the inhibitions nobody would do without. Set once; afterwards the town's own. */
export async function ensureDefaults(tx: Tx): Promise<void> {
  if ((await listChains(tx)).length === 0)
    await insertChain(tx, { title: 'Обычная', steps: defaultChain, isDefault: true });
  if ((await listAllInhibitions(tx)).length > 0) return;
  await tx
    .kysely<Tables>()
    .insertInto('alerts.inhibition')
    .values(
      inhibitions.map(({ title, source, target, equal }) => ({
        tenant_id: tx.tenantId,
        id: tx.newId(),
        title_ru: title.ru,
        title_en: title.en,
        source: JSON.stringify(source),
        target: JSON.stringify(target),
        equal: [...equal],
        is_on: true,
      })),
    )
    .execute();
}
