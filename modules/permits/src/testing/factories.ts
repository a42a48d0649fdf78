import type { ApplicationId, Instant, PersonId, PlainDate } from '@veche/kernel';
import type { Agreed, Application, Draft, InWork, NeedsFix, Notice } from '../domain/application.ts';
import { decideAssignment } from '../domain/decide/assign.ts';
import { decideClarificationRequest } from '../domain/decide/clarify.ts';
import type { DecideContext, Judgement, TermEnd } from '../domain/decide/context.ts';
import { decideOutcome, type Decide } from '../domain/decide/decision.ts';
import { decideProposal } from '../domain/decide/notice.ts';
import { decideSubmission, type Submit } from '../domain/decide/submit.ts';
import type { ApplicationEvent } from '../domain/events.ts';
import { evolveAll } from '../domain/evolve.ts';
import type { Rejection } from '../domain/rejection.ts';
import type { Result } from '@veche/kernel';

export const applicant = '01900000-0000-7000-8000-0000000000a1' as PersonId;
export const officer = '01900000-0000-7000-8000-0000000000b1' as PersonId;
export const noon = '2026-06-01T09:00:00.000Z' as Instant;

let last = 0;

/** A moment and fresh ids. */
export const aContext = (now: string = noon): DecideContext => ({
  now: now as Instant,
  newId: () => `01900000-0000-7000-8000-${String((last += 1)).padStart(12, '0')}`,
});

/** What the rules said: nothing, unless told. */
export const aJudgement = (change: Partial<Judgement> = {}): Judgement => ({
  blocking: [],
  unknown: [],
  raised: [],
  straightThrough: false,
  agencies: [],
  ...change,
});

export const aTermEnd = (on = '2026-06-08'): TermEnd => ({
  dueOn: on as PlainDate,
  dueAt: `${on}T21:00:00.000Z` as Instant,
});

export const aDraftApplication = (change: Partial<Draft> = {}): Draft => ({
  status: 'DRAFT',
  id: '01900000-0000-7000-8000-0000000000c1' as ApplicationId,
  applicantPersonId: applicant,
  createdAt: '2026-05-30T09:00:00.000Z' as Instant,
  formVersion: 1,
  eventClass: 'CUL',
  ...change,
});

export const aSubmit = (change: Partial<Submit> = {}): Submit => ({
  eventClass: 'CUL',
  formVersion: 1,
  number: 'ТР-2026-00001',
  registeredAt: noon,
  judgement: aJudgement(),
  straightThroughAllowed: false,
  permitNumber: 'ТР-Р-2026-0001',
  ...change,
});

export const aDecide = (change: Partial<Decide> = {}): Decide => ({
  outcome: 'approved',
  officerPersonId: officer,
  conditions: [],
  grounds: [],
  resolvedChecks: [],
  judgement: aJudgement(),
  permitNumber: 'ТР-Р-2026-0001',
  ...change,
});

export const aGround = { code: 'R01', reason: 'Площадка занята', recommendation: 'Выберите другой день' };

/** The events of a decision that must be possible here, applied. */
export function applied<State extends Application = Application>(
  state: Application,
  decided: Result<readonly ApplicationEvent[], Rejection>,
): State {
  if (!decided.ok) throw new Error(`Refused: ${JSON.stringify(decided.error)}`);
  return evolveAll(state, decided.value) as State;
}

/** An application that waits for an officer. */
export const aRegisteredApplication = (change: Partial<Submit> = {}): InWork =>
  applied(aDraftApplication(), decideSubmission(aDraftApplication(), aSubmit(change), aContext()));

const twoAgencies: Judgement['agencies'] = [
  { agency: 'MCHS', kind: 'concurrence', dueOn: '2026-06-08' as PlainDate },
  { agency: 'MVD', kind: 'notify', dueOn: '2026-06-08' as PlainDate },
];

/** An application the fire service must agree to. */
export const anApplicationInConcurrence = (): InWork => {
  const state = aRegisteredApplication({ judgement: aJudgement({ agencies: twoAgencies }) });
  return applied(state, decideAssignment(state, officer, aContext()));
};

/** An application ready to be decided. */
export const anApplicationOnReview = (): InWork => {
  const state = aRegisteredApplication();
  return applied(state, decideAssignment(state, officer, aContext()));
};

/** An application whose applicant is asked about the evacuation plan. */
export const anApplicationWithQuestion = (from: InWork = anApplicationOnReview()): NeedsFix =>
  applied(
    from,
    decideClarificationRequest(
      from,
      {
        questions: [{ pointer: '/safety/evacuationPlan', question: 'Где выходы?' }],
        due: aTermEnd(),
        changedPointers: [],
      },
      aContext(),
    ),
  );

/** An agreed event whose permit is signed. */
export const anAgreedApplication = (): Agreed => {
  const onReview = anApplicationOnReview();
  const agreed = applied<Agreed>(onReview, decideOutcome(onReview, aDecide(), aContext()));
  return applied(agreed, {
    ok: true,
    value: [{ type: 'PermitIssued', at: noon, permitId: agreed.permit.id }],
  });
};

/** A rally as received: registered though the rules found defects. */
export const aNotice = (): Notice => {
  const draft = aDraftApplication({ eventClass: 'PUB' });
  const judgement = aJudgement({ blocking: ['P02'], raised: ['P02'] });
  return applied(draft, decideSubmission(draft, aSubmit({ eventClass: 'PUB', judgement }), aContext()));
};

/** A rally whose organiser is asked to move it. */
export const aNoticeWithProposal = (answerDueOn = '2026-06-17'): Notice => {
  const notice = aNotice();
  return applied(
    notice,
    decideProposal(
      notice,
      { reason: 'Ремонт площади', norm: '54-ФЗ, ст. 12 ч. 1 п. 2', answerDueOn: answerDueOn as PlainDate },
      aContext(),
    ),
  );
};
