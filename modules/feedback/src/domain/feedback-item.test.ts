import { feedbackStatus, type CheckFinding, type CorrectiveActionState } from '@veche/contracts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canTake, findResolutionFault, needsAnswer, type FeedbackState } from './feedback-item.ts';

const aState = (change: Partial<FeedbackState> = {}): FeedbackState => ({
  kind: 'complaint',
  status: 'in-work',
  isCheckStarted: true,
  reopenedCount: 0,
  actions: [],
  ...change,
});
const anyState: fc.Arbitrary<FeedbackState> = fc.record({
  kind: fc.constantFrom('review', 'complaint'),
  status: fc.constantFrom(...feedbackStatus.options),
  isCheckStarted: fc.boolean(),
  reopenedCount: fc.nat(2),
  actions: fc.array(
    fc.record({
      state: fc.constantFrom<CorrectiveActionState[]>('planned', 'done', 'cancelled'),
      round: fc.nat(2),
    }),
    { maxLength: 3 },
  ),
});

describe('an answer to a complaint', () => {
  test('waits for the check, for its finding and for every action', () => {
    expect(findResolutionFault(aState({ isCheckStarted: false }), 'unfounded')).toBe(
      'feedback-step-impossible',
    );
    expect(findResolutionFault(aState(), undefined)).toBe('finding-needed');
    expect(findResolutionFault(aState(), 'unfounded')).toBeUndefined();
    expect(findResolutionFault(aState(), 'founded')).toBe('action-needed');
    const planned = aState({ actions: [{ state: 'planned', round: 0 }] });
    expect(findResolutionFault(planned, 'founded')).toBe('actions-open');
    const done = aState({ actions: [{ state: 'done', round: 0 }] });
    expect(findResolutionFault(done, 'founded')).toBeUndefined();
  });

  test('that was denied needs something new to be done', () => {
    const again = aState({ reopenedCount: 1, actions: [{ state: 'done', round: 0 }] });
    expect(findResolutionFault(again, 'founded')).toBe('action-needed');
  });

  test('never goes out with a founded complaint and nothing done, whatever came before', () => {
    fc.assert(
      fc.property(anyState, fc.constantFrom<CheckFinding>('founded', 'unfounded'), (state, finding) => {
        if (findResolutionFault(state, finding) !== undefined) return;
        expect(state.status).toBe('in-work');
        expect(state.actions.some((action) => action.state === 'planned')).toBe(false);
        if (state.kind === 'complaint' && finding === 'founded')
          expect(state.actions.some(({ round }) => round === state.reopenedCount)).toBe(true);
      }),
    );
  });
});

test('what is confirmed or a duplicate stays so', () => {
  fc.assert(
    fc.property(anyState, fc.constantFrom('confirmed', 'duplicate'), (state, status) => {
      const over = { ...state, status } as const;
      const steps = [
        'take',
        'start-check',
        'plan-action',
        'finish-action',
        'resolve',
        'confirm',
        'deny',
      ] as const;
      expect(steps.filter((step) => canTake(over, step))).toEqual([]);
    }),
  );
});

test('a good review asks for no answer, a poor or unsolved one does', () => {
  const asks = (score: number | null, solved: boolean | null) =>
    needsAnswer({ kind: 'review', score, solved });
  expect([asks(5, true), asks(3, null), asks(2, true), asks(5, false), asks(null, null)]).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
  expect(needsAnswer({ kind: 'complaint', score: 5, solved: true })).toBe(true);
});
