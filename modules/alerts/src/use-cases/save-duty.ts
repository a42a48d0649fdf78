import type { DutyPosition } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import { rejected, type ReadTx, type Tx } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import { replaceDuty } from '../db/duty-repo.ts';
import { listStaff } from '../queries/alert-vocabulary.ts';

export interface UnitDuty {
  /** Empty: the town as a whole. */
  readonly unitCode: string;
  readonly holders: readonly { readonly position: DutyPosition; readonly personId: string }[];
}

/** Sets who answers for a unit, in place of those who did. @throws AppError `not-staff` */
export async function saveDuty(deps: AlertsDeps, tx: Tx, { unitCode, holders }: UnitDuty): Promise<void> {
  await assertStaff(
    deps,
    tx,
    holders.map((each) => each.personId),
  );
  const rows = holders.map(({ position, personId }) => ({
    unitCode,
    position,
    personId: personId as PersonId,
  }));
  await replaceDuty(tx, unitCode, rows);
  await deps.journal.appendJournalEntry(tx, {
    action: 'alerts.duty.changed',
    subject: { type: 'unit', id: unitCode === '' ? 'town' : unitCode },
    revision: 1,
    result: rows.map((row) => row.position),
  });
}

/** Only staff of this town can answer for anything. @throws AppError `not-staff` */
export async function assertStaff(deps: AlertsDeps, tx: ReadTx, personIds: readonly string[]): Promise<void> {
  const staff = new Set<string>((await listStaff(deps, tx)).map(({ id }) => id));
  if (personIds.some((id) => !staff.has(id))) throw rejected('not-staff');
}
