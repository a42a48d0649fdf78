import type { BilingualText, PersonId, PlainDate, Result } from '@veche/kernel';
import { notFound, rejected, schedule, type ReadTx, type Tx } from '@veche/platform';
import {
  insertCalendarDraft,
  listCalendarVersions,
  markActivated,
  type CalendarVersion,
} from '../db/calendar-draft-repo.ts';
import { findCalendarInForce, loadCalendar, type CalendarInForce } from '../db/calendar-repo.ts';
import { holdTermsLock } from '../db/change-set-repo.ts';
import { applyDecree, type DecreeContent, type DecreeFault } from '../domain/calendar-decree.ts';
import { createTermBook } from '../domain/term-book.ts';
import type { RequestsDeps } from '../requests-deps.ts';
import { loadClockReference } from './clock-reference.ts';
import {
  previewRecalculation,
  recalculateTerms,
  type BookChange,
  type RecalculationPreview,
} from './recalculate-terms.ts';

/** A decree as a person enters it. */
export interface EnteredDecree {
  readonly decreedOn: PlainDate;
  readonly title: BilingualText;
  readonly content: DecreeContent;
}

export const activationTimer = 'requests.activate-calendar';

/**
 * Keeps a decree as the next version of the calendar, on top of the one in force; no term moves yet.
 * Errors: those of `applyDecree`.
 */
export async function enterDecree(
  tx: Tx,
  decree: EnteredDecree,
  personId: PersonId,
): Promise<Result<{ readonly version: number }, DecreeFault>> {
  await holdTermsLock(tx);
  const inForce = await getInForce(tx);
  const [newest] = await listCalendarVersions(tx);
  const version = (newest?.version ?? 0) + 1;
  const { decreedOn, title, content } = decree;
  const applied = applyDecree(
    inForce.calendar,
    { decreedOn, basis: title.ru, content },
    `${decreedOn}/${version}`,
  );
  if (!applied.ok) return applied;
  await insertCalendarDraft(tx, { version, calendar: applied.value, decreedOn, title, enteredBy: personId });
  return { ok: true, value: { version } };
}

/** Which open terms a version would move. Errors: `not-found`, `calendar-version-past`. */
export async function previewDecree(
  deps: RequestsDeps,
  tx: ReadTx,
  version: number,
): Promise<RecalculationPreview> {
  return previewRecalculation(tx, await bookChangeOf(deps, tx, await getDraft(tx, version)));
}

/** Puts a version in force as soon as a worker takes it up: with many open terms it takes longer than a person waits. */
export async function requestActivation(tx: Tx, version: number): Promise<void> {
  await getDraft(tx, version);
  await schedule(tx, { kind: activationTimer, key: String(version), runAt: tx.now, data: { version } });
}

/** Puts a version in force and moves every open term it concerns. One that is past or in force already changes nothing. */
export async function activateDecree(deps: RequestsDeps, tx: Tx, version: number): Promise<void> {
  await holdTermsLock(tx);
  const draft = (await listCalendarVersions(tx)).find((each) => each.version === version);
  const inForce = await getInForce(tx);
  if (draft === undefined || draft.activatedAt !== null || isPast(draft, inForce)) return;
  const change = await bookChangeOf(deps, tx, draft);
  const what = { kind: 'calendar', reason: `calendar:${version}`, calendarVersion: version } as const;
  await markActivated(tx, version, await recalculateTerms(deps, tx, change, what));
  await deps.journal.appendJournalEntry(tx, {
    action: 'requests.calendar.activated',
    subject: { type: 'calendar-version', id: String(version) },
    revision: version,
    result: [draft.hash, draft.decreedOn],
  });
}

async function getInForce(tx: ReadTx): Promise<CalendarInForce> {
  const inForce = await findCalendarInForce(tx);
  if (inForce === undefined) throw rejected('calendar-missing');
  return inForce;
}

/** A draft made on top of a calendar that is no longer in force would take the newer decree back. */
const isPast = (draft: CalendarVersion, inForce: CalendarInForce): boolean =>
  draft.version <= inForce.version;

async function getDraft(tx: ReadTx, version: number): Promise<CalendarVersion> {
  const draft = (await listCalendarVersions(tx)).find((each) => each.version === version);
  if (draft === undefined) throw notFound();
  if (draft.activatedAt !== null || isPast(draft, await getInForce(tx)))
    throw rejected('calendar-version-past');
  return draft;
}

async function bookChangeOf(deps: RequestsDeps, tx: ReadTx, draft: CalendarVersion): Promise<BookChange> {
  const { book } = await loadClockReference(deps, tx);
  const calendar = await loadCalendar(tx, draft.version, draft.hash);
  return { before: book, after: createTermBook(book.norms, { ...book.context, calendar }) };
}
