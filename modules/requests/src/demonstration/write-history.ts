import { addCalendarDays, calendarDays, isWorkingDay, localDateOf, weekdayOf } from '@veche/deadlines';
import { seededRandom, type Instant, type PlainDate, type SeededRandom } from '@veche/kernel';
import type { ClockContext } from '../domain/clock-context.ts';
import { findNorm, type NormBook } from '../domain/service-norm.ts';
import type { RequestChannel } from '../domain/vocabulary.ts';
import type { IncomingApplicant, IncomingChange } from '../incoming-change.ts';
import { demoApplicant } from './demo-people.ts';
import { demoServices, type DemoService } from './demo-services.ts';
import { momentOfAsking, officeMoments } from './office-moments.ts';
import { tellStory, type DemoHouse, type StoryTools } from './tell-story.ts';

/** A change with the source that tells it. */
export interface DemoChange {
  readonly sourceCode: string;
  readonly change: IncomingChange;
}

export interface HistoryWish {
  readonly now: Instant;
  readonly context: ClockContext;
  readonly norms: NormBook;
  readonly houses: readonly DemoHouse[];
  /** How many months the register of the invented town looks back. */
  readonly months: number;
  /** People one can sign in as: a few of the requests are theirs. */
  readonly personas: readonly { readonly personId: string; readonly name: string }[];
}

const daysOf = (months: number): number => Math.round(months * 30.4);

/** Monday to Sunday. */
const weekRhythm = [1.3, 1.2, 1.1, 1.05, 0.95, 0.3, 0.25];
const people = 1_700;

/** Everything that has happened in the invented town up to now, in the order of time. The same town tells the same story. */
export function writeHistory(wish: HistoryWish): DemoChange[] {
  const { now, context } = wish;
  const random = seededRandom(20_261);
  const tools: StoryTools = { random, context, office: officeMoments(context, random) };
  const told: DemoChange[] = [];
  const counters = new Map<string, number>();
  const today = localDateOf(now, context.zone);
  for (let ago = daysOf(wish.months); ago >= 0; ago -= 1) {
    const on = addCalendarDays(today, calendarDays(-ago));
    for (const service of demoServices) {
      for (let left = numberOn(service, on, { random, context }); left > 0; left -= 1) {
        const applicant = someApplicant(wish, service, random);
        follow(
          wish,
          { service, applicant, openedAt: momentOfAsking(on, random, context) },
          { tools, told, counters },
        );
      }
    }
  }
  return told
    .filter(({ change }) => change.at <= now)
    .sort((a, b) => (a.change.at < b.change.at ? -1 : Number(a.change.at > b.change.at)));
}

interface Filing {
  readonly service: DemoService;
  readonly applicant: IncomingApplicant;
  readonly openedAt: Instant;
}

/** Tells a filing and, after a refusal, often the next one of the same person. */
function follow(
  wish: HistoryWish,
  filing: Filing,
  book: { readonly tools: StoryTools; readonly told: DemoChange[]; readonly counters: Map<string, number> },
): void {
  const { tools, told, counters } = book;
  const { random, context } = tools;
  let { openedAt } = filing;
  const house = random.pick(wish.houses);
  for (let attempt = 1; attempt <= 3 && openedAt < wish.now; attempt += 1) {
    const channel = channelOf(filing.service, random);
    const on = localDateOf(openedAt, context.zone);
    const story = tellStory(
      {
        ...filing,
        norm: findNorm(wish.norms, { serviceCode: filing.service.code, stage: 'final', on }),
        externalId: numberOf(filing.service, on, counters),
        openedAt,
        house,
        channel,
        strain: strainOn(on, filing.service),
      },
      tools,
    );
    const sourceCode = channel === 'office' ? 'mfc' : channel === 'phone' ? 'hotline' : 'city-portal';
    told.push(...withWords(story.changes, filing.service, random).map((change) => ({ sourceCode, change })));
    if (story.outcome !== 'refused' || random.next() > 0.45) return;
    const nextOn = addCalendarDays(
      localDateOf(story.endedAt, context.zone),
      calendarDays(2 + Math.floor(random.next() * 18)),
    );
    openedAt = momentOfAsking(nextOn, random, context);
  }
}

const withWords = (
  changes: readonly IncomingChange[],
  service: DemoService,
  random: SeededRandom,
): IncomingChange[] =>
  changes.map((change) =>
    change.kind === 'opened' ? { ...change, text: random.pick(service.phrases) } : change,
  );

function numberOn(
  service: DemoService,
  on: PlainDate,
  { random, context }: Pick<StoryTools, 'random' | 'context'>,
): number {
  if (service.months && !service.months.includes(Number(on.slice(5, 7)))) return 0;
  const working = isWorkingDay(on, context.calendar);
  const isOff = !working.ok || !working.value;
  const rhythm = isOff ? 0.28 : (weekRhythm[weekdayOf(on) - 1] ?? 1);
  const expected =
    (service.perWeek / 6.2) * rhythm * (service.isCounter === true && isOff ? 0 : 1) * seasonOf(on, service);
  const whole = Math.floor(expected);
  return whole + (random.next() < expected - whole ? 1 : 0);
}

/** The river floods in the second half of March: more is asked of public works, and everything there takes longer. */
const isFlood = (on: PlainDate): boolean => on.slice(5) >= '03-12' && on.slice(5) <= '04-05';

function seasonOf(on: PlainDate, service: DemoService): number {
  if (service.unit === 'housing' && isFlood(on)) return 1.6;
  return on.slice(5, 7) === '07' || on.slice(5, 7) === '08' ? 0.85 : 1;
}

/** Work goes a little faster every month, and slower while the river is out. */
function strainOn(on: PlainDate, service: DemoService): number {
  const flood = service.unit === 'housing' && isFlood(on) ? 1.3 : 1;
  return flood * (on.slice(5, 7) === '01' ? 1.08 : 1);
}

function channelOf(service: DemoService, random: SeededRandom): RequestChannel {
  const word = random.next();
  if (service.isCounter === true) return word < 0.62 ? 'office' : word < 0.9 ? 'portal' : 'mobile';
  if (service.isAnswered === true)
    return word < 0.42 ? 'portal' : word < 0.7 ? 'mobile' : word < 0.88 ? 'phone' : 'office';
  return word < 0.58 ? 'portal' : word < 0.7 ? 'mobile' : 'office';
}

function someApplicant(
  { personas }: HistoryWish,
  service: DemoService,
  random: SeededRandom,
): IncomingApplicant {
  const persona = random.next() < 0.004 ? random.pick(personas) : undefined;
  if (persona !== undefined) return persona;
  // Few people ask often, most ask once in a while.
  return demoApplicant(Math.floor(random.next() ** 1.5 * people), random, service.code);
}

function numberOf(service: DemoService, on: PlainDate, counters: Map<string, number>): string {
  const series = `${service.prefix}-${on.slice(0, 4)}`;
  const next = (counters.get(series) ?? 0) + 1;
  counters.set(series, next);
  return `${series}-${String(next).padStart(4, '0')}`;
}
