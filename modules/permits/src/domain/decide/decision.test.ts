import { describe, expect, it } from 'vitest';
import {
  aContext,
  aDecide,
  aGround,
  aJudgement,
  anAgreedApplication,
  anApplicationInConcurrence,
  anApplicationOnReview,
  anApplicationWithQuestion,
  aNotice,
  aRegisteredApplication,
  applied,
} from '../../testing/factories.ts';
import type { Agreed, InWork, Refused } from '../application.ts';
import { decideAmendmentOutcome, decideAmendmentRequest } from './amend.ts';
import { decideAssignment } from './assign.ts';
import { decideClarificationAnswer } from './clarify.ts';
import { decideOutcome, decidePermitWithdrawal } from './decision.ts';
import { decideOpinion } from './opinion.ts';
import { officer } from '../../testing/factories.ts';

const refusalOf = (result: ReturnType<typeof decideOutcome>) => (result.ok ? undefined : result.error);

describe('an approval', () => {
  it('makes a permit in preparation', () => {
    const state = anApplicationOnReview();
    const agreed = applied<Agreed>(state, decideOutcome(state, aDecide(), aContext()));
    expect(agreed.status).toBe('APPROVED');
    expect(agreed.permit).toMatchObject({ number: 'ТР-Р-2026-0001', state: 'in-preparation' });
  });

  it('with conditions gives each an id', () => {
    const state = anApplicationOnReview();
    const command = aDecide({ outcome: 'approved-with-conditions', conditions: [{ text: 'Досмотр' }] });
    const agreed = applied<Agreed>(state, decideOutcome(state, command, aContext()));
    expect(agreed.status).toBe('APPROVED_COND');
    expect(agreed.decision.conditions).toEqual([{ id: expect.any(String), text: 'Досмотр' }]);
  });

  it('waits for every obligatory agency: silence and objection are no consent', () => {
    const asked = anApplicationInConcurrence();
    const silent = decideOutcome(asked, aDecide(), aContext());
    expect(refusalOf(silent)).toEqual({ code: 'opinions-missing', data: { agencies: ['MCHS'] } });
    for (const value of ['no-answer', 'object'] as const) {
      const answered = applied<InWork>(
        asked,
        decideOpinion(asked, { agency: 'MCHS', value, conditions: [], ground: 'ППР, п. 36' }, aContext()),
      );
      expect(refusalOf(decideOutcome(answered, aDecide(), aContext()))?.code).toBe('opinions-missing');
    }
    const agreed = applied<InWork>(
      asked,
      decideOpinion(asked, { agency: 'MCHS', value: 'not-competent', conditions: [] }, aContext()),
    );
    expect(decideOutcome(agreed, aDecide(), aContext()).ok).toBe(true);
  });

  it('is impossible over a blocking finding, whatever the officer confirms', () => {
    const command = aDecide({
      judgement: aJudgement({ blocking: ['L01'] }),
      resolvedChecks: [{ checkId: 'L01', reason: 'Проверил сам' }],
    });
    expect(refusalOf(decideOutcome(anApplicationOnReview(), command, aContext()))).toEqual({
      code: 'blocked-by-findings',
      data: { checks: ['L01'] },
    });
  });

  it('needs a word on every check that could not be computed', () => {
    const judgement = aJudgement({ unknown: ['S04', 'L02'] });
    const half = aDecide({ judgement, resolvedChecks: [{ checkId: 'S04', reason: 'Есть письмо' }] });
    expect(refusalOf(decideOutcome(anApplicationOnReview(), half, aContext()))).toEqual({
      code: 'unresolved-checks',
      data: { checks: ['L02'] },
    });
    const whole = aDecide({
      judgement,
      resolvedChecks: ['S04', 'L02'].map((checkId) => ({ checkId, reason: 'Есть письмо' })),
    });
    expect(decideOutcome(anApplicationOnReview(), whole, aContext()).ok).toBe(true);
  });

  it('waits until answers to questions are settled', () => {
    const asked = anApplicationWithQuestion();
    const item = asked.rounds[0]?.items[0]?.id ?? '';
    const answered = applied(
      asked,
      decideClarificationAnswer(asked, { answers: [{ itemId: item, answer: 'Север' }] }, aContext()),
    );
    expect(refusalOf(decideOutcome(answered, aDecide(), aContext()))?.code).toBe('unanswered-items');
  });
});

describe('a refusal', () => {
  it.each([
    ['no ground', []],
    ['a ground without a reason', [{ ...aGround, reason: ' ' }]],
    ['a ground without a recommendation', [{ ...aGround, recommendation: '' }]],
  ])('is impossible with %s', (_what, grounds) => {
    const result = decideOutcome(
      anApplicationOnReview(),
      aDecide({ outcome: 'refused', grounds }),
      aContext(),
    );
    expect(refusalOf(result)).toEqual({ code: 'refusal-without-ground', data: { check: 'Z03' } });
  });

  it('needs neither agencies nor clean findings, and makes no permit', () => {
    const state = anApplicationInConcurrence();
    const command = aDecide({
      outcome: 'refused',
      grounds: [aGround],
      judgement: aJudgement({ blocking: ['L01'] }),
    });
    const refused = applied<Refused>(state, decideOutcome(state, command, aContext()));
    expect(refused.status).toBe('REFUSED');
    expect('permit' in refused).toBe(false);
    expect(refused.decision.grounds).toEqual([aGround]);
  });
});

describe('a decision', () => {
  it('never exists for a notice', () => {
    for (const outcome of ['approved', 'approved-with-conditions', 'refused'] as const) {
      const result = decideOutcome(aNotice(), aDecide({ outcome, grounds: [aGround] }), aContext());
      expect(refusalOf(result)?.code).toBe('wrong-procedure');
    }
  });

  it('waits until somebody takes the case', () => {
    expect(refusalOf(decideOutcome(aRegisteredApplication(), aDecide(), aContext()))?.code).toBe(
      'wrong-status',
    );
  });
});

describe('taking a case', () => {
  it('sends requests to the agencies, or goes straight to review when none is needed', () => {
    const asked = anApplicationInConcurrence();
    expect(asked).toMatchObject({ status: 'IN_CONCURRENCE', officerPersonId: officer });
    expect(asked.opinions.every((each) => each.requestedAt !== undefined)).toBe(true);
    expect(anApplicationOnReview().status).toBe('ON_REVIEW');
  });

  it('back into the queue leaves the stage as it is', () => {
    const asked = anApplicationInConcurrence();
    const free = applied<InWork>(asked, decideAssignment(asked, null, aContext()));
    expect(free.status).toBe('IN_CONCURRENCE');
    expect(free.officerPersonId).toBeUndefined();
  });
});

describe('an opinion', () => {
  const record = (change: object) =>
    decideOpinion(
      anApplicationInConcurrence(),
      { agency: 'MCHS', value: 'agree', conditions: [], ...change },
      aContext(),
    );

  it('of the last obligatory agency moves the case to review', () => {
    const state = anApplicationInConcurrence();
    expect(applied(state, record({ value: 'agree-with-conditions', conditions: ['Пост'] })).status).toBe(
      'ON_REVIEW',
    );
  });

  it('of an agency that is only told moves nothing', () => {
    const state = anApplicationInConcurrence();
    expect(applied(state, record({ agency: 'MVD' })).status).toBe('IN_CONCURRENCE');
  });

  it('that objects names its norm, and nobody answers who was not asked', () => {
    expect(record({ value: 'object', ground: '  ' })).toMatchObject({
      error: { code: 'refusal-without-ground' },
    });
    expect(record({ agency: 'FSB' })).toMatchObject({ error: { code: 'not-found' } });
  });
});

describe('an amendment', () => {
  const ask = (state: Agreed, change: object = {}) =>
    decideAmendmentRequest(
      state,
      {
        formVersion: 2,
        reason: 'Больше людей',
        changedPointers: ['/people/attendancePeak'],
        judgement: aJudgement(),
        ...change,
      },
      aContext(),
    );
  const decide = (state: Agreed, approved: boolean, change: object = {}) =>
    decideAmendmentOutcome(
      state,
      {
        amendmentId: state.amendments.at(-1)?.id ?? '',
        approved,
        permitNumber: 'ТР-Р-2026-0002',
        judgement: aJudgement(),
        ...change,
      },
      aContext(),
    );

  it('keeps the permit in force until it is decided, and when it is refused', () => {
    const state = anAgreedApplication();
    const asked = applied<Agreed>(state, ask(state));
    expect(asked.permit).toEqual(state.permit);
    const refused = applied<Agreed>(asked, decide(asked, false));
    expect(refused.permit).toEqual(state.permit);
    expect(refused.formVersion).toBe(1);
    expect(refused.amendments[0]?.state).toBe('refused');
  });

  it('supersedes the permit when approved', () => {
    const state = anAgreedApplication();
    const asked = applied<Agreed>(state, ask(state));
    const approved = applied<Agreed>(asked, decide(asked, true));
    expect(approved.permit).toMatchObject({ number: 'ТР-Р-2026-0002', state: 'in-preparation' });
    expect(approved.earlierPermits).toMatchObject([{ number: 'ТР-Р-2026-0001', state: 'superseded' }]);
    expect(approved.formVersion).toBe(2);
  });

  it('changes something, passes the rules, and comes one at a time', () => {
    const state = anAgreedApplication();
    expect(ask(state, { changedPointers: [] })).toMatchObject({ error: { code: 'nothing-changed' } });
    expect(ask(state, { judgement: aJudgement({ blocking: ['C01'] }) })).toMatchObject({
      error: { code: 'blocked-by-findings' },
    });
    expect(ask(applied<Agreed>(state, ask(state)))).toMatchObject({ error: { code: 'amendment-open' } });
  });

  it('cannot bring a withdrawn permit back', () => {
    const state = anAgreedApplication();
    const asked = applied<Agreed>(state, ask(state));
    const withdrawn = applied<Agreed>(
      asked,
      decidePermitWithdrawal(asked, { reason: 'Авария', norm: 'п. 1' }, aContext()),
    );
    expect(decide(withdrawn, true)).toMatchObject({ error: { code: 'wrong-status' } });
    expect(applied<Agreed>(withdrawn, decide(withdrawn, false)).permit.state).toBe('withdrawn');
  });
});

describe('withdrawal of a permit', () => {
  it('happens once', () => {
    const state = anAgreedApplication();
    const command = { reason: 'Авария', norm: 'п. 1' };
    const withdrawn = applied<Agreed>(state, decidePermitWithdrawal(state, command, aContext()));
    expect(withdrawn.permit.state).toBe('withdrawn');
    expect(decidePermitWithdrawal(withdrawn, command, aContext()).ok).toBe(false);
  });
});
