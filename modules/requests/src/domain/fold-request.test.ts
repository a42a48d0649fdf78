import { fromEpochMs, toEpochMs } from '@veche/deadlines';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anEvent, at } from '../testing/factories.ts';
import { foldOnto, foldRequest } from './fold-request.ts';
import type { RequestEvent } from './request-event.ts';
import type { RequestState } from './request-state.ts';
import type { StatusMapping } from './status-mapping.ts';
import type { RequestEventKind, RequestStatus } from './vocabulary.ts';

const portal: StatusMapping = new Map([
  ['moderation', { status: 'requested' }],
  ['review', { status: 'in-progress', isRegistration: true }],
  ['ask', { status: 'postponed', pauseReason: 'WAIT_APPLICANT' }],
  ['answered', { status: 'awaiting-confirmation', isFirstAnswer: true }],
  ['closed_satisfied', { status: 'completed', isConfirmed: true }],
  ['closed_auto', { status: 'completed' }],
  ['denied', { status: 'refused' }],
]);

const fold = (...events: RequestEvent[]): RequestState => {
  const state = foldRequest(events, portal);
  if (state === undefined) throw new Error('no events');
  return state;
};
const status = (foreignStatus: string, moment: string, over: Partial<RequestEvent> = {}) =>
  anEvent('status', moment, { foreignStatus, ...over });
const opened = anEvent('opened', '2026-05-05 19:35', { data: { set: { service: 'DIG-ORDER' } } });

describe('a request', () => {
  test('goes from the opening to the citizen’s word', () => {
    const state = fold(
      opened,
      status('review', '2026-05-06 09:00'),
      status('answered', '2026-05-20 12:00'),
      status('closed_satisfied', '2026-05-21 10:00'),
    );
    expect(state).toMatchObject({
      status: 'completed',
      openedAt: at('2026-05-05 19:35'),
      registeredAt: at('2026-05-06 09:00'),
      firstAnswerAt: at('2026-05-20 12:00'),
      doneAt: at('2026-05-20 12:00'),
      closedAt: at('2026-05-21 10:00'),
      confirmedSolved: true,
      returnedCount: 0,
    });
  });

  test('that the citizen sends back is not done, and its clock is the same one', () => {
    const sentBack = fold(
      opened,
      status('review', '2026-05-06 09:00'),
      status('answered', '2026-05-20 12:00'),
      status('review', '2026-05-22 09:00'),
    );
    expect(sentBack).toMatchObject({
      status: 'in-progress',
      returnedCount: 1,
      registeredAt: at('2026-05-06 09:00'),
    });
    expect(sentBack.doneAt).toBeUndefined();
    expect(sentBack.firstAnswerAt).toBe(at('2026-05-20 12:00'));
  });

  test('that is reopened counts as reopened and forgets what was said of the former answer', () => {
    const state = fold(
      opened,
      status('closed_satisfied', '2026-05-20 12:00'),
      anEvent('reopened', '2026-06-01 12:00'),
      status('closed_auto', '2026-06-03 12:00'),
    );
    expect(state).toMatchObject({ reopenedCount: 1, doneAt: at('2026-06-03 12:00') });
    expect(state.confirmedSolved).toBeUndefined();
  });

  test('is paused for as long as its status says, or until it is resumed', () => {
    const byStatus = fold(opened, status('ask', '2026-05-14 09:30'), status('review', '2026-05-20 15:00'));
    expect(byStatus.pauses).toEqual([
      { from: at('2026-05-14 09:30'), to: at('2026-05-20 15:00'), reason: 'WAIT_APPLICANT', byStatus: true },
    ]);
    const byEvent = fold(
      opened,
      anEvent('paused', '2026-05-14 09:30', { reason: 'COURT' }),
      status('review', '2026-05-15 09:00'),
      anEvent('resumed', '2026-05-20 15:00'),
    );
    expect(byEvent.pauses).toEqual([
      { from: at('2026-05-14 09:30'), to: at('2026-05-20 15:00'), reason: 'COURT' },
    ]);
  });

  test('ends its pause when it is closed', () => {
    const state = fold(opened, status('ask', '2026-05-14 09:30'), status('denied', '2026-05-15 09:30'));
    expect(state.pauses.at(-1)?.to).toBe(at('2026-05-15 09:30'));
    expect(state).toMatchObject({ status: 'refused', firstAnswerAt: at('2026-05-15 09:30') });
  });

  test('closed before it was opened, as some sources say, stays closed', () => {
    const state = fold(anEvent('closed', '2026-05-05 10:00'), opened);
    expect(state).toMatchObject({
      status: 'completed',
      openedAt: opened.at,
      closedAt: at('2026-05-05 10:00'),
    });
  });

  test('known only by a later event waits for its opening', () => {
    const early = fold(status('review', '2026-05-06 09:00'));
    expect(early).toMatchObject({ isOpeningUnknown: true, openedAt: at('2026-05-06 09:00') });
    expect(fold(status('review', '2026-05-06 09:00'), opened)).toMatchObject({
      isOpeningUnknown: false,
      openedAt: opened.at,
      status: 'in-progress',
    });
  });

  test('in a status nobody mapped is work in progress', () => {
    expect(fold(opened, status('something new', '2026-05-07 09:00'))).toMatchObject({
      status: 'in-progress',
      foreignStatus: 'something new',
    });
  });

  test('handed over, renamed, extended keeps what was said last', () => {
    const state = fold(
      opened,
      anEvent('rerouted', '2026-05-07 09:00', {
        unitCode: 'B',
        fromUnitCode: 'A',
        data: { restartsTerm: true },
      }),
      anEvent('reason-changed', '2026-05-08 09:00', {
        data: { set: { service: 'TREE-CUT', facts: { floor: 2 } } },
      }),
      anEvent('extended', '2026-05-09 09:00'),
      anEvent('comment', '2026-05-10 09:00', { data: { set: { facts: { lift: true } } } }),
    );
    expect(state).toMatchObject({
      unitCode: 'B',
      restartedAt: at('2026-05-07 09:00'),
      attributes: { service: 'TREE-CUT', facts: { floor: 2, lift: true } },
      extensions: [{ at: at('2026-05-09 09:00') }],
    });
  });

  test('is confirmed or sent back by the citizen’s own word', () => {
    const answered = anEvent('answered', '2026-05-08 09:00');
    const said = (confirmed: boolean) =>
      fold(opened, answered, anEvent('confirmed', '2026-05-09 09:00', { data: { confirmed } }));
    expect(said(true)).toMatchObject({ status: 'completed', confirmedSolved: true });
    expect(said(false)).toMatchObject({ status: 'in-progress', confirmedSolved: false, returnedCount: 1 });
  });
});

const kinds: readonly RequestEventKind[] = [
  'opened',
  'registered',
  'status',
  'answered',
  'interim-answer',
  'rerouted',
  'extended',
  'reason-changed',
  'paused',
  'resumed',
  'closed',
  'reopened',
  'confirmed',
  'comment',
  'term',
];
const statuses: readonly RequestStatus[] = [
  'requested',
  'in-progress',
  'awaiting-confirmation',
  'completed',
  'refused',
  'postponed',
];

/** Few moments, so that many events share one. */
const events: fc.Arbitrary<RequestEvent[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      minute: fc.integer({ min: 0, max: 25 }),
      ordinal: fc.integer({ min: 0, max: 2 }),
      foreignStatus: fc.option(fc.constantFrom(...portal.keys(), 'unheard of'), { nil: undefined }),
      status: fc.option(fc.constantFrom(...statuses), { nil: undefined }),
      reason: fc.option(fc.constantFrom('WAIT_APPLICANT', 'COURT'), { nil: undefined }),
      unitCode: fc.option(fc.constantFrom('A', 'B'), { nil: undefined }),
      confirmed: fc.boolean(),
      restartsTerm: fc.boolean(),
      service: fc.option(fc.constantFrom('X', 'Y'), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((list) =>
    list.map(
      (
        { minute, foreignStatus, status: own, reason, unitCode, confirmed, restartsTerm, service, ...rest },
        index,
      ) => ({
        ...rest,
        id: `id-${index}`,
        at: fromEpochMs(toEpochMs(at('2026-05-12 09:00')) + minute * 60_000),
        actor: 'unit' as const,
        ...(foreignStatus === undefined ? {} : { foreignStatus }),
        ...(own === undefined ? {} : { status: own }),
        ...(reason === undefined ? {} : { reason }),
        ...(unitCode === undefined ? {} : { unitCode }),
        data: { confirmed, restartsTerm, ...(service === undefined ? {} : { set: { service } }) },
      }),
    ),
  );

/** As the register does it: what comes after the state is added to it, anything else makes the history be folded anew. */
function takeIn(batches: readonly (readonly RequestEvent[])[]): RequestState | undefined {
  const history: RequestEvent[] = [];
  let state: RequestState | undefined;
  for (const batch of batches) {
    history.push(...batch);
    state = foldOnto(state, batch, portal) ?? foldRequest(history, portal);
  }
  return state;
}

describe('folding', () => {
  it('gives the same whatever the order, the batches and the repetitions (pain P5)', () => {
    fc.assert(
      fc.property(
        events.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray([...list, ...list.slice(0, 4)], {
              minLength: list.length + Math.min(4, list.length),
            }),
            fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 18, maxLength: 18 }),
          ),
        ),
        ([list, shuffled, sizes]) => {
          const batches: RequestEvent[][] = [];
          for (let from = 0, n = 0; from < shuffled.length; n += 1) {
            const size = sizes[n] ?? 1;
            batches.push(shuffled.slice(from, from + size));
            from += size;
          }
          expect(takeIn(batches)).toEqual(foldRequest(list, portal));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps its promises: done once closed, pauses in order, at most one open and none once closed', () => {
    fc.assert(
      fc.property(events, (list) => {
        const state = foldRequest(list, portal);
        if (state === undefined) throw new Error('no events');
        const isClosed = state.status === 'completed' || state.status === 'refused';
        expect(state.closedAt !== undefined).toBe(isClosed);
        expect(state.doneAt !== undefined).toBe(isClosed || state.status === 'awaiting-confirmation');
        for (const [index, pause] of state.pauses.entries()) {
          const isLast = index === state.pauses.length - 1;
          if (!isLast || isClosed) expect(pause.to).toBeDefined();
          if (pause.to !== undefined) expect(pause.to >= pause.from).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
