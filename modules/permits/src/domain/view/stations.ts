import type { BilingualText, Instant, PlainDate } from '@veche/kernel';
import type { Application } from '../application.ts';
import type { CaseClock } from '../clocks.ts';
import { isPermitWithdrawn } from './ending.ts';

export interface Station {
  readonly code: string;
  readonly title: BilingualText;
  readonly state: 'passed' | 'now' | 'ahead';
  readonly at?: Instant;
  readonly dueOn?: PlainDate;
  readonly share?: number;
}

type Filed = Exclude<Application, { status: 'DRAFT' }>;
interface Stop {
  readonly code: string;
  readonly title: BilingualText;
  readonly at?: Instant | undefined;
  readonly dueOn?: PlainDate | undefined;
}

/** The stages of a case as stops of a line: passed, now (with the used share of its term), to come. */
export function stationsOf(
  application: Application,
  clock: CaseClock | undefined,
  eventStartsAt: Instant | undefined,
): Station[] {
  if (application.status === 'DRAFT') return [];
  const stops = withEnd(
    application,
    application.procedure === 'notification'
      ? noticeStops(application, clock, eventStartsAt)
      : approvalStops(application, clock, eventStartsAt),
  );
  const present = presentStop(application, stops);
  return stops.map((stop, index) => ({
    code: stop.code,
    title: stop.title,
    state: index < present ? 'passed' : index === present ? 'now' : 'ahead',
    ...(stop.at === undefined ? {} : { at: stop.at }),
    ...(stop.dueOn === undefined || index < present ? {} : { dueOn: stop.dueOn }),
    // A stopped clock has been used as far as it ever will be.
    ...(index === present && clock && clock.reading.state !== 'stopped'
      ? { share: Math.min(1, clock.reading.elapsedDays / Math.max(1, clock.reading.count)) }
      : {}),
  }));
}

/** A case that ended before its event goes no further: no stop is drawn that will never be reached. */
function withEnd(application: Filed, stops: readonly Stop[]): readonly Stop[] {
  if (isPermitWithdrawn(application))
    return [
      ...stops.filter((stop) => stop.code !== 'event'),
      { code: 'ended', title: permitWithdrawn, at: application.permit.stateChangedAt },
    ];
  switch (application.status) {
    case 'REFUSED':
    case 'ART12_3':
    case 'NO_RIGHT_TO_HOLD':
      return stops.filter((stop) => stop.code !== 'event');
    case 'WITHDRAWN':
    case 'EXPIRED':
      return [
        ...stops.filter((stop) => stop.code !== 'event' && stop.at !== undefined),
        { code: 'ended', title: endTitles[application.status], at: application.endedAt },
      ];
    default:
      return stops;
  }
}

const permitWithdrawn: BilingualText = { ru: 'Разрешение отозвано', en: 'Permit withdrawn' };
const endTitles = {
  WITHDRAWN: { ru: 'Отозвано заявителем', en: 'Withdrawn by the applicant' },
  EXPIRED: { ru: 'Закрыто без ответа', en: 'Closed without an answer' },
} as const satisfies Record<string, BilingualText>;

function approvalStops(
  application: Filed,
  clock: CaseClock | undefined,
  startsAt: Instant | undefined,
): Stop[] {
  const decision = 'decision' in application ? application.decision : undefined;
  const asked = application.opinions.filter((each) => each.kind === 'concurrence');
  const lastOpinion = asked
    .flatMap((each) => each.answeredAt ?? [])
    .toSorted((a, b) => (a < b ? -1 : 1))
    .at(-1);
  const requested = application.opinions.find((each) => each.requestedAt)?.requestedAt;
  return [
    { code: 'filed', title: { ru: 'Подана', en: 'Filed' }, at: application.filedAt },
    { code: 'registered', title: { ru: 'Зарегистрирована', en: 'Registered' }, at: application.registeredAt },
    { code: 'taken', title: { ru: 'Документы проверены', en: 'Documents checked' }, at: requested },
    ...(asked.length > 0
      ? [
          {
            code: 'concurrence',
            title: { ru: 'Согласование ведомств', en: 'With agencies' },
            at: lastOpinion,
          },
        ]
      : []),
    {
      code: 'decision',
      title: { ru: 'Решение', en: 'Decision' },
      at: decision?.decidedAt,
      dueOn: clock?.reading.dueOn,
    },
    { code: 'event', title: { ru: 'Мероприятие', en: 'Event' }, at: startsAt },
  ];
}

function noticeStops(
  application: Filed,
  clock: CaseClock | undefined,
  startsAt: Instant | undefined,
): Stop[] {
  const proposal = 'proposals' in application ? application.proposals?.at(-1) : undefined;
  const reply = 'reply' in application ? application.reply : undefined;
  return [
    {
      code: 'filed',
      title: { ru: 'Получено и зарегистрировано', en: 'Received and registered' },
      at: application.filedAt,
    },
    ...(proposal
      ? [
          {
            code: 'proposal',
            title: { ru: 'Предложение органа', en: 'Proposal' },
            at: proposal.sentAt,
            dueOn: proposal.answerDueOn,
          },
        ]
      : []),
    {
      code: 'reply',
      title: { ru: 'Ответ органа', en: 'Reply of the authority' },
      at: reply?.at,
      dueOn: clock?.reading.dueOn,
    },
    { code: 'event', title: { ru: 'Мероприятие', en: 'Event' }, at: startsAt },
  ];
}

function presentStop(application: Filed, stops: readonly Stop[]): number {
  const at = (code: string): number =>
    Math.max(
      0,
      stops.findIndex((stop) => stop.code === code),
    );
  if (isPermitWithdrawn(application)) return stops.length;
  switch (application.status) {
    case 'REGISTERED':
      return at('taken');
    case 'NEEDS_FIX':
      return application.returnTo === 'REGISTERED'
        ? at('taken')
        : application.returnTo === 'ON_REVIEW'
          ? at('decision')
          : at('concurrence');
    case 'IN_CONCURRENCE':
      return at('concurrence');
    case 'ON_REVIEW':
      return at('decision');
    case 'NOTICE_REGISTERED':
    case 'ANSWERED':
    case 'WARNED':
      return at('reply');
    case 'PROPOSAL_SENT':
      return at('proposal');
    case 'APPROVED':
    case 'APPROVED_COND':
    case 'AGREED':
      return at('event');
    case 'HELD':
    case 'REFUSED':
    case 'ART12_3':
    case 'NO_RIGHT_TO_HOLD':
    case 'WITHDRAWN':
    case 'EXPIRED':
      return stops.length;
  }
}
