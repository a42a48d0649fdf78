import { plainTime, type Weekday } from '@veche/deadlines';
import type { Instant, PersonId, ZoneId } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import type { RecurringWindow } from '../domain/recurring-window.ts';
import type { Silence } from '../domain/silence.ts';
import type { Tables } from './tables.ts';

export interface StoredSilence extends Silence {
  readonly comment: string;
  readonly authorPersonId: PersonId;
  readonly createdAt: Instant;
  readonly endedBy?: PersonId;
}

/** Silences that hold now or later; with `past` also those that are over. */
export async function listSilences(tx: ReadTx, { past = false } = {}): Promise<StoredSilence[]> {
  let query = tx
    .kysely<Tables>()
    .selectFrom('alerts.silence')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .orderBy('ends_at', 'desc')
    .limit(500);
  if (!past) query = query.where('ends_at', '>', tx.now);
  return (await query.execute()).map((row) => ({
    id: row.id,
    matchers: row.matchers,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    comment: row.comment,
    authorPersonId: row.author_person_id,
    createdAt: row.created_at,
    ...(row.ended_by !== null && { endedBy: row.ended_by }),
  }));
}

export async function insertSilence(tx: Tx, silence: StoredSilence): Promise<void> {
  await tx
    .kysely<Tables>()
    .insertInto('alerts.silence')
    .values({
      tenant_id: tx.tenantId,
      id: silence.id,
      matchers: JSON.stringify(silence.matchers),
      comment: silence.comment,
      author_person_id: silence.authorPersonId,
      starts_at: silence.startsAt,
      ends_at: silence.endsAt,
      created_at: silence.createdAt,
      ended_by: null,
    })
    .execute();
}

/** Ends a silence now. @returns false when it is over or was never there */
export async function endSilence(tx: Tx, id: string, by: PersonId): Promise<boolean> {
  const row = await tx
    .kysely<Tables>()
    .updateTable('alerts.silence')
    .set({ ends_at: tx.now, ended_by: by })
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .where('ends_at', '>', tx.now)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

export interface MuteWindow extends RecurringWindow {
  readonly id: string;
  readonly title: string;
}

export async function listMuteWindows(tx: ReadTx): Promise<MuteWindow[]> {
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('alerts.mute_window')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .orderBy('title')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    from: plainTime(row.from_time),
    to: plainTime(row.to_time),
    zone: row.zone as ZoneId,
    weekdays: row.weekdays as Weekday[],
    on: row.on_days,
  }));
}

export async function insertMuteWindow(tx: Tx, window: MuteWindow): Promise<void> {
  await tx
    .kysely<Tables>()
    .insertInto('alerts.mute_window')
    .values({
      tenant_id: tx.tenantId,
      id: window.id,
      title: window.title,
      from_time: window.from,
      to_time: window.to,
      zone: window.zone,
      weekdays: [...window.weekdays],
      on_days: window.on,
      created_at: tx.now,
    })
    .execute();
}

/** @returns false when there was none */
export async function deleteMuteWindow(tx: Tx, id: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .kysely<Tables>()
    .deleteFrom('alerts.mute_window')
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
