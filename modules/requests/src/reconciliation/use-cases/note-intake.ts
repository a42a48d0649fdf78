import { localDateOf } from '@veche/deadlines';
import type { Instant, PlainDate, ZoneId } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import { addToAccounts } from '../db/intake-repo.ts';

export interface RecordedBatch {
  readonly sourceCode: string;
  readonly kind: string;
  readonly received: number;
  readonly duplicates: number;
  readonly refused: number;
  readonly events: readonly { readonly at: Instant; readonly kind: string }[];
}

/** Accounts for a batch: by the day it came and by the days its events tell of. */
export async function noteIntake(tx: Tx, batch: RecordedBatch, zone: ZoneId): Promise<void> {
  const days = new Map<PlainDate, { events: number; opened: number }>();
  const dateOf = rememberingDateOf(zone);
  for (const { at, kind } of batch.events) {
    const on = dateOf(at);
    const day = days.get(on) ?? { events: 0, opened: 0 };
    days.set(on, { events: day.events + 1, opened: day.opened + Number(kind === 'opened') });
  }
  const { sourceCode, kind, received, duplicates, refused, events } = batch;
  await addToAccounts(
    tx,
    { sourceCode, kind, on: localDateOf(tx.now, zone), received, stored: events.length, duplicates, refused },
    days,
  );
}

/** Asking for the zone is slow, and a batch has the same hours again and again; no zone begins its days within a quarter. */
function rememberingDateOf(zone: ZoneId): (at: Instant) => PlainDate {
  const known = new Map<string, PlainDate>();
  return (at) => {
    const quarter = `${at.slice(0, 14)}${Math.floor(Number(at.slice(14, 16)) / 15)}`;
    const date = known.get(quarter) ?? localDateOf(at, zone);
    known.set(quarter, date);
    return date;
  };
}
