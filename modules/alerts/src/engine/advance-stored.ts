import type { Tx } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import { appendAlertEvents } from '../db/alert-history.ts';
import type { StoredAlert } from '../db/alert-rows.ts';
import { definitionsAt, findRule } from '../db/rule-repo.ts';
import type { advanceAlert, AlertEffect } from '../domain/advance-alert.ts';
import type { Alert } from '../domain/alert.ts';
import { earliest, later, resolve } from '../domain/alert-lifecycle.ts';
import { escalateAlert, flushAlert, type Flushing } from './flush-alert.ts';
import { keepAlert } from './keep-alert.ts';
import { lookAgainAt, suppressionOf, type Suppression } from './suppression.ts';

/** How soon an inhibited alert is looked at again, whatever its interval. */
const inhibitedLookMs = 300_000;

/** Carries the effects of an advance out and saves the alert as it then is. */
export async function advanceStored(
  deps: AlertsDeps,
  tx: Tx,
  stored: StoredAlert,
  { alert, effects }: ReturnType<typeof advanceAlert>,
): Promise<void> {
  const rule = await findRule(tx, stored.ruleId);
  const definition = (await definitionsAt(tx, [{ ruleId: stored.ruleId, version: stored.ruleVersion }])).get(
    `${stored.ruleId} ${stored.ruleVersion}`,
  );
  if (!rule || !definition) throw new Error(`Alert ${stored.id} has no rule`);
  if (rule.state === 'off' || rule.state === 'draft') {
    await keepAlert(tx, stored, resolve(alert, 'rule-off', tx.now));
    return;
  }
  const suppression = await suppressionOf(deps, tx, stored, definition);
  const flushCount = stored.flushCount + 1;
  const flushing: Flushing = {
    stored,
    alert,
    rule,
    definition,
    suppression,
    window: String(flushCount),
  };
  for (const effect of effects) await carryOutEffect(deps, tx, flushing, effect);
  await keepAlert(tx, stored, waitOut(stored.alert, flushing, effects, tx.now), { flushCount });
}

async function carryOutEffect(
  deps: AlertsDeps,
  tx: Tx,
  flushing: Flushing,
  effect: AlertEffect,
): Promise<void> {
  const { id } = flushing.stored;
  switch (effect.kind) {
    case 'fired':
      return appendAlertEvents(tx, [{ alertId: id, kind: 'fired' }]);
    case 'returned':
      return appendAlertEvents(tx, [{ alertId: id, kind: 'returned' }]);
    case 'flush':
      return flushAlert(deps, tx, flushing);
    case 'escalate': {
      if (isSuppressed(flushing.suppression)) return;
      const window = `step-${effect.number}-${flushing.alert.returned}`;
      return escalateAlert(deps, tx, { ...flushing, window }, effect);
    }
  }
}

const isSuppressed = ({ inhibitor, mutedUntil, silence }: Suppression): boolean =>
  inhibitor !== undefined || mutedUntil !== undefined || silence !== undefined;

/** What is kept from being told waits: it is decided again when the hindrance may be gone, and no step of the chain is lost. */
function waitOut(
  before: Alert,
  { alert, suppression }: Flushing,
  effects: readonly AlertEffect[],
  now: Parameters<typeof later>[0],
): Alert {
  const again = lookAgainAt(suppression, later(now, inhibitedLookMs));
  if (again === undefined || alert.state === 'resolved') return alert;
  const wasFlushed = effects.some((each) => each.kind === 'flush');
  const wasEscalated = effects.some((each) => each.kind === 'escalate');
  return {
    ...alert,
    ...(wasFlushed && { flushAt: earliest(alert.flushAt, again) }),
    ...(wasEscalated &&
      before.escalation &&
      alert.escalation && {
        escalation: { ...alert.escalation, taken: before.escalation.taken, nextAt: again },
      }),
  };
}
