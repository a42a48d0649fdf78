import { fromEpochMs, toEpochMs } from '@veche/deadlines';
import type { Instant, PersonId, TenantId } from '@veche/kernel';
import { systemScope, type Database } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import { saveDuty } from '../use-cases/save-duty.ts';
import { createRule } from '../use-cases/save-rule.ts';
import { demoRules } from './demo-rules.ts';

export interface DemoAlertsParts {
  /** A database whose clock is `clock`, so that rules have been on for a while. */
  readonly db: Database;
  readonly clock: { set(at: Instant): void };
  readonly alerts: AlertsDeps;
  readonly tenantId: TenantId;
  readonly people: {
    readonly manager: PersonId;
    readonly controller: PersonId;
    readonly officer: PersonId;
    readonly officerSecond: PersonId;
  };
}

const dayMs = 86_400_000;
/** Units the second officer answers for; the first has the rest. */
const unitsOfSecond = ['housing', 'architecture', 'property'];

/** Gives the invented town its duty list and rules that have been on for a while: what happened lately fires once the town runs. */
export async function playAlerts(parts: DemoAlertsParts, now: Instant): Promise<void> {
  const { db, clock, alerts, people } = parts;
  const scope = systemScope('demonstration', parts.tenantId);
  await db.transact(scope, async (tx) => {
    await saveDuty(alerts, tx, {
      unitCode: '',
      holders: [
        { position: 'owner', personId: people.officer },
        { position: 'head', personId: people.manager },
        { position: 'deputy', personId: people.manager },
        { position: 'controller', personId: people.controller },
      ],
    });
    for (const unitCode of unitsOfSecond)
      await saveDuty(alerts, tx, {
        unitCode,
        holders: [
          { position: 'owner', personId: people.officerSecond },
          { position: 'head', personId: people.manager },
        ],
      });
  });
  for (const { definition, onForDays } of demoRules) {
    clock.set(fromEpochMs(toEpochMs(now) - onForDays * dayMs));
    await db.transact(scope, (tx) =>
      createRule(alerts, tx, { definition, owner: people.manager, state: 'on' }),
    );
  }
  clock.set(now);
}
