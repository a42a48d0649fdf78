import type { ProductionCalendar } from '@veche/deadlines';
import type { BilingualText, Instant, PersonId, PlainDate } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import { hashOfCalendar } from './seed-repo.ts';
import { requestsDb } from './requests-db.ts';

/** A version of the calendar without its data. */
export interface CalendarVersion {
  readonly version: number;
  readonly hash: string;
  readonly decreedOn: PlainDate;
  readonly title: BilingualText;
  readonly enteredAt: Instant;
  readonly activatedAt: Instant | null;
  readonly movedCount: number | null;
  readonly changeId: string | null;
}

/** All versions, the newest first. */
export async function listCalendarVersions(tx: ReadTx): Promise<CalendarVersion[]> {
  const rows = await requestsDb(tx)
    .selectFrom('requests.calendar_version')
    .select([
      'version',
      'hash',
      'decreed_on',
      'title_ru',
      'title_en',
      'entered_at',
      'activated_at',
      'moved_count',
      'change_id',
    ])
    .where('tenant_id', '=', tx.tenantId)
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({
    version: row.version,
    hash: row.hash,
    decreedOn: row.decreed_on,
    title: { ru: row.title_ru, en: row.title_en },
    enteredAt: row.entered_at,
    activatedAt: row.activated_at,
    movedCount: row.moved_count,
    changeId: row.change_id,
  }));
}

export async function insertCalendarDraft(
  tx: Tx,
  draft: {
    readonly version: number;
    readonly calendar: ProductionCalendar;
    readonly decreedOn: PlainDate;
    readonly title: BilingualText;
    readonly enteredBy: PersonId;
  },
): Promise<void> {
  await requestsDb(tx)
    .insertInto('requests.calendar_version')
    .values({
      tenant_id: tx.tenantId,
      version: draft.version,
      hash: hashOfCalendar(draft.calendar),
      decreed_on: draft.decreedOn,
      title_ru: draft.title.ru,
      title_en: draft.title.en,
      data: JSON.stringify(draft.calendar),
      entered_by: draft.enteredBy,
      entered_at: tx.now,
      activated_at: null,
      moved_count: null,
      change_id: null,
    })
    .execute();
}

export async function markActivated(
  tx: Tx,
  version: number,
  moved: { readonly movedCount: number; readonly changeId?: string },
): Promise<void> {
  await requestsDb(tx)
    .updateTable('requests.calendar_version')
    .set({ activated_at: tx.now, moved_count: moved.movedCount, change_id: moved.changeId ?? null })
    .where('tenant_id', '=', tx.tenantId)
    .where('version', '=', version)
    .execute();
}
