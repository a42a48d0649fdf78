import { presentDerivation } from '@veche/deadlines';
import { plainDate, type Instant } from '@veche/kernel';
import { describe, expect, it, test } from 'vitest';
import { aNorm, anEvent, at, clockContext } from '../testing/factories.ts';
import { foldRequest } from './fold-request.ts';
import { readRequestClocks, type RequestClock } from './read-request-clocks.ts';
import type { RequestEvent } from './request-event.ts';
import { normBookOf, type ServiceNorm } from './service-norm.ts';

const opened = (moment: string, service = 'DIG-ORDER') =>
  anEvent('opened', moment, { actor: 'applicant', data: { set: { service } } });

function clocksOf(norms: readonly ServiceNorm[], events: readonly RequestEvent[], now: Instant) {
  const state = foldRequest(events, new Map());
  if (state === undefined) throw new Error('no events');
  return readRequestClocks(state, normBookOf(norms), clockContext, now);
}
function final(
  norms: readonly ServiceNorm[],
  events: readonly RequestEvent[],
  now = at('2026-05-27 14:20'),
): RequestClock {
  const clock = clocksOf(norms, events, now).final;
  if (clock === undefined) throw new Error('no clock');
  return clock;
}
const words = (clock: RequestClock) => presentDerivation(clock.reading.derivation);
const asked = anEvent('paused', '2026-05-14 09:30', { reason: 'WAIT_APPLICANT' });
const answered = anEvent('resumed', '2026-05-20 19:30');

describe('why this date? (pain P7)', () => {
  test('an order filed after closing, paused for a scheme: Thursday 28 May', () => {
    const clock = final([aNorm({ endsWith: 'office' })], [opened('2026-05-05 19:35'), asked, answered]);
    expect(clock.reading).toMatchObject({
      state: 'running',
      dueOn: '2026-05-28',
      dueAt: at('2026-05-28 18:00'),
      elapsedDays: 8,
    });
    expect(words(clock).map((step) => step.text.ru)).toEqual([
      'Запрос пришёл 5 мая после закрытия или в выходной, поэтому принят 6 мая',
      'Отсчёт – от 6 мая 2026. Этот день не считается, первый день срока – 7 мая',
      'Норма – 10 рабочих дней',
      'Срок стоял: 14–20 мая, ждали ответ заявителя. Не засчитано: 5 рабочих дней',
      'Выходные не считаются: 16–17, 23–24 мая',
      'Праздники и перенесённые выходные не считаются: 9–11 мая',
      'Последний день – чт 28 мая 2026, до 18:00',
    ]);
    expect(
      words(clock)
        .map((step) => step.basis?.ru)
        .slice(0, 3),
    ).toEqual(['Приёмные часы', 'ГК РФ, ст. 191', 'Регламент услуги, п. 2.4']);
  });

  test('the same in English', () => {
    const clock = final([aNorm({ endsWith: 'office' })], [opened('2026-05-05 19:35'), asked, answered]);
    expect(words(clock).map((step) => step.text.en)).toEqual([
      'The request came on 5 May after closing time or on a day off, so it counts as received on 6 May',
      'The count starts from 6 May 2026. That day is not counted, day one is 7 May',
      'The norm is 10 working days',
      'The clock stood still: 14–20 May, waiting for the applicant. Not counted: 5 working days',
      'Weekends are not counted: 16–17, 23–24 May',
      'Holidays and transferred days off are not counted: 9–11 May',
      'The last day is Thu 28 May 2026, until 18:00',
    ]);
  });

  test('an appeal under 59-ФЗ ends on the working day before, and an extension moves it with a trace', () => {
    const norm = aNorm({
      serviceCode: 'APPEAL-59',
      amount: 30,
      unit: 'calendarDay',
      endShift: 'previous',
      isPausable: false,
      extension: 30,
      basis: [
        {
          act: 'A59',
          title: { ru: '59-ФЗ', en: 'Law 59-FZ' },
          clause: { ru: 'ст. 12', en: 'art. 12' },
          verification: 'V',
        },
      ],
    });
    const appeal = opened('2026-04-17 10:00', 'APPEAL-59');
    const registered = anEvent('registered', '2026-04-17 12:00');
    expect(final([norm], [appeal, registered]).reading.dueOn).toBe('2026-05-15');
    const extended = final(
      [norm],
      [appeal, registered, anEvent('extended', '2026-05-12 10:00'), anEvent('extended', '2026-06-01 10:00')],
      at('2026-06-02 10:00'),
    );
    expect(extended.reading.dueOn).toBe('2026-06-16');
    expect(words(extended).map((step) => step.text.ru)).toEqual([
      'Продление 1 июня не в счёт: норма его не допускает',
      'Отсчёт – от 17 апреля 2026. Этот день не считается, первый день срока – 18 апреля',
      'Норма – 30 календарных дней',
      '12 мая срок продлён на 30 календарных дней, заявителя известили',
      'Последний день – вт 16 июня 2026, до 24:00',
    ]);
  });

  test('a handing over that starts the count anew says so', () => {
    const handed = anEvent('rerouted', '2026-05-08 11:00', { unitCode: 'B', data: { restartsTerm: true } });
    const clock = final([aNorm()], [opened('2026-05-05 10:00'), handed]);
    expect(clock.reading.dueOn).toBe('2026-05-25');
    expect(words(clock)[0]?.text.ru).toBe('8 мая: запрос передан другому подразделению. Отсчёт начат заново');
  });

  test('months, hours and minutes are told as what they are', () => {
    const months = final([aNorm({ amount: 2, unit: 'month' })], [opened('2026-03-31 10:00')]);
    expect(months.reading.dueOn).toBe('2026-06-01');
    expect(words(months)[1]?.text.ru).toBe('Норма – 2 месяца: здесь это 61 календарный день');
    const minutes = final(
      [aNorm({ amount: 15, unit: 'minute', startsWith: 'opened' })],
      [opened('2026-05-05 17:50')],
    );
    expect(minutes.reading.dueAt).toBe(at('2026-05-06 09:05'));
    expect(words(minutes).map((step) => step.text.ru)).toEqual([
      'Отсчёт – с 17:50 5 мая 2026, идёт только в приёмные часы',
      'Норма – 15 мин приёмного времени',
      'Засчитано: 5 мая – 10 мин, 6 мая – 5 мин',
      'Срок истекает ср 6 мая 2026 в 09:05',
    ]);
  });
});

describe('pauses (pain P5)', () => {
  const clock = (norm: Partial<ServiceNorm>, ...events: RequestEvent[]) =>
    final([aNorm(norm)], [opened('2026-05-13 10:00'), ...events], at('2026-06-10 10:00')).reading;

  test('a pause over a weekend costs only the working days in it', () => {
    // Friday evening to Monday morning: only the Friday is lost, its office hours ended in the pause.
    const reading = clock(
      {},
      anEvent('paused', '2026-05-15 16:00', { reason: 'WAIT_APPLICANT' }),
      anEvent('resumed', '2026-05-18 09:30'),
    );
    expect(reading).toMatchObject({ dueOn: '2026-05-28', pausedDays: 1 });
  });

  test('a question asked and answered within the day costs nothing', () => {
    const reading = clock(
      {},
      anEvent('paused', '2026-05-14 10:00', { reason: 'WAIT_APPLICANT' }),
      anEvent('resumed', '2026-05-14 15:00'),
    );
    expect(reading).toMatchObject({ dueOn: '2026-05-27', pausedDays: 0 });
  });

  test('a reason the norm does not name, or a norm that allows no pause, stops nothing', () => {
    const pause = [
      anEvent('paused', '2026-05-14 10:00', { reason: 'LUNCH' }),
      anEvent('resumed', '2026-05-25 15:00'),
    ];
    expect(clock({}, ...pause).dueOn).toBe('2026-05-27');
    const asking = [
      anEvent('paused', '2026-05-14 10:00', { reason: 'WAIT_APPLICANT' }),
      anEvent('resumed', '2026-05-25 15:00'),
    ];
    expect(clock({ isPausable: false }, ...asking).dueOn).toBe('2026-05-27');
  });

  test('a late fact about a pause moves the date as if it had been known at once', () => {
    const late = [
      anEvent('resumed', '2026-05-20 12:00'),
      anEvent('paused', '2026-05-18 12:00', { reason: 'COURT' }),
    ];
    expect(clock({}, ...late)).toEqual(clock({}, ...late.toReversed()));
    expect(clock({}, ...late).dueOn).toBe('2026-05-29');
  });

  test('a new norm judges only what was opened under it, and keeps the pauses', () => {
    const old = aNorm({ id: 'old', validTo: plainDate('2026-05-20') });
    const strict = aNorm({ id: 'new', amount: 5, validFrom: plainDate('2026-05-20') });
    const reading = (moment: string) => final([old, strict], [opened(moment), asked, answered]).norm.id;
    expect([reading('2026-05-13 10:00'), reading('2026-05-20 00:10')]).toEqual(['old', 'new']);
  });
});

it('has a clock for registration, first answer and the whole, each with its own end', () => {
  const norms = [
    aNorm({ id: 'r', stage: 'stage:registration', amount: 1, startsWith: 'opened' }),
    aNorm({ id: 'f', stage: 'first-answer', amount: 3 }),
    aNorm(),
  ];
  const clocks = clocksOf(
    norms,
    [
      opened('2026-05-12 10:00'),
      anEvent('registered', '2026-05-14 10:00'),
      anEvent('answered', '2026-05-18 10:00', { status: 'in-progress' }),
    ],
    at('2026-05-27 14:20'),
  );
  expect(clocks.registration?.reading).toMatchObject({
    state: 'stopped',
    isStoppedInTime: false,
    dueOn: '2026-05-13',
  });
  expect(clocks.firstAnswer?.reading).toMatchObject({
    state: 'stopped',
    isStoppedInTime: true,
    dueOn: '2026-05-19',
  });
  expect(clocks.final?.reading).toMatchObject({ state: 'running', dueOn: '2026-05-28' });
});

it('gives no date in a year without a calendar, and says which year', () => {
  const clocks = clocksOf([aNorm()], [opened('2027-12-28 10:00')], at('2027-12-29 10:00'));
  expect(clocks.final).toBeUndefined();
  expect(clocks.unknown).toMatchObject([
    { stage: 'final', fault: { code: 'calendar-year-unknown', year: 2028 } },
  ]);
});

describe('clocks of stages', () => {
  const norms = [
    aNorm(),
    aNorm({ stage: 'stage:concurrence', amount: 5 }),
    aNorm({ stage: 'stage:completeness', amount: 2 }),
    aNorm({ stage: 'stage:archive', amount: 2, validFrom: plainDate('2026-06-01') }),
  ];
  const story = [opened('2026-05-05 10:00'), anEvent('registered', '2026-05-05 11:00')];
  const read = (events: readonly RequestEvent[], passedAt: ReadonlyMap<string, Instant> = new Map()) => {
    const state = foldRequest(events, new Map());
    if (state === undefined) throw new Error('no events');
    const now = at('2026-05-12 12:00');
    return readRequestClocks(state, normBookOf(norms), clockContext, now, passedAt).stages;
  };

  it('are read for every stage with a norm of that day, the earliest end first, each with its derivation', () => {
    const [completeness, concurrence, ...more] = read(story);
    expect(more).toEqual([]);
    expect(completeness).toMatchObject({
      stage: 'stage:completeness',
      reading: { state: 'overdue', dueOn: '2026-05-07' },
    });
    expect(concurrence).toMatchObject({
      stage: 'stage:concurrence',
      reading: { state: 'running', dueOn: '2026-05-13' },
    });
    expect(words(concurrence as RequestClock).map((step) => step.text.ru)).toContain(
      'Норма – 5 рабочих дней',
    );
  });

  it('stop when the stage is ticked off, else when the authority is done', () => {
    const ticked = new Map([['stage:completeness', at('2026-05-06 12:00')]]);
    expect(read(story, ticked)[0]?.reading).toMatchObject({ state: 'stopped', isStoppedInTime: true });
    const done = read([...story, anEvent('closed', '2026-05-08 12:00')]);
    expect(done.map(({ reading }) => [reading.state, reading.isStoppedInTime])).toEqual([
      ['stopped', false],
      ['stopped', true],
    ]);
  });
});
