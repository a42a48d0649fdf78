import { parseProductionCalendar, type ProductionCalendar } from '@veche/deadlines';
import type { Instant, ZoneId } from '@veche/kernel';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  aContext,
  aDecide,
  anApplicationOnReview,
  anApplicationWithQuestion,
  aNotice,
  aNoticeWithProposal,
  applied,
  aTermEnd,
} from '../testing/factories.ts';
import type { Application, InWork, NeedsFix } from './application.ts';
import { clocksOf, leadingClock, type ClockCode } from './clocks.ts';
import {
  decideClarificationAnswer,
  decideClarificationRequest,
  decideItemSettlement,
} from './decide/clarify.ts';
import { decideOutcome } from './decide/decision.ts';
import { decideProposal } from './decide/notice.ts';
import { defaultOfficeHours, waitForApplicant, type TermStage } from './terms.ts';

let calendar: ProductionCalendar;
beforeAll(() => {
  const file = new URL('../../../../rulepacks/ru/calendars/ru.json', import.meta.url);
  const parsed = parseProductionCalendar(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  calendar = parsed.value;
});

const terms: Partial<Record<TermStage, [number, 'workingDay' | 'calendarDay', boolean]>> = {
  decision: [15, 'workingDay', true],
  'applicant-answer': [5, 'workingDay', false],
  'notice-reply': [3, 'calendarDay', false],
};

const clocksAt = (state: Application, now: string) =>
  clocksOf(state, {
    termOf: (stage) => {
      const term = terms[stage];
      return (
        term && {
          count: term[0],
          unit: term[1],
          endShift: term[1] === 'workingDay' ? ('next' as const) : ('none' as const),
          endOf: 'day' as const,
          officeHours: defaultOfficeHours,
          pausableReasons: term[2] ? [waitForApplicant] : [],
          basis: { ru: 'норма', en: 'norm' },
        }
      );
    },
    calendar,
    zone: 'Europe/Moscow' as ZoneId,
    now: now as Instant,
  });

const read = (state: Application, now: string, code: ClockCode) =>
  clocksAt(state, now).find((clock) => clock.code === code)?.reading;

/** Asked on 3 June, answered on 8 June: the ends of 3, 4 and 5 June find the clock standing. */
function askedAndAnswered(): { asked: NeedsFix; answered: InWork } {
  const onReview = anApplicationOnReview();
  const asked = applied<NeedsFix>(
    onReview,
    decideClarificationRequest(
      onReview,
      {
        questions: [{ pointer: '/title', question: 'Что это?' }],
        due: aTermEnd('2026-06-10'),
        changedPointers: [],
      },
      aContext('2026-06-03T09:00:00.000Z'),
    ),
  );
  const itemId = asked.rounds[0]?.items[0]?.id ?? '';
  return {
    asked,
    answered: applied(
      asked,
      decideClarificationAnswer(
        asked,
        { answers: [{ itemId, answer: 'Концерт' }] },
        aContext('2026-06-08T09:00:00.000Z'),
      ),
    ),
  };
}

describe('the clock of a decision', () => {
  it('runs from registration, day zero not counted: 15 working days over the holiday of 12 June', () => {
    expect(read(anApplicationOnReview(), '2026-06-01T09:00:00.000Z', 'decision')).toMatchObject({
      state: 'running',
      dueOn: '2026-06-23',
      elapsedDays: 0,
    });
  });

  it('stands while the applicant is awaited, and the applicant’s own clock leads', () => {
    const { asked } = askedAndAnswered();
    const clocks = clocksAt(asked, '2026-06-05T16:00:00.000Z');
    expect(clocks.map((clock) => [clock.code, clock.owner, clock.reading.state])).toEqual([
      ['decision', 'authority', 'paused'],
      ['applicant-answer', 'applicant', 'running'],
    ]);
    expect(leadingClock(clocks)?.reading.dueOn).toBe('2026-06-10');
  });

  it('goes on after the answer, later by exactly the days it stood', () => {
    const { answered } = askedAndAnswered();
    const reading = read(answered, '2026-06-08T10:00:00.000Z', 'decision');
    expect(reading).toMatchObject({ state: 'running', pausedDays: 3, dueOn: '2026-06-26' });
    expect(clocksAt(answered, '2026-06-08T10:00:00.000Z')).toHaveLength(1);
  });

  it('stands again when an answer is returned', () => {
    const { answered } = askedAndAnswered();
    const itemId = answered.rounds[0]?.items[0]?.id ?? '';
    const returned = applied(
      answered,
      decideItemSettlement(
        answered,
        { itemId, accepted: false, due: aTermEnd('2026-06-16') },
        aContext('2026-06-09T09:00:00.000Z'),
      ),
    );
    expect(read(returned, '2026-06-09T10:00:00.000Z', 'decision')?.state).toBe('paused');
  });

  it('stops with the decision and says whether it came in time', () => {
    const onReview = anApplicationOnReview();
    const decidedAt = (now: string) =>
      read(
        applied(onReview, decideOutcome(onReview, aDecide(), aContext(now))),
        '2026-07-20T09:00:00.000Z',
        'decision',
      );
    expect(decidedAt('2026-06-23T20:00:00.000Z')).toMatchObject({ state: 'stopped', isStoppedInTime: true });
    expect(decidedAt('2026-06-23T21:00:00.000Z')).toMatchObject({ state: 'stopped', isStoppedInTime: false });
  });
});

describe('the clock of a reply to a notice', () => {
  it('runs three calendar days from receipt, weekends included', () => {
    expect(read(aNotice(), '2026-06-01T10:00:00.000Z', 'notice-reply')).toMatchObject({
      dueOn: '2026-06-04',
      unit: 'calendarDay',
    });
    expect(read(aNotice(), '2026-06-04T21:00:00.000Z', 'notice-reply')?.state).toBe('overdue');
  });

  it('never stands still: there is nothing to ask an organiser that could stop it', () => {
    const notice = aNotice();
    const rounds = askedAndAnswered().asked.rounds;
    expect(read({ ...notice, rounds }, '2026-06-03T10:00:00.000Z', 'notice-reply')).toMatchObject({
      state: 'running',
      dueOn: '2026-06-04',
      pausedDays: 0,
    });
  });

  it('stops with the first proposal, and a second one does not move it', () => {
    const first = aNoticeWithProposal();
    const again = applied(
      first,
      decideProposal(
        first,
        { reason: 'Другое', norm: 'ст. 12', answerDueOn: '2026-06-17' as never },
        aContext('2026-06-10T09:00:00.000Z'),
      ),
    );
    for (const state of [first, again])
      expect(read(state, '2026-06-11T09:00:00.000Z', 'notice-reply')).toMatchObject({
        state: 'stopped',
        isStoppedInTime: true,
      });
  });
});

describe('a draft', () => {
  it('has no clock', () => {
    expect(
      clocksAt({ ...anApplicationWithQuestion(), status: 'DRAFT' } as never, '2026-06-01T09:00:00.000Z'),
    ).toEqual([]);
  });
});
