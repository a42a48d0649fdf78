import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptEveryFile } from './support/accept-every-file.ts';
import {
  attachPapers,
  draftOf,
  fileFestival,
  prepareFestival,
  ifMatch,
  submit,
  venueOf,
  viewOf,
  type Changed,
} from './support/case-journey.ts';
import { aFestivalForm, type TrialVenue } from './support/forms.ts';
import { countRows, traceOf } from './support/trace.ts';
import { createTrialProgram, type TrialProgram } from './support/trial-program.ts';
import type { Visitor } from './support/visitor.ts';

let program: TrialProgram;
let organiser: Visitor;
let officer: Visitor;
let square: TrialVenue;
beforeAll(async () => {
  program = await createTrialProgram({ inspect: acceptEveryFile });
  organiser = await program.as('organiser');
  officer = await program.as('officer');
  square = await venueOf(organiser);
});
afterAll(() => program.close());

const formVersionsOf = async (id: string) =>
  (
    await organiser.must<{ items: { formVersion: number; step?: string; submitted: boolean }[] }>(
      'GET',
      `/v1/applications/${id}/form-versions`,
    )
  ).items;

describe('a submission that has taken its number and is not done yet', () => {
  it('is not noted as done under the key of its request', async () => {
    const id = await prepareFestival(organiser, square, {}, '2026-09-12');
    const before = await lastNumber();
    const key = randomUUID();
    // Somebody holds the row: the submission stands between its number and its transaction.
    await program.rows('begin');
    await program.rows('select 1 from permits.application where id = $1 for update', [id]);
    const sent = organiser.send(
      'POST',
      `/v1/applications/${id}/submission`,
      { confirmed: true },
      { ...ifMatch(await viewOf(organiser, id)), 'idempotency-key': key },
    );
    while ((await lastNumber()) === before);
    const noted = await program.rows('select committed from platform.idempotency where key = $1', [key]);
    await program.rows('rollback');
    expect(noted).toEqual([{ committed: false }]);
    expect((await sent).status).toBe(200);
  });
});

const lastNumber = async (): Promise<number> =>
  (
    await program.rows<{ last: number }>(
      `select coalesce(max(last), 0)::int as last from permits.number_counter where kind = 'application'`,
    )
  )[0]?.last ?? 0;

describe('a draft', () => {
  it('is saved as typed, keeps its versions and can be brought back to one', async () => {
    const { id } = await draftOf(organiser, { eventClass: 'CUL', title: 'Первое' });
    const save = async (title: string, step: string) =>
      organiser.must<Changed & { formVersion: number }>(
        'PUT',
        `/v1/applications/${id}/form`,
        { form: { eventClass: 'CUL', title }, step },
        ifMatch(await viewOf(organiser, id)),
      );
    await save('Второе', 'event');
    const other = await save('Третье', 'place');
    expect(other.formVersion).toBe(2);
    program.clock.advance({ minutes: 11 });
    expect((await save('Четвёртое', 'place')).formVersion).toBe(3);
    expect((await formVersionsOf(id)).map(({ formVersion, step }) => [formVersion, step])).toEqual([
      [3, 'place'],
      [2, 'place'],
      [1, 'event'],
    ]);

    const restored = await organiser.must<Changed>(
      'POST',
      `/v1/applications/${id}/form-versions/1/restoration`,
      undefined,
      ifMatch(await viewOf(organiser, id)),
    );
    const view = await viewOf(organiser, id);
    expect(view).toMatchObject({ version: restored.version, formVersion: 4, form: { title: 'Второе' } });
    // Drafts are nobody's business yet: neither journalled nor announced.
    expect(await traceOf(program, id)).toEqual({ history: [], journal: [], events: [] });
  });

  it('is not overwritten by a tab that saw an older version', async () => {
    const { id, version } = await draftOf(organiser, { eventClass: 'CUL', title: 'Новое' });
    const late = await organiser.send(
      'PUT',
      `/v1/applications/${id}/form`,
      { form: { eventClass: 'CUL', title: 'Старое' } },
      ifMatch({ version: version - 1 }),
    );
    expect(late.problem).toMatchObject({
      status: 412,
      code: 'stale-version',
      extra: { currentVersion: version },
    });
    expect((await viewOf(organiser, id)).form.title).toBe('Новое');
  });

  it('may start from an earlier event of one’s own, without its dates', async () => {
    const { id } = await draftOf(organiser, aFestivalForm(square));
    const copy = await organiser.must<Changed>('POST', '/v1/applications', { copyOf: id });
    const { form } = await viewOf(organiser, copy.id);
    expect(form.title).toBe('Летний двор');
    expect(form.sessions).toBeUndefined();
    const stranger = await program.as('citizen');
    expect((await stranger.send('POST', '/v1/applications', { copyOf: id })).status).toBe(404);
  });

  it('is seen by nobody else, not even by an officer', async () => {
    const { id, version } = await draftOf(organiser, { eventClass: 'CUL' });
    const others = [
      await program.as('citizen'),
      officer,
      await program.as('auditor'),
      await program.as('organiser', 'nagorny'),
      await program.as('officer', 'nagorny'),
    ];
    for (const other of others) {
      for (const path of ['', '/form-versions', '/documents', '/papers/check-protocol'])
        expect((await other.send('GET', `/v1/applications/${id}${path}`)).status).toBeGreaterThanOrEqual(403);
      expect((await other.send('GET', `/v1/applications/${id}`)).problem.code).toBe('not-found');
      const saved = await other.send(
        'PUT',
        `/v1/applications/${id}/form`,
        { form: { title: 'Чужое' } },
        ifMatch({ version }),
      );
      expect(saved.problem.code).toBe('not-found');
    }
  });
});

describe('a submission', () => {
  it('writes state, history, journal, event, receipt job and letter in one go', async () => {
    const filed = await fileFestival(organiser, square);
    expect(filed).toMatchObject({ status: 'REGISTERED', number: expect.stringMatching(/^ЗР-2026-\d{5}$/) });
    const { history, journal, events } = await traceOf(program, filed.id);
    expect(history).toEqual([{ version: filed.version, code: 'Submitted', actor_role: 'applicant' }]);
    expect(journal).toMatchObject([
      {
        action: 'application.submit',
        revision: filed.version,
        result: ['REGISTERED', 'Submitted'],
        subject: { type: 'application', id: filed.id, number: filed.number },
        rulePack: { version: '2026.11-2', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      },
    ]);
    expect(events).toMatchObject([
      {
        type: 'ru.veche.permits.application.changed.v1',
        version: filed.version,
        data: { status: 'REGISTERED', action: 'application.submit' },
      },
    ]);
    const timers = await program.rows<{ kind: string }>('select kind from platform.timer where key like $1', [
      `${filed.id}%`,
    ]);
    expect(timers).toEqual([{ kind: 'permits.render-paper' }]);
    await program.runDue();
    const receipt = await organiser.send('GET', `/v1/applications/${filed.id}/papers/submission-receipt`);
    expect(receipt.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const { items } = await organiser.must<{ items: { title: string }[] }>('GET', '/v1/messages');
    expect(items.filter((message) => message.title.includes(filed.number))).toHaveLength(1);
  });

  it('of a package with violations is refused, names them, uses no number and changes nothing', async () => {
    const before = await program.rows('select * from permits.number_counter order by kind');
    const { id, version } = await draftOf(organiser, { eventClass: 'CUL', title: 'Пусто' });
    const refused = await organiser.send(
      'POST',
      `/v1/applications/${id}/submission`,
      { confirmed: true },
      ifMatch({ version }),
    );
    expect(refused.problem).toMatchObject({ status: 422, code: 'blocked-by-findings' });
    expect(refused.problem.extra?.['checks']).toContain('F01');
    expect(await viewOf(organiser, id)).toMatchObject({ status: 'DRAFT', version });
    expect(await traceOf(program, id)).toEqual({ history: [], journal: [], events: [] });
    expect(await program.rows('select * from permits.number_counter order by kind')).toEqual(before);
  });

  it('under one key happens once, and the second answer is the first', async () => {
    const id = await prepareFestival(organiser, square, {}, '2026-08-02');
    const headers = { 'idempotency-key': randomUUID(), ...ifMatch(await viewOf(organiser, id)) };
    const send = () =>
      organiser.send('POST', `/v1/applications/${id}/submission`, { confirmed: true }, headers);
    const [first, second] = [await send(), await send()];
    expect(first.body).toMatchObject({ status: 'REGISTERED' });
    expect(second.body).toEqual(first.body);
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect((await traceOf(program, id)).journal).toHaveLength(1);
    const other = await organiser.send('POST', `/v1/applications/${id}/withdrawal`, {}, headers);
    expect(other.problem.code).toBe('idempotency-mismatch');
  });

  it('that was refused may be mended and sent again under the same key', async () => {
    const { id, evaluation } = await draftOf(organiser, aFestivalForm(square, {}, '2026-08-01'));
    const key = { 'idempotency-key': randomUUID() };
    const send = async () =>
      organiser.send(
        'POST',
        `/v1/applications/${id}/submission`,
        { confirmed: true },
        { ...key, ...ifMatch(await viewOf(organiser, id)) },
      );
    expect((await send()).problem.code).toBe('blocked-by-findings');
    await attachPapers(
      organiser,
      id,
      evaluation.documents.map((each) => each.type),
    );
    expect((await send()).body).toMatchObject({ status: 'REGISTERED' });
  });

  it('is judged the same way again: same facts and pack version give the same findings', async () => {
    const findings = async (day: string) => {
      const { id } = await draftOf(organiser, aFestivalForm(square, { title: 'Дважды' }, day));
      const evaluation = await organiser.must<{
        packVersion: string;
        findings: { checkId: string; outcome: string; severity: string }[];
      }>('POST', `/v1/applications/${id}/check`);
      return {
        packVersion: evaluation.packVersion,
        findings: evaluation.findings.map(({ checkId, outcome, severity }) => [checkId, outcome, severity]),
      };
    };
    const first = await findings('2026-09-05');
    expect(first.findings.length).toBeGreaterThan(0);
    expect(await findings('2026-09-05')).toEqual(first);
  });

  it('keeps what it was judged by', async () => {
    const filed = await fileFestival(organiser, square, {}, '2026-08-08');
    expect(
      await program.rows(
        'select form_version, filed_on::text, pack_version, engine_version from permits.submission where application_id = $1',
        [filed.id],
      ),
    ).toEqual([
      { form_version: 1, filed_on: '2026-06-01', pack_version: '2026.11-2', engine_version: 'checks-0.1.0' },
    ]);
    const [form] = await formVersionsOf(filed.id);
    expect(form?.submitted).toBe(true);
  });

  it('happens once', async () => {
    const filed = await fileFestival(organiser, square, {}, '2026-08-09');
    await expect(submit(organiser, filed.id)).rejects.toThrow('wrong-status');
  });

  it('after hours is registered on the next working day', async () => {
    program.clock.set('2026-06-05T18:30:00.000Z' as ReturnType<TrialProgram['clock']['now']>);
    const filed = await fileFestival(organiser, square, {}, '2026-08-15');
    expect(await viewOf(organiser, filed.id)).toMatchObject({
      filedAt: '2026-06-05T18:30:00.000Z',
      registeredAt: '2026-06-08T06:00:00.000Z',
    });
  });
});

describe('a filed case', () => {
  it('of somebody else is the same to others as one that does not exist', async () => {
    const filed = await fileFestival(organiser, square, {}, '2026-08-16');
    const stranger = await program.as('citizen');
    const absent = await stranger.send('GET', `/v1/applications/${randomUUID()}`);
    for (const other of [
      stranger,
      await program.as('officer', 'nagorny'),
      await program.as('organiser', 'nagorny'),
    ]) {
      const answer = await other.send('GET', `/v1/applications/${filed.id}`);
      expect({ ...answer.problem, traceId: '' }).toEqual({ ...absent.problem, traceId: '' });
    }
    const before = await countRows(program, ['platform.idempotency_key', 'identity.session']);
    for (const [path, body] of [
      ['withdrawal', {}],
      ['clarification-answers', { answers: [{ itemId: randomUUID(), answer: 'Да' }] }],
      ['proposal-answers', { accepted: true }],
      ['amendments', { form: {}, reason: 'Хочу' }],
      ['submission', { confirmed: true }],
    ] as const) {
      const answer = await stranger.send(
        'POST',
        `/v1/applications/${filed.id}/${path}`,
        body,
        ifMatch(filed),
      );
      expect([path, answer.problem.code]).toEqual([path, 'not-found']);
    }
    expect(await countRows(program, ['platform.idempotency_key', 'identity.session'])).toEqual(before);
  });

  it('withdrawn frees its place and asks for nothing more', async () => {
    const filed = await fileFestival(organiser, square, {}, '2026-08-22');
    const held = () =>
      program.rows('select 1 from venues.occupancy where subject_id = $1 and released_at is null', [
        filed.id,
      ]);
    expect(await held()).not.toEqual([]);
    await organiser.must(
      'POST',
      `/v1/applications/${filed.id}/withdrawal`,
      { reason: 'Дождь' },
      ifMatch(filed),
    );
    expect(await held()).toEqual([]);
    const view = await viewOf(organiser, filed.id);
    expect(view).toMatchObject({ status: 'WITHDRAWN', abilities: [] });
    expect((await traceOf(program, filed.id)).journal.at(-1)).toMatchObject({
      action: 'application.withdraw',
    });
  });
});

describe('lists', () => {
  it('page through everything once, in order, whatever the sort', async () => {
    for (const sort of ['due', 'filed', 'starts', 'updated'])
      for (const direction of ['asc', 'desc']) {
        const seen: string[] = [];
        let cursor: string | undefined;
        do {
          const page: { items: { id: string }[]; nextCursor?: string } = await officer.must(
            'GET',
            `/v1/queue?limit=2&sort=${sort}&direction=${direction}&status=REGISTERED,WITHDRAWN${cursor ? `&cursor=${cursor}` : ''}`,
          );
          seen.push(...page.items.map((item) => item.id));
          cursor = page.nextCursor;
        } while (cursor);
        const all = await program.rows<{ id: string }>(
          `select id from permits.application where status in ('REGISTERED', 'WITHDRAWN')`,
        );
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.toSorted()).toEqual(all.map((row) => row.id).toSorted());
      }
  });

  it('of the officer say how many cases each view holds, and how far the agencies are', async () => {
    await fileFestival(organiser, square, {}, '2026-08-30');
    const count = async (query: string) =>
      (await officer.must<{ items: unknown[] }>('GET', `/v1/queue?limit=100${query}`)).items.length;
    const { counts, items } = await officer.must<{
      counts: Record<string, number>;
      items: { status: string; agencies?: unknown }[];
    }>('GET', '/v1/queue?limit=100');
    expect(counts).toEqual({
      all: await count(''),
      mine: await count('&assigned=me'),
      unassigned: await count('&assigned=nobody'),
      overdue: await count('&term=overdue'),
      dueSoon: await count('&term=due-soon'),
      waiting: await count('&status=NEEDS_FIX,PROPOSAL_SENT'),
      office: await count('&status=REGISTERED,ON_REVIEW,NOTICE_REGISTERED,ANSWERED'),
      agencies: await count('&status=IN_CONCURRENCE'),
      decided: await count('&status=WITHDRAWN,REFUSED,EXPIRED,HELD,APPROVED,APPROVED_COND,AGREED'),
    });
    expect(items.find(({ status }) => status === 'REGISTERED')?.agencies).toMatchObject({
      asked: expect.any(Number),
      answered: 0,
      objecting: 0,
    });
  });

  it('leave a spreadsheet nothing to run', async () => {
    await fileFestival(organiser, square, { title: '=HYPERLINK("http://example.org")' }, '2026-08-23');
    const csv = (await officer.send('GET', '/v1/queue.csv')).bytes.toString('utf8');
    expect(csv).toContain(`"'=HYPERLINK(""http://example.org"")"`);
  });
});
