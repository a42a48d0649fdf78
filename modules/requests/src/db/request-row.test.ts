import type { Instant } from '@veche/kernel';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RequestState } from '../domain/request-state.ts';
import { rowOfState, stateOfRow } from './request-row.ts';

const moment = fc
  .integer({ min: 0, max: 1e6 })
  .map((n) => new Date(1.7e12 + n * 1000).toISOString() as Instant);
const states: fc.Arbitrary<RequestState> = fc.record(
  {
    status: fc.constantFrom('requested', 'in-progress', 'postponed'),
    foreignStatus: fc.string(),
    unitCode: fc.string(),
    attributes: fc.record(
      { service: fc.constantFrom('A', 'B'), statedDueAt: moment, statedOnTime: fc.boolean() },
      { requiredKeys: [] },
    ),
    openedAt: moment,
    isOpeningUnknown: fc.boolean(),
    registeredAt: moment,
    firstAnswerAt: moment,
    closedAt: moment,
    doneAt: moment,
    confirmedSolved: fc.boolean(),
    reopenedCount: fc.nat(5),
    returnedCount: fc.nat(5),
    pauses: fc.array(
      fc.record(
        { from: moment, to: moment, reason: fc.string(), byStatus: fc.constant(true) },
        { requiredKeys: ['from', 'reason'] },
      ),
    ),
    extensions: fc.array(fc.record({ at: moment, count: fc.nat(30) }, { requiredKeys: ['at'] })),
    restartedAt: moment,
    restartedFor: fc.string(),
    lastEventAt: moment,
    lastEventOrdinal: fc.nat(9),
  },
  {
    requiredKeys: [
      'status',
      'attributes',
      'openedAt',
      'isOpeningUnknown',
      'reopenedCount',
      'returnedCount',
      'pauses',
      'extensions',
      'lastEventAt',
      'lastEventOrdinal',
    ],
  },
);

it('a state comes back from its row as it was', () => {
  fc.assert(
    fc.property(states, (state) => {
      const row = rowOfState(state);
      const kept = {
        ...row,
        clock_inputs: JSON.parse(JSON.stringify(row.clock_inputs)) as typeof row.clock_inputs,
      };
      expect(stateOfRow(kept)).toEqual(state);
    }),
  );
});
