import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptEveryFile } from './support/accept-every-file.ts';
import { draftOf, ifMatch, submit, viewOf, type Changed } from './support/case-journey.ts';
import { aRallyForm, secrets } from './support/forms.ts';
import { lastTrace, traceOf } from './support/trace.ts';
import { createTrialProgram, type TrialProgram } from './support/trial-program.ts';
import type { Visitor } from './support/visitor.ts';

let program: TrialProgram;
let citizen: Visitor;
let officer: Visitor;
beforeAll(async () => {
  program = await createTrialProgram({ inspect: acceptEveryFile });
  citizen = await program.as('citizen');
  officer = await program.as('officer');
});
afterAll(() => program.close());

const rally = async (change: Parameters<typeof aRallyForm>[0] = {}): Promise<Changed> =>
  submit(citizen, (await draftOf(citizen, aRallyForm(change))).id);
const post = (who: Visitor, changed: Pick<Changed, 'id' | 'version'>, path: string, body: object) =>
  who.send<Changed>('POST', `/v1/applications/${changed.id}/${path}`, body, ifMatch(changed));
const proposal = { reason: 'На площади ремонт', norm: '54-ФЗ, ст. 12 ч. 1 п. 2', place: 'Парк Победы' };

describe('a notice', () => {
  it('empty and late is registered all the same, with its defects told', async () => {
    const { id, version } = await citizen.must<Changed>('POST', '/v1/applications', { eventClass: 'PUB' });
    const empty = await post(citizen, { id, version }, 'submission', { confirmed: true });
    expect(empty.body).toMatchObject({ status: 'NOTICE_REGISTERED', number: expect.any(String) });
    const view = await viewOf(citizen, id);
    expect(view.findingsCount.defect).toBeGreaterThan(0);
    expect(view.findingsCount.block).toBe(0);
    expect(view.clocks.map((clock) => [clock.code, clock.dueOn])).toEqual([['notice-reply', '2026-06-04']]);

    const late = await rally({
      sessions: [{ startsAt: '2026-06-02T09:00:00.000Z', endsAt: '2026-06-02T11:00:00.000Z' }],
    });
    expect(late.status).toBe('NOTICE_REGISTERED');
    await program.runDue();
    const receipt = await citizen.send('GET', `/v1/applications/${late.id}/papers/submission-receipt`);
    expect(receipt.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('is registered at the moment of receipt, also at night and on a Sunday', async () => {
    program.clock.set('2026-06-07T00:30:00.000Z' as never);
    const { id } = await rally();
    expect(await viewOf(citizen, id)).toMatchObject({
      filedAt: '2026-06-07T00:30:00.000Z',
      registeredAt: '2026-06-07T00:30:00.000Z',
    });
    program.clock.set('2026-06-01T09:00:00.000Z' as never);
  });

  it('takes no place from anybody: it is recorded and forbids nothing', async () => {
    const geometry = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [41.35, 57.62],
          [41.351, 57.62],
          [41.351, 57.621],
          [41.35, 57.62],
        ],
      ],
    };
    const place = { kind: 'drawn' as const, geometry: geometry as never };
    const [first, second] = [await rally({ place }), await rally({ place })];
    const rows = await program.rows<{ exclusive: boolean }>(
      'select exclusive from venues.occupancy where subject_id = any($1) and released_at is null',
      [[first.id, second.id]],
    );
    expect(rows.length).toBeGreaterThanOrEqual(2);
    expect(rows.every((row) => !row.exclusive)).toBe(true);
  });

  it.each([
    ['agreement', {}, 'AGREED'],
    ['warning', { reason: 'Число участников', norm: '54-ФЗ, ст. 12 ч. 2' }, 'WARNED'],
    ['article-12-3', { ground: 'prohibited-place', reason: 'Здание суда' }, 'ART12_3'],
  ])('is answered: %s', async (path, body, status) => {
    const notice = await rally();
    const replied = await post(officer, notice, path, body);
    expect(replied.body.status).toBe(status);
    expect(await lastTrace(program, notice.id)).toMatchObject({ history: 'NoticeReplied', versions: 1 });
  });

  it('shows its organiser what the authority answered, word for word', async () => {
    const warned = await rally();
    await post(officer, warned, 'warning', { reason: 'Число участников', norm: '54-ФЗ, ст. 12 ч. 2' });
    expect((await viewOf(citizen, warned.id)).reply).toMatchObject({
      kind: 'warned',
      text: 'Число участников',
      norm: '54-ФЗ, ст. 12 ч. 2',
    });
    const narrow = await rally();
    await post(officer, narrow, 'article-12-3', { ground: 'prohibited-place', reason: 'Здание суда' });
    expect((await viewOf(citizen, narrow.id)).reply).toMatchObject({
      kind: 'article-12-3',
      text: 'Здание суда',
      ground: { title: { ru: 'На этом месте закон запрещает проводить публичные мероприятия' } },
    });
  });

  it.each([
    ['agreement', {}],
    ['warning', { reason: 'Число участников', norm: '54-ФЗ, ст. 12 ч. 2' }],
    ['article-12-3', { ground: 'prohibited-place', reason: 'Здание суда' }],
  ])('gets a paper of its answer: %s', async (path, body) => {
    const notice = await rally();
    await post(officer, notice, path, body);
    await program.runDue();
    const paper = await citizen.send('GET', `/v1/applications/${notice.id}/papers/decision`);
    expect(paper.headers['content-type']).toBe('application/pdf');
  });

  it('gets letters that never say permitted or refused', async () => {
    const { items } = await citizen.must<{ items: { title: string; body: string[]; template: string }[] }>(
      'GET',
      '/v1/messages?limit=200',
    );
    expect(items.length).toBeGreaterThan(3);
    for (const { template, title, body } of items) {
      expect(template).toMatch(/^notice-/);
      expect([title, ...body].join(' ')).not.toMatch(/разреш|отказано|отклон|одобр/i);
    }
  });

  it('is withdrawn by its organiser', async () => {
    const notice = await rally();
    expect((await post(citizen, notice, 'withdrawal', {})).body.status).toBe('WITHDRAWN');
  });

  it('is shown to the public neither by number nor by name', async () => {
    const view = await viewOf(citizen, (await rally({ title: 'Митинг у фонтана' })).id);
    const anyone = program.visitor();
    expect(
      (await anyone.send('GET', `/v1/public/tracking/${encodeURIComponent(view.number ?? '')}`)).status,
    ).toBe(404);
    const month = await anyone.send('GET', '/v1/public/mass-events?from=2026-06-01&to=2026-06-30');
    expect(month.status).toBe(200);
    expect(month.bytes.toString()).not.toContain('фонтана');
    expect(month.bytes.toString()).not.toContain(secrets.fullName);
  });
});

describe('a proposal', () => {
  it('is answered by the organiser, and the place is agreed', async () => {
    const sent = await post(officer, await rally(), 'proposals', proposal);
    expect(sent.body.status).toBe('PROPOSAL_SENT');
    const view = await viewOf(citizen, sent.body.id);
    expect(view.turn).toMatchObject({ who: 'applicant', until: '2026-06-10' });
    expect(view.abilities).toContain('answer-proposal');
    const answered = await post(citizen, sent.body, 'proposal-answers', { accepted: true, text: 'Согласны' });
    expect(answered.body.status).toBe('ANSWERED');
    expect((await post(officer, answered.body, 'agreement', {})).body.status).toBe('AGREED');
    program.clock.set('2026-06-20T09:00:00.000Z' as never);
    await program.runDue();
    const ended = await viewOf(citizen, sent.body.id);
    expect(ended).toMatchObject({
      status: 'AGREED',
      ending: { kind: 'replied', by: { displayName: 'Е. Сорокина' }, isInTime: true },
    });
    program.clock.set('2026-06-01T09:00:00.000Z' as never);
  });

  it('without an answer takes the right to hold the event, by the law and not by an officer', async () => {
    const sent = (await post(officer, await rally(), 'proposals', proposal)).body;
    program.clock.set('2026-06-10T20:59:59.000Z' as never);
    await program.runDue();
    expect((await viewOf(citizen, sent.id)).status).toBe('PROPOSAL_SENT');
    program.clock.set('2026-06-10T21:00:00.000Z' as never);
    await program.runDue();
    expect(await viewOf(citizen, sent.id)).toMatchObject({ status: 'NO_RIGHT_TO_HOLD', abilities: [] });
    const { history, journal } = await traceOf(program, sent.id);
    expect(history.at(-1)).toMatchObject({ code: 'NoticeReplied', actor_role: 'system' });
    expect(journal.at(-1)).toMatchObject({
      action: 'notice.term-missed',
      result: ['NO_RIGHT_TO_HOLD', 'NoticeReplied'],
    });
    program.clock.set('2026-06-01T09:00:00.000Z' as never);
  });

  it('can still be answered after a warning', async () => {
    const sent = (await post(officer, await rally(), 'proposals', proposal)).body;
    const warned = (await post(officer, sent, 'warning', { reason: 'Число', norm: 'ст. 12 ч. 2' })).body;
    const answered = await post(citizen, warned, 'proposal-answers', { accepted: false });
    expect(answered.body.status).toBe('ANSWERED');
  });
});
