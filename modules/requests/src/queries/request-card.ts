import type { RequestCardView, RequestClockView } from '@veche/contracts';
import { localDateOf } from '@veche/deadlines';
import type { Instant, PersonId } from '@veche/kernel';
import type { Principal, ReadTx } from '@veche/platform';
import { findExecutor, getCardRow, listTicks, type CardRow } from '../db/card-repo.ts';
import { loadHistories } from '../db/event-repo.ts';
import { loadStatusMapping } from '../db/reference-repo.ts';
import { stateOfRow } from '../db/request-row.ts';
import { adviseOn, lateShareOf } from '../domain/advice.ts';
import { controlPointsOf, type ControlPoint, type Tick } from '../domain/control-points.ts';
import { readRequestClocks, type RequestClocks } from '../domain/read-request-clocks.ts';
import type { RequestState } from '../domain/request-state.ts';
import type { ServiceNorm } from '../domain/service-norm.ts';
import { termMomentsOf } from '../domain/term-moments.ts';
import type { RegisterDeps } from '../register-deps.ts';
import { trackingCodeOf } from '../tracking-code.ts';
import { loadClockReference, type ClockReference } from '../use-cases/clock-reference.ts';
import { findLikeRequests } from './like-requests.ts';
import { presentAdvice } from './present-advice.ts';
import { presentClock } from './present-clock.ts';
import { peopleIn, presentHistory } from './present-history.ts';
import { present } from './present-summary.ts';
import { findRepeats } from './repeat-requests.ts';
import { documentsOf } from './request-documents.ts';
import { titlesOf } from './request-titles.ts';
import { abilitiesOf } from './request-abilities.ts';

/** Everything of a request but what is personal. @throws AppError `not-found`, `calendar-missing` */
export async function readRequestCard(
  deps: RegisterDeps,
  tx: ReadTx,
  id: string,
  principal: Pick<Principal, 'permissions'>,
): Promise<RequestCardView> {
  const row = await getCardRow(tx, id);
  const reference = await loadClockReference(deps, tx);
  const { context } = reference.book;
  const state = stateOfRow(row);
  const ticks = await listTicks(tx, id);
  const passedAt = new Map(ticks.map(({ point, at }) => [`stage:${point}`, at]));
  const clocks = readRequestClocks(state, reference.book.norms, context, tx.now, passedAt);
  const norms = normsOf(row, reference);
  const events = (await loadHistories(tx, [id])).get(id) ?? [];
  const executorId = await findExecutor(tx, id);
  const names = await deps.people.displayNames(tx, [
    ...new Set([
      ...peopleIn(events),
      ...(executorId === undefined ? [] : [executorId]),
      ...ticks.map(({ by }) => by as PersonId),
    ]),
  ]);
  const unit = await titlesOf(tx, 'requests.unit', [
    row.unit_code,
    ...events.flatMap(({ unitCode, fromUnitCode }) => [unitCode ?? null, fromUnitCode ?? null]),
  ]);
  const service = (await titlesOf(tx, 'requests.service', [row.service_code]))(row.service_code);
  const source = (await titlesOf(tx, 'requests.source', [row.source_code]))(row.source_code);
  const mapping = await loadStatusMapping(tx, row.source_code);
  const history = presentHistory(events, { unit, names, mapping, context, now: tx.now });
  const views = clockViews(clocks, service.title, reference.calendarVersion);
  const receipt = await deps.findReceipt(tx, id);
  return {
    ...headOf(row),
    service,
    sourceTitle: source.title,
    ...(row.unit_code === null ? {} : { unit: unit(row.unit_code) }),
    ...(executorId === undefined
      ? {}
      : { executor: { id: executorId, displayName: names.get(executorId) ?? '' } }),
    clocks: views,
    ...present('leading', (views.find(({ stage }) => stage === 'final') ?? views[0])?.stage),
    history: history.items,
    isHistoryCut: history.isCut,
    controlPoints: pointsOf({ state, norms, clocks, reference, ticks, now: tx.now }).map((point) =>
      presentPoint(point, names),
    ),
    documents: documentsOf(row.facts),
    ...(await findRepeats(tx, row)),
    ...(await adviceOf(tx, row, events, reference)),
    ...(receipt === undefined
      ? {}
      : { journal: { entryId: receipt.entryId, ...present('index', receipt.index) } }),
    ...(principal.permissions.has('request.work')
      ? { trackingCode: trackingCodeOf(deps.vault, tx.tenantId, id) }
      : {}),
    abilities: abilitiesOf(row, norms, principal),
  };
}

/** Norms of the service that held on the day the request was opened. */
export function normsOf(
  row: Pick<CardRow, 'service_code' | 'opened_at'>,
  { book }: Pick<ClockReference, 'book'>,
): readonly ServiceNorm[] {
  const on = localDateOf(row.opened_at, book.context.zone);
  return (book.norms.get(row.service_code) ?? []).filter(
    ({ validFrom, validTo }) => validFrom <= on && (validTo === undefined || on < validTo),
  );
}

function headOf(row: CardRow) {
  return {
    id: row.id,
    version: row.version,
    number: row.number,
    source: row.source_code,
    channel: row.channel,
    criticality: row.criticality,
    status: row.status,
    openedAt: row.opened_at,
    dueState: row.due_state,
    changedAt: row.changed_at,
    reopenedCount: row.reopened_count,
    returnedCount: row.returned_count,
    hasApplicant: row.person_id !== null,
    ...present('region', row.region),
    ...present('district', row.district),
    ...present('municipality', row.municipality),
    ...present('address', row.address),
    ...(row.lon === null || row.lat === null ? {} : { location: [row.lon, row.lat] as [number, number] }),
    ...present('foreignStatus', row.foreign_status),
    ...present('registeredAt', row.registered_at),
    ...present('firstAnswerAt', row.first_answer_at),
    ...present('closedAt', row.closed_at),
    ...present('doneAt', row.done_at),
    ...present('dueOn', row.due_on),
    ...present('dueAt', row.due_at),
    ...present('pausedSince', row.paused_since),
    ...present('pauseReason', row.paused_since === null ? null : row.pause_reason),
    ...present('statedDueAt', row.stated_due_at),
    ...present('statedOnTime', row.stated_on_time),
    ...present('confirmedSolved', row.confirmed_solved),
  };
}

export function clockViews(
  { registration, stages, firstAnswer, final }: RequestClocks,
  service: { ru: string; en: string },
  calendarVersion: number,
): RequestClockView[] {
  return [registration, ...stages, firstAnswer, final].flatMap((clock) =>
    clock === undefined ? [] : [presentClock(clock, service, calendarVersion)],
  );
}

interface PointFacts {
  readonly state: RequestState;
  readonly norms: readonly ServiceNorm[];
  readonly clocks: RequestClocks;
  readonly reference: ClockReference;
  readonly ticks: readonly Tick[];
  readonly now: Instant;
}

export function pointsOf({ state, norms, clocks, reference, ticks, now }: PointFacts): ControlPoint[] {
  const known = new Map(
    [clocks.registration, ...clocks.stages, clocks.firstAnswer, clocks.final].flatMap((clock) =>
      clock === undefined ? [] : [[clock.stage, clock.reading.dueAt] as const],
    ),
  );
  const { context } = reference.book;
  return controlPointsOf({
    state,
    norms,
    ticks,
    now,
    dueOf(norm) {
      const due = known.get(norm.stage);
      if (due !== undefined) return due;
      const moments = termMomentsOf(norm, state, now, context);
      return moments.ok ? moments.value.dueAt : undefined;
    },
  });
}

function presentPoint(
  { code, title, state, isManual, dueAt, basis, doneAt, tick }: ControlPoint,
  names: ReadonlyMap<PersonId, string>,
): RequestCardView['controlPoints'][number] {
  return {
    code,
    title: { ...title },
    state,
    isManual,
    ...present('dueAt', dueAt),
    ...(basis === undefined ? {} : { basis: { ...basis } }),
    ...present('doneAt', doneAt),
    ...present('doneBy', tick && names.get(tick.by as PersonId)),
    ...present('note', tick?.note),
  };
}

const dayMs = 86_400_000;

/** What would speed this one up, and how like ones ended. */
export async function adviceOf(
  tx: ReadTx,
  row: CardRow,
  events: readonly { readonly kind: string }[],
  { book }: ClockReference,
): Promise<Pick<RequestCardView, 'advice' | 'lateShare'>> {
  const like = await findLikeRequests(tx, row.service_code);
  const isDone = row.done_at !== null;
  const elapsedDays = (Date.parse(row.done_at ?? tx.now) - Date.parse(row.opened_at)) / dayMs;
  const advice = adviseOn(like.requests, {
    elapsedDays,
    isDone,
    channel: row.channel,
    wasRerouted: events.some(({ kind }) => kind === 'rerouted'),
    ...(row.paused_since === null || row.pause_reason === null ? {} : { pauseReason: row.pause_reason }),
  });
  const isLateAlready = row.due_state === 'overdue' || row.due_state === 'very-overdue';
  const lateShare =
    isDone || isLateAlready || row.due_at === null ? undefined : lateShareOf(like.requests, elapsedDays);
  return {
    advice: presentAdvice(advice, like, book.context.zone),
    ...(lateShare === undefined ? {} : { lateShare }),
  };
}
