import { hash } from 'node:crypto';
import { rejected, type ReadTx } from '@veche/platform';
import { findCalendarInForce } from '../db/calendar-repo.ts';
import { loadNorms } from '../db/reference-repo.ts';
import { defaultOfficeHours } from '../domain/clock-context.ts';
import { normBookOf } from '../domain/service-norm.ts';
import { createTermBook, type TermBook } from '../domain/term-book.ts';
import type { RequestsDeps } from '../requests-deps.ts';

/** What clocks of a town are read by now. */
export interface ClockReference {
  readonly book: TermBook;
  readonly calendarVersion: number;
}

/** Books remember the days they have computed, so one is kept for as long as norms and calendar stay as they are. */
const books = new Map<string, TermBook>();
const mostBooks = 8;

/** Norms and calendar in force. @throws AppError `calendar-missing` in a town that was never set up for the Monitor */
export async function loadClockReference(
  deps: Pick<RequestsDeps, 'tenantOf'>,
  tx: ReadTx,
): Promise<ClockReference> {
  const inForce = await findCalendarInForce(tx);
  if (inForce === undefined) throw rejected('calendar-missing');
  const norms = await loadNorms(tx);
  const { zone } = await deps.tenantOf(tx);
  const key = hash('sha256', `${tx.tenantId} ${zone} ${inForce.hash} ${JSON.stringify(norms)}`, 'base64');
  let book = books.get(key);
  if (book === undefined) {
    book = createTermBook(normBookOf(norms), {
      calendar: inForce.calendar,
      zone,
      officeHours: defaultOfficeHours,
    });
    if (books.size >= mostBooks) books.clear();
    books.set(key, book);
  }
  return { book, calendarVersion: inForce.version };
}
