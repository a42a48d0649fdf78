import type { Instant } from '@veche/kernel';
import type { RequestActor, RequestEventKind } from '../domain/vocabulary.ts';
import type { IncomingChange } from '../incoming-change.ts';
import type { ToldApplication, ToldStep } from './application-facts.ts';

/** What a step of an application is in the register. */
interface Meaning {
  readonly kind: RequestEventKind;
  readonly actor: RequestActor;
  /** What people call the step: the name of the activity in the process. */
  readonly title: string;
  /** Absent: the step is noted as an activity and leaves the status as it is. */
  readonly movesStatus?: true;
  readonly reason?: string;
}

const work = { kind: 'status', actor: 'unit' } as const;
const waiting = { kind: 'paused', actor: 'unit', movesStatus: true, reason: 'WAIT_APPLICANT' } as const;
const ending = { kind: 'closed', movesStatus: true } as const;

/**
 * Steps by their name in Permits. Questions stop the clock until they are answered; a proposal to the organiser of a public event is
 * the authority's reply, and what the organiser says to it moves nothing.
 */
const meanings: Readonly<Record<string, Meaning>> = {
  Submitted: { kind: 'opened', actor: 'applicant', movesStatus: true, title: 'Заявка подана' },
  Assigned: { ...work, title: 'Назначен исполнитель' },
  ReviewStarted: { ...work, movesStatus: true, title: 'Рассмотрение начато' },
  OpinionRecorded: { ...work, title: 'Ответ ведомства записан' },
  ConcurrenceCompleted: { ...work, movesStatus: true, title: 'Ведомства ответили' },
  ClarificationRequested: { ...waiting, title: 'Вопросы заявителю' },
  ClarificationItemReturned: { ...waiting, title: 'Ответ возвращён заявителю' },
  ClarificationAnswered: {
    kind: 'resumed',
    actor: 'applicant',
    movesStatus: true,
    title: 'Заявитель ответил',
  },
  ClarificationItemAccepted: { ...work, title: 'Ответ заявителя принят' },
  ProposalSent: { kind: 'answered', actor: 'unit', movesStatus: true, title: 'Предложение организатору' },
  ProposalAnswered: { kind: 'status', actor: 'applicant', title: 'Организатор ответил' },
  NoticeReplied: { ...ending, actor: 'unit', title: 'Ответ на уведомление' },
  Decided: { ...ending, actor: 'unit', title: 'Решение' },
  PermitIssued: { ...work, title: 'Разрешение выдано' },
  PermitWithdrawn: { ...work, title: 'Разрешение отозвано' },
  AmendmentRequested: { kind: 'status', actor: 'applicant', title: 'Изменение запрошено' },
  AmendmentDecided: { ...work, title: 'Решение об изменении' },
  Withdrawn: { ...ending, actor: 'applicant', reason: 'WITHDRAWN', title: 'Заявка отозвана' },
  Expired: { ...ending, actor: 'system', reason: 'NO_ANSWER', title: 'Срок ответа вышел' },
  MassEventHeld: { kind: 'status', actor: 'system', movesStatus: true, title: 'Мероприятие прошло' },
};

/** The id of a step among the events of its source: a step told again is the same event. */
export const stepEventId = (
  { applicationId }: ToldApplication,
  { version }: Pick<ToldStep, 'version'>,
): string => `${applicationId}:${version}`;

const registrationEventId = ({ applicationId }: ToldApplication): string => `${applicationId}:registered`;

/** Ids of everything an application tells, to ask which of them are known. */
export const eventIdsOf = (told: ToldApplication): string[] => [
  registrationEventId(told),
  ...told.facts.steps.map((step) => stepEventId(told, step)),
];

/**
 * What is new of an application: every step not taken before, whatever order and however often its events come. Day zero is told once
 * it has come; the authority's own term goes with the newest step.
 */
export function changesOfApplication(
  told: ToldApplication,
  known: ReadonlySet<string>,
  now: Instant,
): IncomingChange[] {
  const { applicationId: externalId, facts } = told;
  const fresh = facts.steps.filter((step) => !known.has(stepEventId(told, step)));
  const newest = fresh.at(-1);
  const steps = fresh.map((step): IncomingChange => {
    const change = changeOf(told, step);
    return step === newest && facts.dueAt !== undefined ? { ...change, statedDueAt: facts.dueAt } : change;
  });
  if (known.has(registrationEventId(told)) || facts.registeredAt > now) return steps;
  const opening = facts.steps.find(({ code }) => code === 'Submitted');
  return [
    ...steps,
    {
      externalId,
      eventId: registrationEventId(told),
      at: facts.registeredAt,
      ordinal: opening === undefined ? 0 : ordinalOf(opening) + 1,
      kind: 'registered',
      actor: 'unit',
    },
  ];
}

/** Steps of one moment keep their order, and the registration goes between the opening and what follows. */
const ordinalOf = ({ version }: ToldStep): number => version * 2;

function changeOf(told: ToldApplication, step: ToldStep): IncomingChange {
  const { kind, actor, movesStatus, reason, title } = meanings[step.code] ?? { ...work, title: step.code };
  return {
    externalId: told.applicationId,
    eventId: stepEventId(told, step),
    at: step.at,
    ordinal: ordinalOf(step),
    kind,
    actor,
    activity: title,
    ...(movesStatus ? { foreignStatus: step.status } : {}),
    ...(reason === undefined ? {} : { reason }),
    ...(kind === 'opened' ? openingOf(told) : {}),
  };
}

function openingOf({ number, facts }: ToldApplication): Partial<IncomingChange> {
  const { serviceCode, unit, municipality, channel, applicantPersonId } = facts;
  return {
    number,
    service: { code: serviceCode },
    unit: { code: unit.code, ...(unit.title === undefined ? {} : { title: unit.title }) },
    channel,
    ...(municipality === undefined ? {} : { municipality }),
    ...(applicantPersonId === undefined ? {} : { applicant: { personId: applicantPersonId } }),
  };
}
