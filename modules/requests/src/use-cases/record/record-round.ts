import type { Tx } from '@veche/platform';
import { insertEvents, loadHistories, type EventToWrite } from '../../db/event-repo.ts';
import {
  insertRequests,
  lockRequests,
  lockRequestsOfSource,
  updateRequests,
  type RequestToWrite,
  type StoredRequest,
} from '../../db/request-repo.ts';
import { loadStatusMapping } from '../../db/reference-repo.ts';
import { stateOfRow } from '../../db/request-row.ts';
import { saveTexts } from '../../db/text-repo.ts';
import { watchOf } from '../../domain/due-state.ts';
import { foldOnto, foldRequest } from '../../domain/fold-request.ts';
import { openPauseOf, type RequestState } from '../../domain/request-state.ts';
import type { StatusMapping } from '../../domain/status-mapping.ts';
import type { SourcedEvent } from '../../event-identity.ts';
import type { ChangeFault } from '../../incoming-change.ts';
import type { RequestsDeps } from '../../requests-deps.ts';
import type { ClockReference } from '../clock-reference.ts';
import { groupDrafts, type RequestGroup } from './group-drafts.ts';
import { keepPersonalParts, type KeptPersonal } from './personal-parts.ts';
import type { DraftEvent } from './read-batch.ts';

export interface RoundContext {
  readonly sourceCode: string;
  readonly changeId: string;
  readonly mapping: StatusMapping;
  readonly clocks: ClockReference;
  readonly refolds: boolean;
}

export interface RoundOutcome {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly faults: readonly ChangeFault[];
  readonly events: readonly EventToWrite[];
  readonly requestIds: ReadonlyMap<string, string>;
  /** Events of requests that another transaction made meanwhile: they need a round of their own. */
  readonly collided: readonly DraftEvent[];
}

/** A request with what is new of it. */
interface Planned {
  readonly group: RequestGroup;
  readonly requestId: string;
  readonly state: RequestState;
  readonly fresh: readonly DraftEvent[];
}

/** Takes events in: locks their requests, folds, times, seals and writes them. */
export async function recordRound(
  deps: RequestsDeps,
  tx: Tx,
  drafts: readonly DraftEvent[],
  context: RoundContext,
): Promise<RoundOutcome> {
  const { groups, faults } = groupDrafts(drafts, await lockKnown(tx, drafts, context), context.sourceCode);
  const planned = await planAll(tx, groups, {
    refolds: context.refolds,
    mappingOf: await loadMappings(tx, groups, context),
  });
  const news = planned.filter(({ fresh }) => fresh.length > 0);
  const personal = await keepPersonalParts(
    deps.vault,
    tx,
    news.map(({ group, requestId, fresh }) => ({
      requestId,
      isKnown: group.stored !== undefined,
      personId: group.stored?.person_id ?? null,
      sourceCode: group.sourceCode,
      drafts: fresh,
    })),
  );
  const toWrite = (plan: Planned): RequestToWrite =>
    requestToWrite(plan, personal.get(plan.requestId), tx, context);
  const written = await insertRequests(tx, news.filter(isNew).map(toWrite));
  const known = news.filter((plan) => !isNew(plan));
  await updateRequests(tx, known.map(toWrite));
  const stood = news.filter((plan) => !isNew(plan) || written.has(plan.requestId));
  const events = stood.flatMap((plan) => eventsOf(plan, personal.get(plan.requestId)));
  await insertEvents(tx, context.changeId, events);
  await saveTexts(
    tx,
    stood.flatMap(({ requestId }) => personal.get(requestId)?.text ?? []),
  );
  const told = planned.reduce((sum, { group, fresh }) => sum + group.drafts.length - fresh.length, 0);
  return {
    created: written.size,
    changed: known.length,
    unchanged: told,
    faults,
    events,
    requestIds: new Map(
      [...planned.filter((plan) => !isNew(plan)), ...stood].map((plan) => [
        plan.group.externalId,
        plan.requestId,
      ]),
    ),
    collided: news
      .filter((plan) => isNew(plan) && !written.has(plan.requestId))
      .flatMap(({ fresh }) => fresh),
  };
}

const isNew = ({ group }: Planned): boolean => group.stored === undefined;

async function lockKnown(
  tx: Tx,
  drafts: readonly DraftEvent[],
  { sourceCode }: RoundContext,
): Promise<StoredRequest[]> {
  const ids = new Set(drafts.flatMap(({ item }) => item.requestId ?? []));
  const externalIds = new Set(
    drafts.flatMap(({ item }) => (item.requestId === undefined ? (item.externalId ?? []) : [])),
  );
  return [
    ...(ids.size > 0 ? await lockRequests(tx, [...ids]) : []),
    ...(externalIds.size > 0 ? await lockRequestsOfSource(tx, sourceCode, [...externalIds]) : []),
  ];
}

/** What statuses mean, by source: a request is read by the words of its own source, whoever adds to it. */
async function loadMappings(
  tx: Tx,
  groups: readonly RequestGroup[],
  { sourceCode, mapping }: RoundContext,
): Promise<(group: RequestGroup) => StatusMapping> {
  const mappings = new Map([[sourceCode, mapping]]);
  for (const group of groups)
    if (!mappings.has(group.sourceCode))
      mappings.set(group.sourceCode, await loadStatusMapping(tx, group.sourceCode));
  return (group) => mappings.get(group.sourceCode) ?? mapping;
}

/** Folds each request: onto its state where the events come after it, else from its whole history. */
async function planAll(
  tx: Tx,
  groups: readonly RequestGroup[],
  {
    refolds,
    mappingOf,
  }: { readonly refolds: boolean; readonly mappingOf: (group: RequestGroup) => StatusMapping },
): Promise<Planned[]> {
  const onto = groups.map((group) => {
    const before = group.stored && stateOfRow(group.stored);
    return {
      group,
      state: refolds
        ? undefined
        : foldOnto(
            before,
            group.drafts.map(({ event }) => event),
            mappingOf(group),
          ),
    };
  });
  const disordered = onto.flatMap(({ group, state }) =>
    state === undefined && group.stored ? [group.stored.id] : [],
  );
  const histories = await loadHistories(tx, disordered);
  return onto.map(({ group, state }) => {
    const requestId = group.stored?.id ?? tx.newId();
    if (state !== undefined) return { group, requestId, state, fresh: withoutRepeats(group.drafts, []) };
    const history = histories.get(requestId) ?? [];
    const fresh = withoutRepeats(group.drafts, history);
    const folded = foldRequest([...history, ...fresh.map(({ event }) => event)], mappingOf(group));
    if (folded === undefined) throw new Error('A request without events');
    return { group, requestId, state: folded, fresh };
  });
}

function withoutRepeats(drafts: readonly DraftEvent[], history: readonly SourcedEvent[]): DraftEvent[] {
  const known = new Set(history.map(({ id }) => id));
  return drafts.filter(({ event }) => {
    if (known.has(event.id)) return false;
    known.add(event.id);
    return true;
  });
}

function requestToWrite(
  { group, requestId, state }: Planned,
  personal: KeptPersonal | undefined,
  tx: Tx,
  { changeId, clocks }: RoundContext,
): RequestToWrite {
  const serviceCode = state.attributes.service ?? '';
  const terms = clocks.book.termsOf({ ...state, serviceCode }, tx.now);
  const pausedSince = openPauseOf(state)?.from;
  const term = {
    moments: terms.final,
    isDone: state.doneAt !== undefined,
    ...(pausedSince === undefined ? {} : { pausedSince }),
  };
  return {
    id: requestId,
    sourceCode: group.sourceCode,
    externalId: group.externalId,
    version: (group.stored?.version ?? 0) + 1,
    state,
    terms,
    watch: watchOf(term, group.stored?.marked_level ?? 0, tx.now),
    calendarVersion: clocks.calendarVersion,
    personId: personal?.personId ?? null,
    applicantKey: personal?.applicantKey ?? null,
    changeId,
    changedAt: tx.now,
  };
}

function eventsOf({ requestId, fresh }: Planned, personal: KeptPersonal | undefined): EventToWrite[] {
  return fresh.map(({ event }) => {
    const sealed = personal?.eventTexts.get(event.id);
    return { ...event, requestId, ...(sealed === undefined ? {} : { data: { ...event.data, sealed } }) };
  });
}
