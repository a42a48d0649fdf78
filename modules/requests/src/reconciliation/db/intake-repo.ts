import type { PlainDate } from '@veche/kernel';
import type { PreparedStatement, Tx } from '@veche/platform';

/** What one batch brought: each item received is stored, known already, or refused. */
export interface Intake {
  readonly sourceCode: string;
  readonly kind: string;
  readonly on: PlainDate;
  readonly received: number;
  readonly stored: number;
  readonly duplicates: number;
  readonly refused: number;
}

const addIntake: PreparedStatement = {
  name: 'requests.add-intake',
  text: `insert into requests.intake_day as d (tenant_id, source_code, on_day, kind, received, stored, duplicates, refused)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (tenant_id, source_code, on_day, kind) do update set received = d.received + excluded.received,
           stored = d.stored + excluded.stored, duplicates = d.duplicates + excluded.duplicates, refused = d.refused + excluded.refused`,
};
const addEventDays: PreparedStatement = {
  name: 'requests.add-event-days',
  text: `insert into requests.event_day as d (tenant_id, source_code, on_day, events, opened)
         select $1, $2, x.on_day, x.events, x.opened from unnest($3::date[], $4::bigint[], $5::bigint[]) as x (on_day, events, opened) order by x.on_day
         on conflict (tenant_id, source_code, on_day) do update set events = d.events + excluded.events, opened = d.opened + excluded.opened`,
};

/** Adds a batch to the accounts. Last in its transaction: the rows of a day are shared by all batches of the source. */
export async function addToAccounts(
  tx: Tx,
  intake: Intake,
  days: ReadonlyMap<PlainDate, { readonly events: number; readonly opened: number }>,
): Promise<void> {
  const { sourceCode, on, kind, received, stored, duplicates, refused } = intake;
  await tx.sql(addIntake, [tx.tenantId, sourceCode, on, kind, received, stored, duplicates, refused]);
  if (days.size === 0) return;
  const counts = [...days.values()];
  await tx.sql(addEventDays, [
    tx.tenantId,
    sourceCode,
    [...days.keys()],
    counts.map(({ events }) => events),
    counts.map(({ opened }) => opened),
  ]);
}
