import { addCalendarDays, calendarDays, fromEpochMs, localDateOf, toEpochMs } from '@veche/deadlines';
import type { Instant, PlainDate, SeededRandom } from '@veche/kernel';
import type { ClockContext } from '../domain/clock-context.ts';
import type { ServiceNorm } from '../domain/service-norm.ts';
import { termMomentsOf } from '../domain/term-moments.ts';
import type { RequestChannel } from '../domain/vocabulary.ts';
import type { IncomingApplicant, IncomingChange } from '../incoming-change.ts';
import { demoUnits, type DemoService } from './demo-services.ts';
import type { OfficeMoments } from './office-moments.ts';

/** A house of the town. */
export interface DemoHouse {
  readonly address: string;
  readonly district: string;
  readonly position: readonly [lon: number, lat: number];
}

/** What a story is told from. */
export interface StoryStart {
  readonly service: DemoService;
  readonly norm: ServiceNorm | undefined;
  readonly externalId: string;
  readonly openedAt: Instant;
  readonly applicant: IncomingApplicant;
  readonly house: DemoHouse;
  readonly channel: RequestChannel;
  /** How much slower than usual work goes at that time of the year. */
  readonly strain: number;
}

export interface StoryTools {
  readonly random: SeededRandom;
  readonly context: ClockContext;
  readonly office: OfficeMoments;
}

/** How a story ended, so that another may follow from it. */
export interface Story {
  readonly changes: readonly IncomingChange[];
  readonly outcome: 'served' | 'refused';
  readonly endedAt: Instant;
}

/** Statuses as the sources of the town call them. */
export const statusNames = {
  filed: 'Подано',
  registered: 'Зарегистрировано',
  inWork: 'В работе',
  waiting: 'Ожидание заявителя',
  asked: 'Запрос в другое ведомство',
  answered: 'Ответ дан',
  done: 'Исполнено',
  refused: 'Отказано',
  closed: 'Закрыто по времени',
  returned: 'Возвращено на доработку',
} as const;

const day = (at: Instant, days: number): Instant =>
  fromEpochMs(toEpochMs(at) + Math.round(days * 86_400_000));
const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

/** Tells one request from its opening to its end, as if it had all happened already; what lies ahead is cut off by who plays it. */
export function tellStory(start: StoryStart, tools: StoryTools): Story {
  const { service, externalId, openedAt } = start;
  const { random, office } = tools;
  const changes: IncomingChange[] = [];
  const tell = (at: Instant, foreignStatus: string, more: Partial<IncomingChange> = {}): Instant => {
    changes.push({
      externalId,
      kind: 'status',
      at,
      foreignStatus,
      activity: foreignStatus,
      actor: 'unit',
      ...more,
    });
    return at;
  };
  tell(openedAt, statusNames.filed, openingOf(start));
  const isCounter = service.isCounter === true && start.channel === 'office';
  const registeredAt = isCounter ? day(openedAt, 0.002) : office.after(openedAt, 5 + random.next() * 140);
  tell(registeredAt, statusNames.registered, { unit: { code: service.unit } });
  const begunAt = office.after(registeredAt, 30 + random.next() * 600 * start.strain);
  tell(begunAt, statusNames.inWork);
  let at = maybeRerouted(start, tools, begunAt, tell);
  at = maybePaused(start, tools, at, tell);
  const endAt = endOfWork(start, tools, at);
  maybeExtended(start, tools, at, endAt, changes);
  if (random.next() < (service.refusals ?? 0.01)) {
    tell(endAt, statusNames.refused, { reason: random.pick(refusalReasons) });
    return { changes, outcome: 'refused', endedAt: endAt };
  }
  if (service.isAnswered !== true) {
    tell(endAt, statusNames.done);
    return { changes, outcome: 'served', endedAt: endAt };
  }
  return {
    changes,
    outcome: 'served',
    endedAt: hearTheCitizen(tools, tell(endAt, statusNames.answered), tell),
  };
}

const refusalReasons = [
  'нет документа о праве',
  'сведения не подтвердились',
  'основание не предусмотрено регламентом',
  'место занято',
];

type Tell = (at: Instant, foreignStatus: string, more?: Partial<IncomingChange>) => Instant;

function openingOf({ service, applicant, house, channel, externalId }: StoryStart): Partial<IncomingChange> {
  const [lon, lat] = house.position;
  return {
    kind: 'opened',
    number: externalId,
    service: { code: service.code },
    unit: { code: service.unit },
    municipality: 'Тихореченск',
    district: house.district,
    address: house.address,
    lon,
    lat,
    channel,
    criticality: service.code === 'HEAT' || service.code === 'LIFT' ? 'high' : 'normal',
    actor: 'applicant',
    applicant,
    wantedResult: service.wanted,
  };
}

function maybeRerouted(
  { service }: StoryStart,
  { random, office }: StoryTools,
  at: Instant,
  tell: Tell,
): Instant {
  if (random.next() > (service.code === 'APPEAL-59' ? 0.35 : 0.04)) return at;
  const others = demoUnits.filter(({ code }) => code !== service.unit);
  const to = random.pick(others).code;
  return tell(office.onWorkingDay(at, 1 + random.next() * 2), statusNames.inWork, {
    kind: 'rerouted',
    unit: { code: to },
    fromUnit: { code: service.unit },
    reason: 'не в ведении подразделения',
  });
}

function maybePaused(
  { service }: StoryStart,
  { random, office }: StoryTools,
  at: Instant,
  tell: Tell,
): Instant {
  if (random.next() > (service.pauses ?? 0.02)) return at;
  const byAgency = random.next() < 0.3;
  const askedAt = office.onWorkingDay(at, 1 + random.next() * 3);
  tell(askedAt, byAgency ? statusNames.asked : statusNames.waiting);
  // Some answer the same evening, some need a week or two.
  const waitDays = random.next() ** 2 * 14 + 0.2;
  return tell(later(day(askedAt, waitDays), day(askedAt, 0.1)), statusNames.inWork, {
    actor: byAgency ? 'unit' : 'applicant',
  });
}

/** Log-normal around the pace of the service; some units finish much in the last hour of the last day. */
function endOfWork(start: StoryStart, { random, context, office }: StoryTools, at: Instant): Instant {
  const { service, norm, openedAt } = start;
  const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  // A few get stuck for weeks: nobody's desk, a lost paper.
  const isStuck = random.next() < 0.035;
  const share = isStuck
    ? 1.8 + random.next() * 5
    : 0.86 * service.pace * start.strain * Math.exp(0.32 * normal);
  if (norm === undefined) return later(office.onWorkingDay(openedAt, Math.round(share * 8)), day(at, 0.02));
  const facts = { openedAt, pauses: [], extensions: [] };
  const moments = termMomentsOf(norm, facts, openedAt, context);
  if (!moments.ok) throw new Error(`No calendar after ${openedAt}`);
  const { dueAt, dueOn } = moments.value;
  if (share > 0.9 && share < 1.12 && service.unit === 'housing')
    return later(office.nearClosing(dueOn), day(at, 0.01));
  const wholeMs = toEpochMs(dueAt) - toEpochMs(openedAt);
  const wanted = fromEpochMs(Math.round(toEpochMs(openedAt) + wholeMs * share));
  return later(office.after(later(wanted, at), random.next() * 40), day(at, 0.01));
}

/** An appeal that will take longer is sometimes extended in time, sometimes not. */
function maybeExtended(
  { norm, openedAt, externalId }: StoryStart,
  { random, context, office }: StoryTools,
  at: Instant,
  endAt: Instant,
  changes: IncomingChange[],
): void {
  if (norm?.extension === undefined) return;
  const moments = termMomentsOf(norm, { openedAt, pauses: [], extensions: [] }, openedAt, context);
  if (!moments.ok || endAt < moments.value.dueAt || random.next() > 0.7) return;
  const on = addCalendarDays(moments.value.dueOn, calendarDays(-3));
  const toldAt = office.after(later(atNoon(on, context), at), random.next() * 60);
  if (toldAt < endAt)
    changes.push({ externalId, kind: 'extended', at: toldAt, actor: 'unit', activity: 'Продление срока' });
}

const atNoon = (on: PlainDate, { zone }: ClockContext): Instant => {
  const guess = fromEpochMs(Date.parse(`${on}T09:00:00.000Z`));
  return localDateOf(guess, zone) === on ? guess : day(guess, 0.5);
};

/** Satisfied, silent, or not: then the work goes on and another answer comes. */
function hearTheCitizen({ random, office }: StoryTools, answeredAt: Instant, tell: Tell): Instant {
  const word = random.next();
  if (word < 0.52)
    return tell(day(answeredAt, 0.05 + random.next() ** 2 * 9), statusNames.done, {
      kind: 'confirmed',
      confirmed: true,
      actor: 'applicant',
    });
  if (word < 0.62) {
    const deniedAt = tell(day(answeredAt, 0.1 + random.next() * 5), statusNames.returned, {
      kind: 'confirmed',
      confirmed: false,
      actor: 'applicant',
    });
    const againAt = tell(office.onWorkingDay(deniedAt, 1 + random.next() * 6), statusNames.answered);
    return tell(
      day(againAt, 0.2 + random.next() * 6),
      random.next() < 0.6 ? statusNames.done : statusNames.closed,
      { actor: 'applicant' },
    );
  }
  return tell(day(answeredAt, 10), statusNames.closed, { actor: 'system' });
}
