import { assertNever, type Instant } from '@veche/kernel';
import type {
  Agreed,
  Application,
  ClarificationItem,
  ClarificationRound,
  Ended,
  Filed,
  InWork,
  NeedsFix,
  Notice,
  Opinion,
} from './application.ts';
import type { ApplicationEvent } from './events.ts';

type EventOf<T extends ApplicationEvent['type']> = Extract<ApplicationEvent, { type: T }>;

/** Applies one event. Events come only from `decide*`, so an impossible pair is a defect and throws. */
export function evolve(state: Application, event: ApplicationEvent): Application {
  if (state.status === 'DRAFT') {
    if (event.type === 'Submitted') return submitted(state, event);
    throw new Error(`${event.type} cannot happen to a draft`);
  }
  switch (event.type) {
    case 'Submitted':
      throw new Error('An application is submitted once');
    case 'Assigned':
      return withOfficer(state, event);
    case 'ReviewStarted':
      return { ...(state as InWork), status: event.status, opinions: event.opinions };
    case 'ClarificationRequested':
      return {
        ...(state as InWork),
        status: 'NEEDS_FIX',
        returnTo: event.returnTo,
        rounds: [...state.rounds, event.round],
      };
    case 'ClarificationAnswered':
      return clarificationAnswered(state as NeedsFix, event);
    case 'ClarificationItemAccepted':
      return itemAccepted(state as NeedsFix | InWork, event);
    case 'ClarificationItemReturned':
      return itemReturned(state as NeedsFix | InWork, event);
    case 'OpinionRecorded':
      return { ...state, opinions: withOpinion(state.opinions, event.opinion) };
    case 'ConcurrenceCompleted':
      return { ...(state as InWork), status: 'ON_REVIEW' };
    case 'Decided':
      return decided(state as InWork, event);
    case 'PermitIssued':
    case 'PermitWithdrawn':
      return permitChanged(state as Agreed, event);
    case 'AmendmentRequested':
      return { ...(state as Agreed), amendments: [...(state as Agreed).amendments, event.amendment] };
    case 'AmendmentDecided':
      return amendmentDecided(state as Agreed, event);
    case 'Withdrawn':
      return ended(state, 'WITHDRAWN', event.at);
    case 'Expired':
      return ended(state, 'EXPIRED', event.at);
    case 'ProposalSent':
      return {
        ...(state as Notice),
        status: 'PROPOSAL_SENT',
        proposals: [...(state as Notice).proposals, event.proposal],
      };
    case 'ProposalAnswered':
      return proposalAnswered(state as Notice, event);
    case 'NoticeReplied':
      return noticeReplied(state as Notice, event);
    case 'MassEventHeld':
      return { ...(state as Agreed), status: 'HELD' };
    default:
      return assertNever(event);
  }
}

export const evolveAll = (state: Application, events: readonly ApplicationEvent[]): Application =>
  events.reduce(evolve, state);

function submitted(
  draft: Extract<Application, { status: 'DRAFT' }>,
  event: EventOf<'Submitted'>,
): Application {
  const { status: _draft, ...core } = draft;
  const filed = {
    ...core,
    eventClass: event.eventClass,
    number: event.number,
    filedAt: event.at,
    registeredAt: event.registeredAt,
    submissions: [event.submission],
    rounds: [],
    opinions: event.opinions,
  };
  return event.procedure === 'notification'
    ? { ...filed, procedure: 'notification', status: 'NOTICE_REGISTERED', proposals: [] }
    : { ...filed, procedure: 'approval', status: 'REGISTERED' };
}

function withOfficer<S extends Filed>(state: S, event: EventOf<'Assigned'>): S {
  const { officerPersonId: _before, ...rest } = state;
  return (event.officerPersonId === null ? rest : { ...rest, officerPersonId: event.officerPersonId }) as S;
}

const withOpinion = (opinions: readonly Opinion[], opinion: Opinion): readonly Opinion[] =>
  opinions.some((each) => each.agency === opinion.agency)
    ? opinions.map((each) => (each.agency === opinion.agency ? opinion : each))
    : [...opinions, opinion];

const withRound = (
  rounds: readonly ClarificationRound[],
  id: string,
  change: (round: ClarificationRound) => ClarificationRound,
) => rounds.map((round) => (round.id === id ? change(round) : round));

const withItem = (items: readonly ClarificationItem[], item: ClarificationItem) =>
  items.map((each) => (each.id === item.id ? item : each));

const endWait = (round: ClarificationRound, at: Instant): ClarificationRound['waits'] =>
  round.waits.map((wait) => (wait.to === undefined ? { ...wait, to: at } : wait));

/** The whole answer returns the case to the authority: its term runs again from this moment. */
function clarificationAnswered(state: NeedsFix, event: EventOf<'ClarificationAnswered'>): InWork {
  const answerOf = new Map(event.answers.map((each) => [each.itemId, each.answer]));
  const rounds = withRound(state.rounds, event.roundId, (round) => ({
    ...round,
    waits: endWait(round, event.at),
    items: round.items.map((item) => {
      const answer = answerOf.get(item.id);
      return answer === undefined ? item : { ...item, answer, state: 'answered' as const };
    }),
  }));
  const { returnTo, ...rest } = state;
  return {
    ...rest,
    status: returnTo,
    rounds,
    submissions: event.submission ? [...state.submissions, event.submission] : state.submissions,
  };
}

function itemAccepted<S extends NeedsFix | InWork>(state: S, event: EventOf<'ClarificationItemAccepted'>): S {
  const rounds = withRound(state.rounds, event.roundId, (round) => {
    const items = withItem(round.items, event.item);
    return items.every((item) => item.state === 'accepted')
      ? { ...round, items, closedAt: event.at }
      : { ...round, items };
  });
  return { ...state, rounds };
}

/** A returned answer is the applicant's turn again: a new wait begins. */
function itemReturned(state: NeedsFix | InWork, event: EventOf<'ClarificationItemReturned'>): NeedsFix {
  const rounds = withRound(state.rounds, event.roundId, (round) => ({
    ...round,
    dueOn: event.dueOn,
    dueAt: event.dueAt,
    waits: round.waits.some((wait) => wait.to === undefined)
      ? round.waits
      : [...round.waits, { from: event.at }],
    items: withItem(round.items, event.item),
  }));
  const returnTo = state.status === 'NEEDS_FIX' ? state.returnTo : state.status;
  return { ...state, status: 'NEEDS_FIX', returnTo, rounds };
}

function decided(state: InWork, event: EventOf<'Decided'>): Application {
  if (event.decision.outcome === 'refused') return { ...state, status: 'REFUSED', decision: event.decision };
  if (event.permit === undefined) throw new Error('An approval carries its permit');
  return {
    ...state,
    status: event.decision.outcome === 'approved' ? 'APPROVED' : 'APPROVED_COND',
    decision: event.decision,
    permit: event.permit,
    earlierPermits: [],
    amendments: [],
  };
}

function permitChanged(state: Agreed, event: EventOf<'PermitIssued' | 'PermitWithdrawn'>): Agreed {
  const after = event.type === 'PermitIssued' ? 'in-force' : 'withdrawn';
  return { ...state, permit: { ...state.permit, state: after, stateChangedAt: event.at } };
}

function amendmentDecided(state: Agreed, event: EventOf<'AmendmentDecided'>): Agreed {
  const amendments = state.amendments.map((each) =>
    each.id === event.amendmentId
      ? {
          ...each,
          state: event.approved ? ('approved' as const) : ('refused' as const),
          decidedAt: event.at,
          ...(event.text === undefined ? {} : { text: event.text }),
        }
      : each,
  );
  const approved = amendments.find((each) => each.id === event.amendmentId && each.state === 'approved');
  if (!approved || !event.permit) return { ...state, amendments };
  const superseded = { ...state.permit, state: 'superseded' as const, stateChangedAt: event.at };
  return {
    ...state,
    amendments,
    formVersion: approved.formVersion,
    permit: event.permit,
    earlierPermits: [...state.earlierPermits, superseded],
  };
}

function ended(
  state: Exclude<Application, { status: 'DRAFT' }>,
  status: Ended['status'],
  at: Instant,
): Ended {
  const permit =
    'permit' in state && state.permit
      ? { ...state.permit, state: 'withdrawn' as const, stateChangedAt: at }
      : undefined;
  const decision = 'decision' in state ? state.decision : undefined;
  const proposals = 'proposals' in state ? state.proposals : undefined;
  return {
    ...filedPart(state),
    status,
    endedAt: at,
    ...(decision ? { decision } : {}),
    ...(permit ? { permit } : {}),
    ...(proposals ? { proposals } : {}),
  };
}

function filedPart(state: Filed): Filed {
  const {
    id,
    applicantPersonId,
    createdAt,
    formVersion,
    procedure,
    eventClass,
    number,
    filedAt,
    registeredAt,
    submissions,
    rounds,
    opinions,
  } = state;
  return {
    id,
    applicantPersonId,
    createdAt,
    formVersion,
    procedure,
    eventClass,
    number,
    filedAt,
    registeredAt,
    submissions,
    rounds,
    opinions,
    ...(state.organisationId ? { organisationId: state.organisationId } : {}),
    ...(state.officerPersonId ? { officerPersonId: state.officerPersonId } : {}),
  };
}

function proposalAnswered(state: Notice, event: EventOf<'ProposalAnswered'>): Notice {
  return {
    ...state,
    status: 'ANSWERED',
    proposals: state.proposals.map((each) =>
      each.id === event.proposalId
        ? {
            ...each,
            answer: event.accepted ? ('accepted' as const) : ('declined' as const),
            answeredAt: event.at,
            ...(event.text === undefined ? {} : { answerText: event.text }),
          }
        : each,
    ),
  };
}

const statusOfReply = {
  agreed: 'AGREED',
  warned: 'WARNED',
  'article-12-3': 'ART12_3',
  'no-right-to-hold': 'NO_RIGHT_TO_HOLD',
} as const;

const noticeReplied = (state: Notice, event: EventOf<'NoticeReplied'>): Notice => ({
  ...state,
  status: statusOfReply[event.reply.kind],
  reply: event.reply,
});
