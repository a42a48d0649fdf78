import { routes } from '@veche/contracts';
import { notFound, on, type RouteLine } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import { backTest } from '../backtest/back-test.ts';
import { findRule, listRules, listRuleVersions } from '../db/rule-repo.ts';
import { resolveRecipients } from '../engine/recipients.ts';
import { previewWords } from '../engine/sample-words.ts';
import { watchAtOnce } from '../engine/watch-figures.ts';
import { readAlertVocabulary } from '../queries/alert-vocabulary.ts';
import { presentRules, presentVersions } from '../queries/list-rules.ts';
import {
  assertSoundRule,
  confirmRule,
  createRule,
  faultsOfRule,
  saveRule,
  setRuleState,
} from '../use-cases/save-rule.ts';
import { checkRecipients, readTestMessage, sendTestMessage } from '../use-cases/test-message.ts';
import { personOf } from './signed-in.ts';

/** Rules of alerts: setting up, trying, turning on and off. */
export function ruleRouteLines(deps: AlertsDeps): RouteLine[] {
  const { db } = deps;
  const idAndVersion = ({ id, version }: { id: string; version: number }) => ({ id, version });
  return [
    on(routes.getAlertVocabulary, 'alert.manage', async ({ scope }) => ({
      body: await db.read(scope, (tx) => readAlertVocabulary(deps, tx)),
    })),
    on(routes.listAlertRules, 'alert.manage', async (c) => ({
      body: {
        items: await db.read(c.scope, async (tx) => presentRules(deps, tx, await listRules(tx), personOf(c))),
      },
    })),
    on(routes.getAlertRule, 'alert.manage', async (c) => {
      const [item] = await db.read(c.scope, async (tx) => {
        const rule = await findRule(tx, c.params.id);
        return rule ? presentRules(deps, tx, [rule], personOf(c)) : [];
      });
      if (!item) throw notFound();
      return { body: item, version: item.version };
    }),
    on(routes.listAlertRuleVersions, 'alert.manage', async (c) => {
      const items = await db.read(c.scope, async (tx) =>
        presentVersions(deps, tx, await listRuleVersions(tx, c.params.id)),
      );
      if (items.length === 0) throw notFound();
      return { body: { items } };
    }),
    on(routes.previewAlertRule, 'alert.manage', async ({ scope, body, language }) => ({
      body: {
        ...(await db.read(scope, (tx) => previewWords(deps, tx, body.definition, language))),
        faults: faultsOfRule(body.definition),
      },
    })),
    on(routes.createAlertRule, 'alert.manage', async (c) => {
      const rule = { ...c.body, owner: personOf(c) };
      return {
        body: idAndVersion(
          await db.transact(c.scope, async (tx) => watchAtOnce(deps, tx, await createRule(deps, tx, rule))),
        ),
        status: 201,
      };
    }),
    on(routes.saveAlertRule, 'alert.manage', async ({ scope, params, body, ifMatch }) => ({
      body: idAndVersion(
        await db.transact(scope, async (tx) =>
          watchAtOnce(deps, tx, await saveRule(deps, tx, { id: params.id, ifMatch, ...body })),
        ),
      ),
    })),
    on(routes.setAlertRuleState, 'alert.manage', async ({ scope, params, body, ifMatch }) => ({
      body: idAndVersion(
        await db.transact(scope, async (tx) =>
          watchAtOnce(deps, tx, await setRuleState(deps, tx, { id: params.id, ifMatch, ...body })),
        ),
      ),
    })),
    on(routes.confirmAlertRule, 'alert.manage', async ({ scope, params }) => ({
      body: idAndVersion(await db.transact(scope, (tx) => confirmRule(deps, tx, params.id))),
    })),
    on(routes.backTestAlertRule, 'alert.manage', async ({ scope, body }) => {
      assertSoundRule(body.definition);
      return { body: await db.read(scope, (tx) => backTest(deps, tx, body.definition)) };
    }),
    on(routes.checkAlertRecipients, 'alert.manage', async ({ scope, body: { definition } }) => ({
      body: await db.read(scope, (tx) =>
        checkRecipients(deps, tx, definition, (unit) =>
          resolveRecipients(deps, tx, definition.recipients, unit),
        ),
      ),
    })),
    on(routes.sendAlertTest, 'alert.manage', async (c) => {
      const test = { definition: c.body.definition, personId: personOf(c) };
      return { body: { id: await db.transact(c.scope, (tx) => sendTestMessage(deps, tx, test)) } };
    }),
    on(routes.getAlertTest, 'alert.manage', async (c) => ({
      body: await db.read(c.scope, (tx) => readTestMessage(tx, c.params.id, personOf(c))),
    })),
  ];
}
