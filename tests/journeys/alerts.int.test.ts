import { randomUUID } from 'node:crypto';
import type {
  AlertListItem,
  AlertRuleItem,
  AlertView,
  BackTestResult,
  RuleDefinition,
} from '@veche/contracts';
import { systemScope, type CommittedEvent } from '@veche/platform';
import type { RequestsModule } from '@veche/requests';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTrialProgram, type TrialProgram } from './support/trial-program.ts';
import type { Visitor } from './support/visitor.ts';

let program: TrialProgram;
let manager: Visitor;
let officer: Visitor;
let anybody: Visitor;

beforeAll(async () => {
  program = await createTrialProgram();
  const requests = moduleNamed('requests') as RequestsModule;
  await program.db.transact(systemScope('seed', program.tenantId), (tx) => requests.seedTown(tx));
  await program.rows(
    `insert into requests.source (tenant_id, code, title_ru, title_en, kind, zone, created_at)
     values ($1, 'portal', 'Портал', 'Portal', 'api', 'Europe/Moscow', now()) on conflict do nothing`,
    [program.tenantId],
  );
  manager = await program.as('manager');
  officer = await program.as('officer');
  anybody = program.visitor();
});
afterAll(() => program.close());

function moduleNamed(name: string) {
  const found = program.composition.modules.find((each) => each.name === name);
  if (!found) throw new Error(`There is no module ${name}`);
  return found;
}

const aRule = (change: Partial<RuleDefinition> = {}): RuleDefinition => ({
  event: { kind: 'refused' },
  filter: {
    sources: [],
    services: [],
    categories: [],
    units: [],
    districts: [],
    criticalities: [],
    withoutAnswer: false,
    reopened: false,
  },
  threshold: { count: 1, withinMinutes: 0, forMinutes: 0 },
  severity: 'critical',
  delivery: 'at-once',
  channels: ['email'],
  recipients: [{ kind: 'role', role: 'officer' }],
  groupBy: 'request',
  timing: { waitSeconds: 0, intervalMinutes: 5, repeatHours: 48 },
  acknowledgeHours: 24,
  muteWindowIds: [],
  name: 'Отказы',
  title: 'Отказано: {номер}',
  text: '{услуга}, {подразделение}',
  ...change,
});

const makeRule = (change: Partial<RuleDefinition> = {}) =>
  manager.must<{ id: string; version: number }>('POST', '/v1/alert-rules', {
    definition: aRule(change),
    state: 'on',
  });

/** A source tells of requests; what the register emits is handed on as the relay would. */
async function tell(...events: { subject: string; kind: string; data?: object }[]): Promise<void> {
  const batch = events.map(({ subject, kind, data }) => ({
    specversion: '1.0',
    id: randomUUID(),
    source: 'https://portal.example',
    type: `ru.veche.requests.event.${kind}.v1`,
    subject,
    time: program.clock.now(),
    data: { service: 'DIG-ORDER', unit: { code: 'housing', title: 'ЖКХ' }, ...data },
  }));
  await manager.must('POST', '/v1/requests/events?source=portal', Buffer.from(JSON.stringify(batch)), {
    'content-type': 'application/cloudevents-batch+json',
  });
  const [subscription] = moduleNamed('alerts').subscriptions ?? [];
  const emitted = await program.rows<{
    id: string;
    data: never;
    type: string;
    stream: string;
    version: number;
  }>(
    `select id, type, stream, version, data from platform.event where type = 'ru.veche.requests.changed.v1' order by written`,
  );
  for (const event of emitted) {
    const committed: CommittedEvent = {
      ...event,
      position: 1,
      tenantId: program.tenantId,
      occurredAt: program.clock.now(),
    };
    // At least once: each is handed over again with every later one.
    await program.db.transact(
      systemScope('alerts', program.tenantId),
      (tx) => subscription?.handle(tx, committed) as Promise<void>,
    );
  }
  await program.runDue();
}

const alertsOf = async (ruleId: string): Promise<AlertListItem[]> =>
  (await officer.must<{ items: AlertListItem[] }>('GET', `/v1/alerts?ruleId=${ruleId}&state=open`)).items;

/** The newest letter of a person that has a link beginning so. */
async function linkInOutbox(person: Visitor, start: string): Promise<string> {
  const { items } = await person.must<{ items: { text?: string }[] }>('GET', '/v1/outbox/demonstration');
  for (const { text } of items) {
    const found = new RegExp(`https://veche\\.example${start}([\\w-]+)`).exec(text ?? '');
    if (found?.[1] !== undefined) return found[1];
  }
  throw new Error(`No letter with ${start}`);
}

describe('an alert from the event to the acknowledgement', () => {
  it('is acknowledged by the link of its letter: the link shows, the button acts, once', async () => {
    const rule = await makeRule();
    await tell(
      { subject: 'A-1', kind: 'opened', data: { number: 'ОБР-1' } },
      { subject: 'A-1', kind: 'status', data: { status: 'refused' } },
    );
    const [alert] = await alertsOf(rule.id);
    expect(alert).toMatchObject({
      state: 'firing',
      severity: 'critical',
      ruleName: 'Отказы',
      request: { number: 'ОБР-1' },
      unit: { code: 'housing', title: { ru: 'ЖКХ' } },
      abilities: { acknowledge: true },
    });
    const token = await linkInOutbox(officer, '/a/');
    const page = `/v1/alert-links/${token}`;
    for (let look = 0; look < 3; look += 1) expect((await anybody.must('GET', page))['state']).toBe('open');
    expect((await alertsOf(rule.id))[0]?.state).toBe('firing');

    const pressed = await Promise.all([1, 2].map(() => anybody.send('POST', `${page}/acknowledgement`)));
    expect(pressed.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await anybody.send('POST', `${page}/acknowledgement`)).problem.code).toBe('link-used');
    expect((await anybody.must('GET', page))['state']).toBe('used');
    const view = await officer.must<AlertView>('GET', `/v1/alerts/${alert?.id}`);
    // Being refused only happens: with the acknowledgement it is over.
    expect(view).toMatchObject({
      state: 'resolved',
      acknowledged: { how: 'link' },
      title: 'Отказано: ОБР-1',
    });
    expect(view.history.map(({ kind }) => kind)).toContain('acknowledged');
    expect(view.messages[0]?.trace.map(({ stage }) => stage)).toContain('dedup');
    const entries = await program.rows<{ action: string }>(
      `select canonical::jsonb ->> 'action' as action from journal.entry where canonical::jsonb ->> 'action' like 'alerts.alert.%'`,
    );
    expect(entries).toEqual([{ action: 'alerts.alert.acknowledged' }]);
  });

  it('a token that is forged, cut or of another kind opens nothing', async () => {
    const token = await linkInOutbox(officer, '/a/');
    for (const forged of [`${token.slice(0, -2)}AA`, token.slice(4), 'A'.repeat(66)]) {
      expect((await anybody.send('GET', `/v1/alert-links/${forged}`)).status).toBe(404);
      expect((await anybody.send('POST', `/v1/alert-links/${forged}/acknowledgement`)).status).toBe(404);
    }
    expect((await anybody.send('GET', `/v1/leavings/${token}`)).status).toBe(404);
    expect((await anybody.send('GET', `/v1/contact-questions/${token}`)).status).toBe(404);
  });

  it('is acknowledged in the app once; who comes second is told so', async () => {
    const rule = await makeRule({ event: { kind: 'status-changed', to: ['in-progress'] }, name: 'Начатые' });
    await tell(
      { subject: 'A-2', kind: 'opened' },
      { subject: 'A-2', kind: 'status', data: { status: 'in-progress' } },
    );
    const [alert] = await alertsOf(rule.id);
    const path = `/v1/alerts/${alert?.id}/acknowledgement`;
    expect((await officer.send('POST', path)).status).toBe(200);
    expect((await manager.send('POST', path)).problem.code).toBe('alert-not-firing');
  });
});

describe('a rule', () => {
  it('that contradicts itself is refused with every fault at its place', async () => {
    const answer = await manager.send('POST', '/v1/alert-rules', {
      definition: aRule({ delivery: 'digest', channels: [], title: '{когда}' }),
      state: 'on',
    });
    expect([answer.status, answer.problem.code]).toEqual([422, 'rule-faulty']);
    expect(answer.problem.errors?.map(({ pointer }) => pointer).toSorted()).toEqual([
      '/definition/channels',
      '/definition/delivery',
      '/definition/title',
    ]);
  });

  it('is changed on the version it was seen at, turned quiet and off, confirmed', async () => {
    const { id, version } = await makeRule({ name: 'Меняемое' });
    const save = (ifMatch: number) =>
      manager.send(
        'PUT',
        `/v1/alert-rules/${id}`,
        { definition: aRule({ name: 'Иное' }) },
        { 'if-match': `"${ifMatch}"` },
      );
    expect((await save(version)).status).toBe(200);
    expect((await save(version)).status).toBe(412);
    const turn = (state: object, ifMatch: number) =>
      manager.send('POST', `/v1/alert-rules/${id}/state`, state, { 'if-match': `"${ifMatch}"` });
    expect((await turn({ state: 'quiet', quietDays: 14 }, 2)).status).toBe(200);
    expect(await manager.must<AlertRuleItem>('GET', `/v1/alert-rules/${id}`)).toMatchObject({
      state: 'quiet',
      definition: { name: 'Иное' },
      audit: { fired: 0, marks: [] },
    });
    expect((await turn({ state: 'off' }, 3)).status).toBe(200);
    expect((await manager.send('POST', `/v1/alert-rules/${id}/confirmation`)).status).toBe(200);
  });

  it('is tried on the past, on its recipients and on its author', async () => {
    const definition = aRule();
    const past = await manager.must<BackTestResult>('POST', '/v1/alert-rules/back-test', { definition });
    expect(past).toMatchObject({ isComputable: true, thresholds: [] });
    expect(past.weeks).toHaveLength(13);
    expect(await manager.must('POST', '/v1/alert-rules/recipients-check', { definition })).toMatchObject({
      people: 2,
      unverified: [],
    });
    const { id } = await manager.must<{ id: string }>('POST', '/v1/alert-rules/test-message', { definition });
    expect(await manager.must('GET', `/v1/alert-rules/test-message/${id}`)).toMatchObject({
      copies: [{ channel: 'email', state: 'in-outbox' }],
    });
    expect((await officer.send('GET', `/v1/alert-rules/test-message/${id}`)).status).toBe(403);
  });
});

describe('a silence', () => {
  it('is shown beforehand, holds back at once, and ends when its author says so', async () => {
    const rule = await makeRule({ event: { kind: 'status-changed', to: ['postponed'] }, name: 'Отложенные' });
    const matchers = [{ label: 'rule', operator: 'is', values: [rule.id] }];
    const endsAt = new Date(Date.parse(program.clock.now()) + 3_600_000).toISOString();
    const silence = { matchers, endsAt, comment: 'Плановые работы' };
    const { id } = await manager.must<{ id: string }>('POST', '/v1/silences', silence);
    await tell(
      { subject: 'S-1', kind: 'opened' },
      { subject: 'S-1', kind: 'status', data: { status: 'postponed' } },
    );
    expect((await alertsOf(rule.id))[0]?.suppressed).toBe('silenced');
    expect(await manager.must('POST', '/v1/silences/preview', { matchers })).toMatchObject({
      now: 1,
      lastWeek: 1,
    });
    const log = () =>
      manager.must<{ items: { state: string; because?: string }[] }>(
        'GET',
        `/v1/alert-messages?ruleId=${rule.id}`,
      );
    // One per officer, however often it was looked at.
    expect((await log()).items.map(({ state, because }) => [state, because])).toEqual([
      ['withheld', 'silenced'],
      ['withheld', 'silenced'],
    ]);
    expect((await manager.send('POST', `/v1/silences/${id}/end`)).status).toBe(204);
    expect((await manager.send('POST', `/v1/silences/${id}/end`)).status).toBe(404);
    await program.runDue();
    expect((await log()).items.map(({ state }) => state)).toContain('queued');
    const tooLate = { ...silence, endsAt: '2020-01-01T00:00:00.000Z' };
    expect((await manager.send('POST', '/v1/silences', tooLate)).problem.code).toBe('period-unusable');
  });
});

describe('what a person sets for themselves', () => {
  it('preferences are kept as chosen; a zone that is none is refused', async () => {
    const chosen = {
      zone: 'Asia/Kamchatka',
      digestAt: '08:30',
      channels: { critical: ['email'], 'at-once': [], digest: ['email'], terms: [] },
      reminderDays: [7, 1, 1],
    };
    expect((await officer.send('PUT', '/v1/me/alert-preferences', chosen)).status).toBe(204);
    expect(await officer.must('GET', '/v1/me/alert-preferences')).toMatchObject({
      ...chosen,
      reminderDays: [1, 7],
      left: [],
    });
    const wrong = await officer.send('PUT', '/v1/me/alert-preferences', { ...chosen, zone: 'Mars/Olympus' });
    expect([wrong.status, wrong.problem.errors?.[0]?.pointer]).toEqual([422, '/zone']);
  });

  it('a letter is left by its link, the page asks first, and one can come back', async () => {
    const rule = await makeRule({
      severity: 'warning',
      event: { kind: 'status-changed', to: ['completed'] },
      name: 'Новости',
      recipients: [{ kind: 'role', role: 'manager' }],
    });
    await tell(
      { subject: 'L-1', kind: 'opened' },
      { subject: 'L-1', kind: 'status', data: { status: 'completed' } },
    );
    const token = await linkInOutbox(manager, '/leave/');
    expect(await anybody.must('GET', `/v1/leavings/${token}`)).toMatchObject({
      isLeft: false,
      title: { ru: 'Оповещения правила «Новости»' },
    });
    expect((await anybody.send('POST', `/v1/leavings/${token}`)).status).toBe(204);
    expect(await anybody.must('GET', `/v1/leavings/${token}`)).toMatchObject({ isLeft: true });
    const { left } = await manager.must<{ left: { topic: string }[] }>('GET', '/v1/me/alert-preferences');
    expect(left).toMatchObject([{ topic: `rule:${rule.id}` }]);
    await manager.must('DELETE', `/v1/me/left-topics/${encodeURIComponent(`rule:${rule.id}`)}`);
    expect(await anybody.must('GET', `/v1/leavings/${token}`)).toMatchObject({ isLeft: false });
  });

  it('a calendar is read by its secret alone, until another is made', async () => {
    const secret = async () => {
      const { url } = await officer.must<{ url: string }>('POST', '/v1/me/calendar-feed');
      return new URL(url).pathname;
    };
    const first = await secret();
    const calendar = await anybody.send('GET', first);
    expect(calendar.headers['content-type']).toContain('text/calendar');
    expect(calendar.bytes.toString()).toMatch(/^BEGIN:VCALENDAR\r\n/);
    const second = await secret();
    expect((await anybody.send('GET', first)).status).toBe(404);
    expect((await anybody.send('GET', second)).status).toBe(200);
    await officer.must('DELETE', '/v1/me/calendar-feed');
    expect((await anybody.send('GET', second)).status).toBe(404);
  });
});

describe('an outside address', () => {
  it('gets nothing before it agrees, and nothing after it left', async () => {
    const { id } = await manager.must<{ id: string }>('POST', '/v1/outside-contacts', {
      name: 'Водоканал',
      channel: 'email',
      address: 'Duty@Vodokanal.example',
      language: 'ru',
    });
    const again = { name: 'x', channel: 'email', address: 'duty@vodokanal.example', language: 'ru' };
    expect((await manager.send('POST', '/v1/outside-contacts', again)).problem.code).toBe('contact-known');
    const state = async () =>
      (
        await manager.must<{ items: { id: string; state: string }[] }>('GET', '/v1/outside-contacts')
      ).items.find((each) => each.id === id)?.state;
    expect(await state()).toBe('asked');
    const administrator = await program.as('administrator');
    const { items } = await administrator.must<{ items: { template: string; text?: string }[] }>(
      'GET',
      '/v1/outbox',
    );
    const token = /\/contact\/([\w-]+)/.exec(
      items.find(({ template }) => template === 'outside-contact-asked')?.text ?? '',
    )?.[1];
    const page = `/v1/contact-questions/${token}`;
    expect(await anybody.must('GET', page)).toMatchObject({ name: 'Водоканал', state: 'asked' });
    expect(await state()).toBe('asked');
    expect(await anybody.must('POST', `${page}/answer`, { agree: true })).toEqual({ state: 'confirmed' });
    expect(await state()).toBe('confirmed');
    await anybody.must('POST', `${page}/answer`, { agree: false });
    expect(await state()).toBe('left');
    expect((await manager.send('DELETE', `/v1/outside-contacts/${id}`)).status).toBe(204);
    expect((await anybody.send('GET', page)).status).toBe(404);
    expect(JSON.stringify(await program.rows('select * from alerts.outside_contact'))).not.toContain(
      'odokanal',
    );
  });
});

describe('the monitoring of the monitoring', () => {
  it('says 503 when the tick has stopped, and 200 while it beats', async () => {
    expect((await anybody.send('GET', '/v1/monitoring-state')).status).toBe(200);
    await program.rows(
      `insert into alerts.heartbeat (tenant_id, part, at) values ($1, 'tick', $2::timestamptz - interval '6 minutes')
       on conflict (tenant_id, part) do update set at = excluded.at`,
      [program.tenantId, program.clock.now()],
    );
    const dead = await anybody.send('GET', '/v1/monitoring-state');
    expect([dead.status, dead.problem.code]).toEqual([503, 'monitoring-stopped']);
  });

  it('the report counts what fired and how quickly people reacted', async () => {
    const day = program.clock.now().slice(0, 10);
    const report = await manager.must<{ rules: { ruleName: string; fired: number; acknowledged: number }[] }>(
      'GET',
      `/v1/alert-report?from=${day}&to=${day}`,
    );
    expect(report.rules.find(({ ruleName }) => ruleName === 'Отказы')).toMatchObject({
      fired: 1,
      acknowledged: 1,
    });
    expect((await manager.send('GET', '/v1/alert-report?from=2026-06-02&to=2026-06-01')).problem.code).toBe(
      'period-unusable',
    );
  });
});
