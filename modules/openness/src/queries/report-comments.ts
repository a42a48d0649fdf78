import type { OpenPanel, ReportComment } from '@veche/contracts';
import { calendarDays, addCalendarDays, endOfDay } from '@veche/deadlines';
import type { PlainDate, ZoneId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { listOfferedComments } from '../db/comment-repo.ts';
import { lastDayOf } from '../domain/months.ts';

export type OfferedReportComment = ReportComment & { readonly id: string };

/**
 * What of a month may be printed, as the report prints it. The service is named only where the panel tells how many asked for it: a
 * comment must not say of a held-back count that it is not zero.
 */
export async function offeredComments(
  tx: ReadTx,
  panel: OpenPanel,
  zone: ZoneId,
): Promise<OfferedReportComment[]> {
  const month = panel.month as PlainDate;
  const dayBefore = addCalendarDays(month, calendarDays(-1));
  const comments = await listOfferedComments(tx, {
    from: endOfDay(dayBefore, zone),
    until: endOfDay(lastDayOf(month), zone),
  });
  const shown = new Map(
    panel.tables.service.flatMap((row) =>
      row.received === null || row.isCountOnly ? [] : [[row.code, row.title] as const],
    ),
  );
  return comments.map(({ id, text, score, serviceCode }) => ({
    id,
    text,
    score,
    service: shown.get(serviceCode ?? '') ?? null,
  }));
}
