import { instantOf, plainTime } from '@veche/deadlines';
import type { Instant, PlainDate } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import { holdTermsLock, ownSource } from '../db/change-set-repo.ts';
import { insertEvents, type EventToWrite } from '../db/event-repo.ts';
import {
  listTermGroups,
  loadRecalculationLeaves,
  movePlainTerms,
  moveSingleTerms,
  pageSingles,
  type DayTerms,
  type MovedRequest,
  type Recalculation,
  type RecalculationScope,
  type SingleRequest,
} from '../db/recalculation-repo.ts';
import { stateOfRow } from '../db/request-row.ts';
import { watchOf } from '../domain/due-state.ts';
import { openPauseOf } from '../domain/request-state.ts';
import type { NormBook } from '../domain/service-norm.ts';
import type { RequestTerms, TermBook } from '../domain/term-book.ts';
import { isByTheClock } from '../domain/term-start.ts';
import { eventIdOf, eventText, type SourcedEvent } from '../event-identity.ts';
import { merkleRoot } from '../merkle-root.ts';
import type { RequestsDeps } from '../requests-deps.ts';
import { sealChangeSet } from './finish-change-set.ts';

/** A term that would move, as a preview shows it. */
export interface MovedExample {
  readonly number: string;
  readonly serviceCode: string;
  readonly oldDueAt: Instant | null;
  readonly newDueAt: Instant | null;
}

export interface RecalculationPreview {
  readonly openCount: number;
  readonly movedCount: number;
  readonly examples: readonly MovedExample[];
}

/** Books before and after, and which requests the change can concern. */
export interface BookChange {
  readonly before: TermBook;
  readonly after: TermBook;
  /** Only requests of this service, opened from a day on; absent: all. */
  readonly only?: { readonly serviceCode: string; readonly from: PlainDate };
}

const mostExamples = 12;
const stagesKept = ['final', 'first-answer'];

/** Which open terms a change of norms or calendar would move; changes nothing. */
export async function previewRecalculation(tx: ReadTx, change: BookChange): Promise<RecalculationPreview> {
  const scope = scopeOf(change);
  const { zone } = change.after.context;
  let [openCount, movedCount] = [0, 0];
  const examples = new Map<string, MovedExample>();
  const note = (example: MovedExample, count: number): void => {
    movedCount += count;
    // One of each service is enough to see what happens.
    if (examples.size < mostExamples && !examples.has(example.serviceCode))
      examples.set(example.serviceCode, example);
  };
  for (const group of await listTermGroups(tx, scope, zone)) {
    openCount += group.count;
    const { final } = termsOfDays(change.after, group.service_code, group.opened_on, group.registered_on);
    const newDueAt = final?.dueAt ?? null;
    if (newDueAt !== group.due_at)
      note(
        { number: group.example, serviceCode: group.service_code, oldDueAt: group.due_at, newDueAt },
        group.count,
      );
  }
  for await (const page of pageSingles(tx, scope)) {
    openCount += page.length;
    for (const { row, before, after } of comparedSingles(page, change, tx.now)) {
      const [oldDueAt, newDueAt] = [before.final?.dueAt ?? null, after.final?.dueAt ?? null];
      if (oldDueAt !== newDueAt)
        note({ number: row.number, serviceCode: row.service_code, oldDueAt, newDueAt }, 1);
    }
  }
  return { openCount, movedCount, examples: [...examples.values()] };
}

/**
 * Moves every open term that a change of norms or calendar concerns: old and new are kept as an event of each request, all of them are
 * one change set with one journal entry. Plain terms – the great majority – are moved by the database itself, day by day of their start;
 * those with pauses, extensions or hours are read one by one.
 * @returns how many moved, and their change set
 */
export async function recalculateTerms(
  deps: Pick<RequestsDeps, 'journal'>,
  tx: Tx,
  change: BookChange,
  what: Omit<Recalculation, 'changeId'> & { readonly kind: 'calendar' | 'norm' },
): Promise<{ readonly movedCount: number; readonly changeId?: string }> {
  await holdTermsLock(tx);
  const scope = scopeOf(change);
  const { zone } = change.after.context;
  const recalculation: Recalculation = { ...what, changeId: tx.newId() };
  await moveSingles(tx, scope, change, recalculation);
  await movePlainTerms(tx, scope, await movedDays(tx, scope, change), { ...recalculation, zone });
  const leaves = await loadRecalculationLeaves(tx, recalculation.changeId);
  if (leaves.length === 0) return { movedCount: 0 };
  await sealChangeSet(deps, tx, {
    id: recalculation.changeId,
    sourceCode: ownSource,
    kind: what.kind,
    count: leaves.length,
    root: merkleRoot(leaves),
    kinds: ['recalculated'],
    statuses: [],
    result: [what.reason],
  });
  return { movedCount: leaves.length, changeId: recalculation.changeId };
}

function scopeOf({ before, after, only }: BookChange): RecalculationScope {
  const norms = mergedNorms(before.norms, after.norms, only?.serviceCode);
  const plain = [...norms].filter(([, list]) => !list.some(isByTheClock));
  return {
    services: [...norms.keys()],
    plainServices: plain.map(([code]) => code),
    openedServices: plain
      .filter(([, list]) => list.every((norm) => norm.startsWith === 'opened'))
      .map(([code]) => code),
    ...(only === undefined
      ? {}
      : { openedFrom: instantOf(only.from, plainTime('00:00'), after.context.zone) }),
  };
}

function mergedNorms(before: NormBook, after: NormBook, only: string | undefined) {
  const codes = only === undefined ? new Set([...before.keys(), ...after.keys()]) : new Set([only]);
  return new Map(
    [...codes].map((code) => [
      code,
      [...(before.get(code) ?? []), ...(after.get(code) ?? [])].filter(({ stage }) =>
        stagesKept.includes(stage),
      ),
    ]),
  );
}

const noon = plainTime('12:00');

/** Terms of plain requests of one day; any moment of the day gives the same. */
function termsOfDays(
  book: TermBook,
  serviceCode: string,
  openedOn: PlainDate,
  registeredOn: PlainDate | null,
): RequestTerms {
  const { zone } = book.context;
  const openedAt = instantOf(openedOn, noon, zone);
  const registered = registeredOn === null ? {} : { registeredAt: instantOf(registeredOn, noon, zone) };
  return book.termsOf({ serviceCode, openedAt, ...registered, pauses: [], extensions: [] }, openedAt);
}

async function movedDays(tx: Tx, scope: RecalculationScope, { after }: BookChange): Promise<DayTerms[]> {
  const days = new Map<string, DayTerms>();
  for (const group of await listTermGroups(tx, scope, after.context.zone)) {
    const { service_code: serviceCode, opened_on: openedOn, registered_on: registeredOn } = group;
    const terms = termsOfDays(after, serviceCode, openedOn, registeredOn);
    const isSame =
      (terms.final?.dueAt ?? null) === group.due_at &&
      (terms.firstAnswerDueAt ?? null) === group.first_answer_due_at;
    if (!isSame)
      days.set(`${serviceCode} ${openedOn} ${registeredOn}`, { serviceCode, openedOn, registeredOn, terms });
  }
  return [...days.values()];
}

function comparedSingles(page: readonly SingleRequest[], { before, after }: BookChange, now: Instant) {
  return page.map((row) => {
    const state = stateOfRow(row);
    const query = { ...state, serviceCode: row.service_code };
    // An open pause leaves the end conditional: both are read at the same moment, so that only the change itself counts.
    return { row, state, before: before.termsOf(query, now), after: after.termsOf(query, now) };
  });
}

async function moveSingles(
  tx: Tx,
  scope: RecalculationScope,
  change: BookChange,
  what: Recalculation,
): Promise<void> {
  for await (const page of pageSingles(tx, scope)) {
    const moved: MovedRequest[] = [];
    const events: EventToWrite[] = [];
    for (const { row, state, before, after } of comparedSingles(page, change, tx.now)) {
      const told = movedTerm(before, after);
      if (told === undefined) continue;
      const pausedSince = openPauseOf(state)?.from;
      const term = {
        moments: after.final,
        isDone: false,
        ...(pausedSince === undefined ? {} : { pausedSince }),
      };
      moved.push({ id: row.id, terms: after, watch: watchOf(term, row.marked_level, tx.now) });
      events.push(recalculatedEvent(row.id, told, { at: tx.now, reason: what.reason }));
    }
    await moveSingleTerms(tx, moved, what);
    await insertEvents(tx, what.changeId, events);
  }
}

interface MovedTerm {
  readonly old: Instant | undefined;
  readonly next: Instant | undefined;
  readonly isFirstAnswer: boolean;
}

/** The end that moved; of a request whose end stays, the term of the first answer. */
function movedTerm(before: RequestTerms, after: RequestTerms): MovedTerm | undefined {
  if (before.final?.dueAt !== after.final?.dueAt)
    return { old: before.final?.dueAt, next: after.final?.dueAt, isFirstAnswer: false };
  if (before.firstAnswerDueAt !== after.firstAnswerDueAt)
    return { old: before.firstAnswerDueAt, next: after.firstAnswerDueAt, isFirstAnswer: true };
  return undefined;
}

function recalculatedEvent(
  requestId: string,
  { old, next, isFirstAnswer }: MovedTerm,
  { at, reason }: { readonly at: Instant; readonly reason: string },
): EventToWrite {
  const event: Omit<SourcedEvent, 'id'> = {
    sourceCode: ownSource,
    at,
    ordinal: 0,
    kind: 'recalculated',
    actor: 'system',
    reason: isFirstAnswer ? `${reason} first-answer` : reason,
    ...(old === undefined ? {} : { oldDueAt: old }),
    ...(next === undefined ? {} : { newDueAt: next }),
  };
  return { ...event, id: eventIdOf(eventText(event)), requestId };
}
