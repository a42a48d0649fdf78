import type { ApplicationStatus } from '@veche/contracts';
import type { PlainDate } from '@veche/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aContext,
  aDecide,
  aDraftApplication,
  aGround,
  aJudgement,
  anAgreedApplication,
  anApplicationInConcurrence,
  anApplicationOnReview,
  anApplicationWithQuestion,
  aNotice,
  aNoticeWithProposal,
  applied,
  aRegisteredApplication,
  aSubmit,
  aTermEnd,
  noon,
  officer,
} from '../testing/factories.ts';
import { isFiled, type Application } from './application.ts';
import { decideAmendmentOutcome, decideAmendmentRequest } from './decide/amend.ts';
import { decideAssignment } from './decide/assign.ts';
import {
  decideClarificationAnswer,
  decideClarificationRequest,
  decideExpiry,
  decideItemSettlement,
  openRound,
} from './decide/clarify.ts';
import { decideOutcome, decidePermitWithdrawal } from './decide/decision.ts';
import {
  decideNoticeReply,
  decideProposal,
  decideProposalAnswer,
  decideUnansweredProposal,
} from './decide/notice.ts';
import { decideOpinion } from './decide/opinion.ts';
import { decideSubmission } from './decide/submit.ts';
import { decideWithdrawal } from './decide/withdraw.ts';
import { evolveAll } from './evolve.ts';
import { commandsByStatus, isPossible, type Command } from './transitions.ts';

const approvalStatuses = [
  'REGISTERED',
  'IN_CONCURRENCE',
  'ON_REVIEW',
  'NEEDS_FIX',
  'APPROVED',
  'APPROVED_COND',
  'REFUSED',
  'HELD',
  'WITHDRAWN',
  'EXPIRED',
];
const noticeStatuses = [
  'NOTICE_REGISTERED',
  'PROPOSAL_SENT',
  'ANSWERED',
  'AGREED',
  'WARNED',
  'ART12_3',
  'NO_RIGHT_TO_HOLD',
  'WITHDRAWN',
];

/** Gives a command with arguments that fit the state as well as any can; `choice` picks among them. */
function give(command: Command, state: Application, choice = 0) {
  const context = aContext();
  const items = openRound(state)?.items ?? [];
  const amendmentId = 'amendments' in state ? (state.amendments.at(-1)?.id ?? '') : '';
  switch (command) {
    case 'save-form':
      return undefined;
    case 'submit':
      return decideSubmission(state, aSubmit({ eventClass: choice % 2 === 0 ? 'SPO' : 'PUB' }), context);
    case 'withdraw':
      return decideWithdrawal(state, undefined, context);
    case 'assign':
      return decideAssignment(state, choice % 3 === 2 ? null : officer, context);
    case 'request-clarification':
      return decideClarificationRequest(
        state,
        {
          questions: [
            { pointer: '/title', question: 'Что это?', newFact: 'Письмо' },
            { pointer: '/people/staff', question: 'Сколько?', newFact: 'Письмо' },
          ],
          due: aTermEnd(),
          changedPointers: [],
        },
        context,
      );
    case 'answer-clarification':
      return decideClarificationAnswer(
        state,
        {
          answers: items
            .filter((item) => item.state === 'open' || item.state === 'returned')
            .map((item) => ({ itemId: item.id, answer: 'Так' })),
        },
        context,
      );
    case 'settle-clarification-item': {
      const answered = items.filter((item) => item.state === 'answered');
      const itemId = answered[choice % Math.max(1, answered.length)]?.id ?? '';
      return decideItemSettlement(state, { itemId, accepted: choice % 3 !== 2, due: aTermEnd() }, context);
    }
    case 'record-opinion':
      return decideOpinion(state, { agency: 'MCHS', value: 'agree', conditions: [] }, context);
    case 'decide':
      return decideOutcome(
        state,
        choice % 3 === 0
          ? aDecide({ outcome: 'refused', grounds: [aGround] })
          : aDecide({ outcome: choice % 3 === 1 ? 'approved' : 'approved-with-conditions' }),
        context,
      );
    case 'withdraw-permit':
      return decidePermitWithdrawal(state, { reason: 'Авария', norm: 'п. 1' }, context);
    case 'request-amendment':
      return decideAmendmentRequest(
        state,
        { formVersion: 9, reason: 'Иначе', changedPointers: ['/title'], judgement: aJudgement() },
        context,
      );
    case 'decide-amendment':
      return decideAmendmentOutcome(
        state,
        { amendmentId, approved: choice % 2 === 0, permitNumber: 'ТР-Р-2026-0009', judgement: aJudgement() },
        context,
      );
    case 'send-proposal':
      return decideProposal(
        state,
        { reason: 'Ремонт', norm: 'ст. 12', answerDueOn: '2026-06-17' as PlainDate },
        context,
      );
    case 'answer-proposal':
      return decideProposalAnswer(state, { accepted: choice % 2 === 0 }, context);
    case 'agree-notice':
      return decideNoticeReply(state, { kind: 'agreed' }, context);
    case 'warn':
      return decideNoticeReply(state, { kind: 'warned' }, context);
    case 'article-12-3':
      return decideNoticeReply(state, { kind: 'article-12-3' }, context);
  }
}

/** What happens by itself: the permit is signed, the event takes place, terms run out. */
const happenings = ['sign', 'hold', 'expire', 'miss-proposal'] as const;

function happen(what: (typeof happenings)[number], state: Application): Application {
  if (what === 'expire') return evolveAll(state, decideExpiry(state, aContext('2026-12-01T00:00:00.000Z')));
  if (what === 'miss-proposal')
    return evolveAll(state, decideUnansweredProposal(state, '2026-12-01' as PlainDate, aContext()));
  if (state.status !== 'APPROVED' && state.status !== 'APPROVED_COND') return state;
  if (what === 'sign' && state.permit.state === 'in-preparation')
    return evolveAll(state, [{ type: 'PermitIssued', at: noon, permitId: state.permit.id }]);
  if (what === 'hold' && state.permit.state !== 'withdrawn')
    return evolveAll(state, [{ type: 'MassEventHeld', at: noon }]);
  return state;
}

const samples = (): Record<ApplicationStatus, Application> => {
  const agreed = anAgreedApplication();
  const notice = aNotice();
  const replied = (kind: 'agreed' | 'warned' | 'article-12-3') =>
    applied(notice, decideNoticeReply(notice, { kind }, aContext()));
  const proposed = aNoticeWithProposal();
  const onReview = anApplicationOnReview();
  const conditional = aDecide({ outcome: 'approved-with-conditions', conditions: [{ text: 'Пост' }] });
  return {
    DRAFT: aDraftApplication(),
    REGISTERED: aRegisteredApplication(),
    IN_CONCURRENCE: anApplicationInConcurrence(),
    ON_REVIEW: onReview,
    NEEDS_FIX: anApplicationWithQuestion(),
    APPROVED: agreed,
    APPROVED_COND: applied(onReview, decideOutcome(onReview, conditional, aContext())),
    REFUSED: applied(
      onReview,
      decideOutcome(onReview, aDecide({ outcome: 'refused', grounds: [aGround] }), aContext()),
    ),
    HELD: happen('hold', agreed),
    WITHDRAWN: applied(onReview, decideWithdrawal(onReview, 'Передумали', aContext())),
    EXPIRED: happen('expire', anApplicationWithQuestion()),
    NOTICE_REGISTERED: notice,
    PROPOSAL_SENT: proposed,
    ANSWERED: applied(proposed, decideProposalAnswer(proposed, { accepted: true }, aContext())),
    AGREED: replied('agreed'),
    WARNED: replied('warned'),
    ART12_3: replied('article-12-3'),
    NO_RIGHT_TO_HOLD: happen('miss-proposal', proposed),
  };
};

const statuses = Object.keys(commandsByStatus) as ApplicationStatus[];
const commands = [...new Set(Object.values(commandsByStatus).flat())] as Command[];

describe('the table of transitions', () => {
  it('has a sample of every status', () => {
    for (const [status, state] of Object.entries(samples())) expect(state.status).toBe(status);
  });

  it.each(statuses)('%s: what the table does not name is refused and changes nothing', (status) => {
    const state = samples()[status];
    for (const command of commands) {
      if (isPossible(status, command)) continue;
      const result = give(command, state);
      if (result === undefined) continue;
      expect([command, result]).toMatchObject([command, { ok: false }]);
      if (!result.ok) expect(['wrong-status', 'wrong-procedure']).toContain(result.error.code);
    }
  });

  it('gives nobody anything to do in a case that ended, but to hand it over', () => {
    for (const status of ['REFUSED', 'EXPIRED', 'WITHDRAWN', 'HELD'] as const)
      expect(commandsByStatus[status]).toEqual([]);
    for (const status of ['NO_RIGHT_TO_HOLD', 'ART12_3'] as const)
      expect(commandsByStatus[status]).toEqual(['assign']);
  });
});

/** What must hold of every state that can be reached. */
function assertSound(state: Application): void {
  if (!isFiled(state)) return;
  const possible = state.procedure === 'notification' ? noticeStatuses : approvalStatuses;
  expect(possible).toContain(state.status);
  expect(state.procedure === 'notification').toBe(state.eventClass === 'PUB');
  const openRounds = state.rounds.filter((round) => round.closedAt === undefined);
  expect(openRounds.length).toBeLessThanOrEqual(1);
  const waiting = state.rounds.flatMap((round) => round.waits).filter((wait) => wait.to === undefined);
  if (state.status === 'NEEDS_FIX') expect(waiting).toHaveLength(1);
  else if (state.status !== 'WITHDRAWN' && state.status !== 'EXPIRED') expect(waiting).toHaveLength(0);
  if ('amendments' in state) {
    expect(state.amendments.filter((each) => each.state === 'submitted').length).toBeLessThanOrEqual(1);
    const permits = [...state.earlierPermits, state.permit];
    expect(permits.filter((each) => each.state === 'in-force').length).toBeLessThanOrEqual(1);
    expect(state.earlierPermits.every((each) => each.state === 'superseded')).toBe(true);
    expect(state.decision.outcome).not.toBe('refused');
  }
  if (state.status === 'REFUSED') expect('permit' in state).toBe(false);
  if (state.procedure === 'notification') {
    for (const never of ['decision', 'permit', 'amendments']) expect(never in state).toBe(false);
    expect(state.opinions).toEqual([]);
  } else expect('reply' in state).toBe(false);
}

describe('any sequence of commands', () => {
  // Endings are rare, or nothing would get far.
  const endings: readonly (Command | (typeof happenings)[number])[] = ['withdraw', 'expire', 'miss-proposal'];
  const goingOn = [...commands, ...happenings].filter((each) => !endings.includes(each));
  const step = fc.record({
    what: fc.oneof(
      { arbitrary: fc.constantFrom(...goingOn), weight: 20 },
      { arbitrary: fc.constantFrom(...endings), weight: 1 },
    ),
    choice: fc.nat(11),
  });

  const manySteps = fc.array(step, { minLength: 20, maxLength: 60, size: 'max' });

  it('reaches only sound states, evolves every decided event, and changes nothing when refused', () => {
    const reached = new Set<ApplicationStatus>();
    fc.assert(
      fc.property(fc.boolean(), manySteps, (isNotice, steps) => {
        let state: Application = aDraftApplication();
        const judgement = aJudgement({
          agencies: [{ agency: 'MCHS', kind: 'concurrence', dueOn: '2026-06-08' as PlainDate }],
        });
        state = applied(
          state,
          decideSubmission(state, aSubmit({ eventClass: isNotice ? 'PUB' : 'CUL', judgement }), aContext()),
        );
        for (const { what, choice } of steps) {
          const before = JSON.stringify(state);
          if (happenings.some((each) => each === what)) {
            state = happen(what as (typeof happenings)[number], state);
          } else {
            const result = give(what as Command, state, choice);
            if (result?.ok) {
              expect(isPossible(state.status, what as Command)).toBe(true);
              state = evolveAll(state, result.value);
            } else expect(JSON.stringify(state)).toBe(before);
          }
          assertSound(state);
          reached.add(state.status);
        }
      }),
      { numRuns: 600, seed: 54 },
    );
    // Without this the property could hold because nothing ever happens.
    const never = [...approvalStatuses, ...noticeStatuses].filter((status) => !reached.has(status as never));
    expect(never).toEqual([]);
  });

  it('leaves the applicant able to answer whenever an answer is awaited', () => {
    fc.assert(
      fc.property(manySteps, (steps) => {
        let state: Application = anApplicationInConcurrence();
        for (const { what, choice } of steps) {
          const result = happenings.some((each) => each === what)
            ? undefined
            : give(what as Command, state, choice);
          if (result?.ok) state = evolveAll(state, result.value);
          if (state.status === 'NEEDS_FIX') expect(give('answer-clarification', state)?.ok).toBe(true);
          if (state.status === 'PROPOSAL_SENT') expect(give('answer-proposal', state)?.ok).toBe(true);
        }
      }),
      { numRuns: 300, seed: 210 },
    );
  });
});
