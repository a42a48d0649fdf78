import { describe, expect, it } from 'vitest';
import {
  aContext,
  aDecide,
  aDraftApplication,
  anAgreedApplication,
  anApplicationOnReview,
  anApplicationWithQuestion,
  aNoticeWithProposal,
  applied,
  noon,
} from '../testing/factories.ts';
import type { Ended } from './application.ts';
import { decideOutcome } from './decide/decision.ts';
import { decideWithdrawal } from './decide/withdraw.ts';
import { evolve } from './evolve.ts';

describe('evolve', () => {
  it('treats an impossible pair as a defect', () => {
    expect(() => evolve(aDraftApplication(), { type: 'Expired', at: noon })).toThrow(/draft/);
    const result = decideOutcome(anApplicationOnReview(), aDecide(), aContext());
    const decided = result.ok ? result.value[0] : undefined;
    if (decided?.type !== 'Decided') throw new Error('no decision');
    const { permit: _permit, ...withoutPermit } = decided;
    expect(() => evolve(anApplicationOnReview(), withoutPermit)).toThrow(/permit/);
  });

  it('never changes the state it was given', () => {
    const asked = Object.freeze(anApplicationWithQuestion());
    const before = JSON.stringify(asked);
    applied(asked, decideWithdrawal(asked, undefined, aContext()));
    expect(JSON.stringify(asked)).toBe(before);
  });

  it('keeps number, decision and proposals of a case that ended, and withdraws its permit', () => {
    const agreed = anAgreedApplication();
    const ended = applied<Ended>(agreed, decideWithdrawal(agreed, undefined, aContext()));
    expect(ended).toMatchObject({
      status: 'WITHDRAWN',
      number: agreed.number,
      decision: agreed.decision,
      permit: { state: 'withdrawn', number: agreed.permit.number },
      endedAt: noon,
    });
    const notice = aNoticeWithProposal();
    const withdrawn = applied<Ended>(notice, decideWithdrawal(notice, undefined, aContext()));
    expect(withdrawn.proposals).toEqual(notice.proposals);
    expect('reply' in withdrawn).toBe(false);
  });

  it('reads back from JSON what it wrote', () => {
    for (const state of [anAgreedApplication(), aNoticeWithProposal(), anApplicationWithQuestion()])
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });
});
