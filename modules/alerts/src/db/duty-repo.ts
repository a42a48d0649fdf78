import type { DutyPosition } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import type { Tables } from './tables.ts';

export interface DutyRow {
  /** Empty: the town as a whole. */
  readonly unitCode: string;
  readonly position: DutyPosition;
  readonly personId: PersonId;
}

const duty = (tx: ReadTx) =>
  tx.kysely<Tables>().selectFrom('alerts.duty').where('tenant_id', '=', tx.tenantId);

export async function listDuty(tx: ReadTx): Promise<DutyRow[]> {
  const rows = await duty(tx)
    .select(['unit_code as unitCode', 'position', 'person_id as personId'])
    .orderBy('unit_code')
    .orderBy('position')
    .execute();
  return rows;
}

/** Who holds the position in the unit; when nobody does, who holds it for the town. */
export async function personsOnDuty(
  tx: ReadTx,
  position: DutyPosition,
  unitCode: string | undefined,
): Promise<PersonId[]> {
  const rows = await duty(tx)
    .select(['unit_code', 'person_id'])
    .where('position', '=', position)
    .where('unit_code', 'in', unitCode === undefined ? [''] : [unitCode, ''])
    .orderBy('person_id')
    .execute();
  const own = rows.filter((row) => row.unit_code === unitCode);
  return (own.length > 0 ? own : rows.filter((row) => row.unit_code === '')).map((row) => row.person_id);
}

/** Puts the duty of one unit in place of what it was. */
export async function replaceDuty(tx: Tx, unitCode: string, rows: readonly DutyRow[]): Promise<void> {
  const db = tx.kysely<Tables>();
  await db
    .deleteFrom('alerts.duty')
    .where('tenant_id', '=', tx.tenantId)
    .where('unit_code', '=', unitCode)
    .execute();
  if (rows.length === 0) return;
  await db
    .insertInto('alerts.duty')
    .values(
      rows.map((row) => ({
        tenant_id: tx.tenantId,
        unit_code: unitCode,
        position: row.position,
        person_id: row.personId,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function membersOfGroup(tx: ReadTx, groupId: string): Promise<PersonId[]> {
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('alerts.group_member')
    .select('person_id')
    .where('tenant_id', '=', tx.tenantId)
    .where('group_id', '=', groupId)
    .orderBy('person_id')
    .execute();
  return rows.map((row) => row.person_id);
}
