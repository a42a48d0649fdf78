import { regionalCalendar } from '@veche/deadlines';
import { plainDate, type Instant, type PlainDate } from '@veche/kernel';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backTest } from '../backtest/back-test.ts';
import { createAlertsBench, type AlertsBench } from '../testing/alerts-bench.ts';
import { aRule, wholeFilter } from '../testing/rule.fixture.ts';
import { people } from '../testing/wire-alerts.ts';
import { createRule } from '../use-cases/save-rule.ts';
import { previewWords } from './sample-words.ts';
import { watchAtOnce } from './watch-figures.ts';
import { at, ruCalendar } from '../testing/working-time.fixture.ts';

let bench: AlertsBench;
beforeEach(async () => {
  bench = await createAlertsBench();
});
afterEach(() => bench.close());

const idOf = (n: number): string => `01900000-0000-7000-8000-00000000${String(n).padStart(4, '0')}`;
/** Monday 1 June 2026, noon in Moscow: the clock of the bench begins here. */
const noon = at('2026-06-01', '12:00');
const overdue = (n = 1) => ({
  id: idOf(n),
  dueAt: at('2026-05-30', '00:00'),
  dueOn: '2026-05-29' as PlainDate,
  atRiskAt: at('2026-05-25', '00:00'),
});
const passed = (n: number, ...marks: string[]) => ({ requestId: idOf(n), kind: 'term', marks });

describe('a critical alert', () => {
  test('is told at once, climbs the chain day by day, and is over when the request is closed', async () => {
    await bench.rule({ recipients: [{ kind: 'duty', position: 'owner' }] });
    await bench.requests(overdue());
    await bench.change(passed(1, 'due'));
    await bench.sweep();
    expect(await bench.messages()).toMatchObject([
      { recipient: 'a1', state: 'queued', reason: 'first', step: 1, template: 'alert-critical' },
    ]);
    await bench.at(at('2026-06-02', '12:00'));
    await bench.at(at('2026-06-04', '12:00'));
    expect((await bench.messages()).map(({ recipient, reason, step }) => [recipient, reason, step])).toEqual([
      ['a1', 'first', 1],
      ['b1', 'escalated', 2],
      ['b1', 'escalated', 3],
    ]);
    await bench.requests({ ...overdue(), status: 'completed', closedAt: bench.clock.now() });
    await bench.change({ requestId: idOf(1), kind: 'closed', status: 'completed', actor: 'unit' });
    await bench.sweep();
    expect(await bench.alertRows()).toMatchObject([{ state: 'resolved', resolution: 'condition-ended' }]);
    expect((await bench.messages()).slice(3).map(({ recipient, template }) => [recipient, template])).toEqual(
      [
        ['a1', 'alert-over'],
        ['b1', 'alert-over'],
      ],
    );
    await bench.at(at('2026-07-01', '12:00'));
    expect(await bench.messages()).toHaveLength(5);
    const history = await bench.query<{ kind: string }>(
      'select kind from alerts.alert_event order by number',
    );
    expect(history.map(({ kind }) => kind)).toEqual([
      'opened',
      'fired',
      'escalated',
      'escalated',
      'escalated',
      'acted',
      'resolved',
      'told',
    ]);
  });

  test('says why it came, stage by stage', async () => {
    await bench.rule({ filter: { ...wholeFilter, districts: ['Заречный'] } });
    await bench.requests(overdue());
    await bench.change(passed(1, 'due'));
    await bench.sweep();
    const [message] = await bench.messages();
    expect(message?.trace.map(({ stage, code }) => [stage, code])).toEqual([
      ['match', 'matched'],
      ['group', 'by-request'],
      ['throttle', 'no-wait'],
      ['inhibit', 'free'],
      ['times', 'free'],
      ['silence', 'free'],
      ['dedup', 'first'],
      ['queue', 'at-once'],
    ]);
    const [sent] = await bench.query<{ sealed: string; key_id: string }>(
      'select sealed, key_id from notifications.message',
    );
    const text = await bench.db.read(bench.scope, (tx) =>
      bench.vault.open(tx, sent?.key_id as never, 'message', sent?.sealed ?? ''),
    );
    expect(JSON.parse(text ?? '')).toMatchObject({
      title: 'Просрочен запрос ЗР-2026-0001',
      body: [
        expect.stringMatching(
          /^Ордер на земляные работы: срок был пт 29 мая 2026\. https:\/\/veche\.example\/a\/[\w-]{66}$/,
        ),
        'Подтвердите, что взяли в работу: иначе сообщим выше.',
        'Почему пришло: правило «Просрочка»; вы отвечаете за подразделение «Отдел благоустройства»; сообщаем впервые.',
      ],
    });
  });

  test('at night the owner is told at once; the chain waits for the morning', async () => {
    bench.clock.set(at('2026-06-02', '03:00'));
    await bench.rule();
    await bench.requests(overdue());
    await bench.change(passed(1, 'due'));
    await bench.sweep();
    expect(await bench.messages()).toMatchObject([{ recipient: 'a1', reason: 'first', step: null }]);
    await bench.at(at('2026-06-02', '09:00'));
    await bench.at(at('2026-06-03', '08:59'));
    expect(await bench.messages()).toHaveLength(1);
    await bench.at(at('2026-06-03', '09:00'));
    expect((await bench.messages()).map(({ recipient, step }) => [recipient, step])).toEqual([
      ['a1', null],
      ['b1', 2],
    ]);
  });
});

describe('facts', () => {
  test('of two requests whose terms pass at one moment are two, although the register names their events alike', async () => {
    await bench.rule({ severity: 'warning', groupBy: 'unit' });
    await bench.requests(overdue(1), overdue(2));
    const id = '01900000-0000-8000-9002-000000000001';
    await bench.change({ ...passed(1, 'due'), id }, { ...passed(2, 'due'), id });
    expect(await bench.alertRows()).toMatchObject([{ added: 2 }]);
  });

  test('taken twice, or by two at once, count once', async () => {
    await bench.rule();
    await bench.requests(overdue());
    const changeId = await bench.change(passed(1, 'due'));
    await Promise.all([bench.deliver(changeId), bench.deliver(changeId), bench.deliver(changeId)]);
    await bench.sweep();
    expect(await bench.alertRows()).toMatchObject([{ state: 'firing', added: 1 }]);
    expect(await bench.messages()).toHaveLength(1);
  });

  test('that made an alert make none again when that alert is over', async () => {
    await bench.rule({ event: { kind: 'refused' }, severity: 'warning' });
    await bench.requests(overdue());
    const changeId = await bench.change({ requestId: idOf(1), kind: 'status', status: 'refused' });
    await bench.sweep();
    expect(await bench.alertRows()).toMatchObject([{ state: 'resolved', resolution: 'momentary' }]);
    await bench.deliver(changeId);
    await bench.sweep();
    expect(await bench.alertRows()).toHaveLength(1);
    expect(await bench.messages()).toHaveLength(1);
  });

  test('of one unit in a digest are one alert and one line', async () => {
    await bench.rule({
      severity: 'warning',
      delivery: 'digest',
      groupBy: 'unit',
      title: 'Просрочено: {сколько}',
      text: '{номер}',
    });
    await bench.requests(overdue(1), overdue(2), overdue(3), overdue(4), overdue(5));
    await bench.change(...[1, 2, 3, 4, 5].map((n) => passed(n, 'due')));
    await bench.sweep();
    expect(await bench.alertRows()).toMatchObject([{ added: 5 }]);
    expect(await bench.messages()).toMatchObject([{ state: 'digest', template: null }]);
    await bench.at(at('2026-06-02', '09:00'));
    const messages = await bench.messages();
    expect(messages.map(({ state, template }) => [state, template])).toEqual([
      ['digest', 'alert-digest'],
      ['queued', 'alert-digest'],
    ]);
    await bench.at(at('2026-06-03', '09:00'));
    expect(await bench.messages()).toHaveLength(2);
  });

  test('that are old news make no alert', async () => {
    await bench.rule();
    await bench.requests(overdue());
    await bench.change({ ...passed(1, 'due'), at: at('2026-05-20', '12:00') });
    expect(await bench.alertRows()).toEqual([]);
  });

  test('are counted in their window before they make an alert', async () => {
    await bench.rule({
      event: { kind: 'refused' },
      severity: 'warning',
      groupBy: 'unit',
      threshold: { count: 3, withinMinutes: 60, forMinutes: 0 },
    });
    await bench.requests(overdue(1), overdue(2), overdue(3), overdue(4));
    const refuse = (n: number) => bench.change({ requestId: idOf(n), kind: 'status', status: 'refused' });
    await refuse(1);
    await refuse(2);
    expect(await bench.alertRows()).toEqual([]);
    bench.clock.advance({ hours: 2 });
    await refuse(3);
    expect(await bench.alertRows()).toEqual([]);
    await refuse(4);
    await bench.change({ requestId: idOf(1), kind: 'status', status: 'refused' });
    expect(await bench.alertRows()).toMatchObject([{ added: 3 }]);
  });
});

describe('what keeps a message back', () => {
  test('a silence is waited out, and what still stands is told then', async () => {
    await bench.rule();
    await bench.query(
      `insert into alerts.silence (tenant_id, id, matchers, comment, author_person_id, starts_at, ends_at, created_at)
       values ($1, $2::uuid, $3, 'ремонт', $2::uuid, $4, $5, $4)`,
      [
        bench.tenantId,
        idOf(77),
        JSON.stringify([{ label: 'unit', operator: 'is', values: ['u1'] }]),
        noon,
        at('2026-06-01', '15:00'),
      ],
    );
    await bench.requests(overdue());
    await bench.change(passed(1, 'due'));
    await bench.sweep();
    expect(await bench.messages()).toMatchObject([{ state: 'withheld', because: 'silenced' }]);
    await bench.at(at('2026-06-01', '14:00'));
    expect(await bench.messages()).toHaveLength(1);
    await bench.at(at('2026-06-01', '15:00'));
    expect((await bench.messages()).map(({ state, step }) => [state, step])).toEqual([
      ['withheld', null],
      ['queued', 1],
    ]);
  });

  test('a graver alert of the same request inhibits the lesser', async () => {
    await bench.rule();
    await bench.rule({ event: { kind: 'at-risk' }, severity: 'warning' });
    await bench.query(
      `insert into alerts.inhibition (tenant_id, id, title_ru, title_en, source, target, equal, is_on)
       values ($1, $2, 'x', 'x', $3, $4, '{request}', true)`,
      [
        bench.tenantId,
        idOf(78),
        JSON.stringify([{ label: 'event', operator: 'is', values: ['due'] }]),
        JSON.stringify([{ label: 'event', operator: 'is', values: ['at-risk'] }]),
      ],
    );
    await bench.requests(overdue());
    await bench.change(passed(1, 'at-risk', 'due'));
    await bench.sweep();
    expect((await bench.messages()).map(({ state, because }) => [state, because]).toSorted()).toEqual([
      ['queued', null],
      ['withheld', 'inhibited'],
    ]);
  });

  test('quiet hours put off what can wait, and what is over by then is not told', async () => {
    bench.clock.set(at('2026-06-01', '23:00'));
    await bench.rule({ severity: 'warning' });
    await bench.requests(overdue(1), overdue(2));
    await bench.change(passed(1, 'due'), passed(2, 'due'));
    await bench.sweep();
    expect((await bench.messages()).map(({ state }) => state)).toEqual(['deferred', 'deferred']);
    // Answered: waiting for the citizen to confirm is nobody's delay.
    await bench.requests({ ...overdue(2), status: 'awaiting-confirmation', doneAt: bench.clock.now() });
    await bench.change({ requestId: idOf(2), kind: 'answered', status: 'awaiting-confirmation' });
    await bench.at(at('2026-06-02', '08:00'));
    expect((await bench.messages()).map(({ state, because }) => [state, because]).toSorted()).toEqual([
      ['queued', null],
      ['withheld', 'over'],
    ]);
  });

  test('a rule on trial counts and sends nothing', async () => {
    await bench.rule({}, { state: 'quiet', quietUntil: at('2026-06-15', '12:00') });
    await bench.requests(overdue());
    await bench.change(passed(1, 'due'));
    await bench.sweep();
    expect(await bench.messages()).toMatchObject([{ state: 'withheld', because: 'trial' }]);
    expect(await bench.query('select from notifications.message')).toEqual([]);
  });
});

describe('what no event tells of', () => {
  const soon = (n: number, dueOn: string) => ({
    id: idOf(n),
    dueOn: dueOn as PlainDate,
    dueAt: new Date(Date.parse(at(dueOn, '00:00')) + 86_400_000).toISOString() as Instant,
  });

  test('a term that comes near is found once per date; a moved date is another', async () => {
    await bench.rule({ event: { kind: 'due-soon', workingDaysLeft: 2 }, severity: 'warning' });
    await bench.requests(soon(1, '2026-06-03'), soon(2, '2026-06-04'));
    await bench.tick();
    bench.clock.advance({ minutes: 20 });
    await bench.tick();
    await bench.sweep();
    expect(await bench.alertRows()).toMatchObject([{ state: 'firing', added: 1 }]);
    await bench.requests(soon(1, '2026-06-10'));
    await bench.change({ requestId: idOf(1), kind: 'extended', actor: 'unit' });
    await bench.sweep();
    expect(await bench.alertRows()).toMatchObject([{ state: 'resolved', ended: 1 }]);
    bench.clock.set(at('2026-06-08', '12:00'));
    await bench.tick();
    const states = (await bench.alertRows()).map(({ state }) => state);
    // The other one’s date has passed meanwhile: of that another rule tells.
    expect(states).toEqual(['resolved', 'firing']);
  });

  test('a silent source is told of, and is well when it speaks again', async () => {
    await bench.rule({ event: { kind: 'source-silent', hours: 6 }, groupBy: 'source' });
    await bench.requests(soon(1, '2026-07-03'));
    await bench.change({ requestId: idOf(1), kind: 'comment' });
    bench.clock.advance({ hours: 5 });
    await bench.tick();
    expect(await bench.alertRows()).toEqual([]);
    bench.clock.advance({ hours: 1, minutes: 1 });
    await bench.tick();
    bench.clock.advance({ minutes: 6 });
    await bench.tick();
    expect(await bench.alertRows()).toMatchObject([{ state: 'firing', added: 1 }]);
    await bench.change({ requestId: idOf(1), kind: 'comment' });
    expect(await bench.alertRows()).toMatchObject([{ state: 'resolved' }]);
  });

  test('a figure has to hold beyond its threshold, and recovers beyond the other', async () => {
    await bench.rule({
      event: {
        kind: 'metric',
        metric: 'open-overdue',
        comparison: 'above',
        threshold: 2,
        recovery: 2,
        periodDays: 1,
      },
      groupBy: 'rule',
      threshold: { count: 1, withinMinutes: 0, forMinutes: 30 },
      severity: 'warning',
      title: '{событие}',
    });
    await bench.requests(overdue(1), overdue(2));
    await bench.tick();
    expect(await bench.alertRows()).toMatchObject([{ state: 'pending' }]);
    await bench.requests({ ...overdue(2), closedAt: bench.clock.now() });
    bench.clock.advance({ minutes: 10 });
    await bench.tick();
    expect(await bench.alertRows()).toEqual([]);
    await bench.requests(overdue(3));
    bench.clock.advance({ minutes: 10 });
    await bench.tick();
    bench.clock.advance({ minutes: 31 });
    await bench.sweep();
    expect(await bench.alertRows()).toMatchObject([{ state: 'firing' }]);
    await bench.requests({ ...overdue(3), closedAt: bench.clock.now() });
    bench.clock.advance({ minutes: 10 });
    await bench.tick();
    expect(await bench.alertRows()).toMatchObject([{ state: 'resolved' }]);
  });
});

describe('a rule about a figure', () => {
  const manyOpen = aRule({
    event: { kind: 'metric', metric: 'open', comparison: 'above', threshold: 2, periodDays: 30 },
    filter: { ...wholeFilter, units: ['u1'] },
    groupBy: 'rule',
    title: '{событие}',
    text: '{подразделение}. {ссылка}',
  });
  const answered = { doneAt: at('2026-05-20', '12:00'), status: 'awaiting-confirmation' };

  test('is looked at when it is turned on, and names the unit it is narrowed to', async () => {
    await bench.requests({ id: idOf(1) }, { id: idOf(2) }, { id: idOf(3), ...answered });
    const turnedOn = { definition: manyOpen, owner: people.manager, state: 'on' } as const;
    await bench.db.transact(bench.scope, async (tx) =>
      watchAtOnce(bench.deps, tx, await createRule(bench.deps, tx, turnedOn)),
    );
    await bench.sweep();
    expect(await bench.alertRows()).toMatchObject([{ state: 'firing' }]);
    const words = await bench.db.read(bench.scope, (tx) => previewWords(bench.deps, tx, manyOpen, 'ru'));
    expect(words).toMatchObject({
      title: 'Открыто запросов: 2 (Отдел благоустройства)',
      text: expect.stringMatching(/^Отдел благоустройства\. http/),
    });
  });

  test('is tried on the past by the same count: what was answered is not open', async () => {
    await bench.requests({ id: idOf(1) }, { id: idOf(2) }, { id: idOf(3), ...answered });
    const result = await bench.db.read(bench.scope, (tx) => backTest(bench.deps, tx, manyOpen));
    expect(result.samples.at(-1)?.value).toBe(3);
    const few = { ...manyOpen, event: { ...manyOpen.event, comparison: 'below', threshold: 2 } as const };
    const after = await bench.db.read(bench.scope, (tx) => backTest(bench.deps, tx, few as typeof manyOpen));
    expect(after.samples.at(-1)?.value).toBe(2);
  });
});

describe('what other parts of the register tell', () => {
  test('a count whose sums do not agree is told per source, once per count', async () => {
    await bench.rule({
      event: { kind: 'reconciliation-fault' },
      severity: 'warning',
      groupBy: 'source',
      recipients: [{ kind: 'role', role: 'manager' }],
    });
    await bench.recounted('01900000-0000-7000-9100-000000000001', 'portal', 'hotline');
    await bench.recounted('01900000-0000-7000-9100-000000000001', 'portal', 'hotline');
    await bench.sweep();
    expect(await bench.messages()).toMatchObject([
      { recipient: 'b1', reason: 'first' },
      { recipient: 'b1', reason: 'first' },
    ]);
    await bench.recounted('01900000-0000-7000-9100-000000000002');
    await bench.sweep();
    expect(await bench.messages()).toHaveLength(2);
  });

  test('a decree that makes a day off moves the next step of a chain', async () => {
    const tuesday = plainDate('2026-06-02');
    const decreed = { id: 'town', version: 'decree', region: 'TH', daysOff: [tuesday] };
    await bench.calendarInForce(regionalCalendar(ruCalendar, decreed));
    await bench.rule();
    await bench.requests(overdue());
    await bench.change(passed(1, 'due'));
    await bench.sweep();
    await bench.at(at('2026-06-02', '13:00'));
    expect(await bench.messages()).toHaveLength(1);
    await bench.at(at('2026-06-03', '13:00'));
    expect((await bench.messages()).map(({ step }) => step)).toEqual([1, 2]);
  });
});

test('what a unit did before an alert and told late is no reaction to it', async () => {
  await bench.rule();
  await bench.requests(overdue());
  await bench.change(passed(1, 'due'));
  await bench.sweep();
  const answered = { requestId: idOf(1), kind: 'answered', actor: 'unit' } as const;
  await bench.change({ ...answered, at: at('2026-05-28', '12:00') });
  expect(await bench.query('select 1 from alerts.alert where acted_at is not null')).toHaveLength(0);
  await bench.change({ ...answered, at: at('2026-06-01', '12:30') });
  expect(await bench.query('select 1 from alerts.alert where acted_at is not null')).toHaveLength(1);
});
