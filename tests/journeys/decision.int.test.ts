import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptEveryFile } from './support/accept-every-file.ts';
import {
  aPaper,
  approve,
  attachPapers,
  draftOf,
  fileFestival,
  ifMatch,
  prepareFestival,
  reviewFully,
  submit,
  venueOf,
  viewOf,
  type Changed,
} from './support/case-journey.ts';
import { aSmallFairForm, aRallyForm, type TrialVenue } from './support/forms.ts';
import { lastTrace, traceOf } from './support/trace.ts';
import { createTrialProgram, type TrialProgram } from './support/trial-program.ts';
import type { Visitor } from './support/visitor.ts';

let program: TrialProgram;
let organiser: Visitor;
let officer: Visitor;
let second: Visitor;
let square: TrialVenue;
let pavilion: TrialVenue;
beforeAll(async () => {
  program = await createTrialProgram({ inspect: acceptEveryFile });
  organiser = await program.as('organiser');
  officer = await program.as('officer');
  second = await program.as('officer-second');
  square = await venueOf(organiser);
  pavilion = await venueOf(organiser, 'ПЛ-011');
});
afterAll(() => program.close());

let lastDay = 0;
/** A day nothing else stands on. */
const freshDay = (): string => {
  lastDay += 1;
  return new Date(Date.UTC(2026, 6, 20 + lastDay)).toISOString().slice(0, 10);
};
const reviewed = async (day = freshDay()): Promise<Changed> =>
  reviewFully(officer, (await fileFestival(organiser, square, {}, day)).id);
const decide = (who: Visitor, { id, version }: Changed, body: object, headers = {}) =>
  who.send<Changed>('POST', `/v1/applications/${id}/decision`, body, { ...ifMatch({ version }), ...headers });
const occupied = (id: string) =>
  program.rows<{ exclusive: boolean }>(
    'select exclusive from venues.occupancy where subject_id = $1 and released_at is null',
    [id],
  );
const aGround = {
  code: 'R01',
  reason: 'Площадка закрыта на ремонт',
  recommendation: 'Выберите Театральную площадь',
};

describe('a decision', () => {
  it('to approve takes the place and writes state, history, journal, event and permit', async () => {
    const ready = await reviewed();
    const decided = await approve(officer, ready);
    expect(decided.body).toMatchObject({ status: 'APPROVED', version: ready.version + 1 });
    const ended = { kind: 'decided', by: { displayName: 'Е. Сорокина' }, isInTime: true };
    expect((await viewOf(officer, ready.id)).ending).toMatchObject(ended);
    const queue = await officer.must<{ items: { id: string; ending?: object }[] }>(
      'GET',
      '/v1/queue?limit=100&status=APPROVED',
    );
    expect(queue.items.find(({ id }) => id === ready.id)?.ending).toMatchObject(ended);
    expect(await lastTrace(program, ready.id)).toEqual({
      history: 'Decided',
      journal: 'application.decide',
      event: 'application.decide',
      versions: 1,
    });
    expect(await occupied(ready.id)).toContainEqual({ exclusive: true });
    const permits = await program.rows('select state from permits.permit where application_id = $1', [
      ready.id,
    ]);
    expect(permits).toEqual([{ state: 'in-preparation' }]);
  });

  it('to refuse needs a ground, and then frees the place', async () => {
    const ready = await reviewed();
    for (const grounds of [
      undefined,
      [],
      [{ ...aGround, reason: ' ' }],
      [{ ...aGround, recommendation: '' }],
    ]) {
      const refused = await decide(officer, ready, { outcome: 'refused', grounds });
      expect(refused.problem).toMatchObject({ status: 422, code: 'invalid-input' });
    }
    expect((await viewOf(officer, ready.id)).version).toBe(ready.version);
    const refused = await decide(officer, ready, { outcome: 'refused', grounds: [aGround] });
    expect(refused.body.status).toBe('REFUSED');
    expect(await occupied(ready.id)).toEqual([]);
    await program.runDue();
    const { items } = await organiser.must<{ items: { body: string[]; title: string }[] }>(
      'GET',
      '/v1/messages',
    );
    expect(JSON.stringify(items)).toContain(aGround.recommendation);
    const paper = await organiser.send('GET', `/v1/applications/${ready.id}/papers/decision`);
    expect(paper.headers['content-type']).toBe('application/pdf');
  });

  it('waits for the agencies and for a word on what is unknown', async () => {
    const filed = await fileFestival(organiser, square, {}, freshDay());
    const early = await decide(officer, filed, { outcome: 'approved' });
    expect(early.problem.code).toBe('wrong-status');
    const taken = await officer.must<Changed>(
      'POST',
      `/v1/applications/${filed.id}/assignment`,
      { officerPersonId: await officer.personId() },
      ifMatch(filed),
    );
    const missing = await decide(officer, taken, { outcome: 'approved' });
    expect(missing.problem).toMatchObject({ status: 422, code: 'opinions-missing' });
    expect(missing.problem.extra?.['agencies']).toContain('MVD');
  });

  it('waits for a word on each check that could not be computed', async () => {
    const id = await prepareFestival(organiser, square, {}, freshDay());
    await organiser.must(
      'POST',
      `/v1/applications/${id}/documents?type=PROGRAM&fileName=unjudged.pdf`,
      await aPaper('Программа'),
      { 'content-type': 'application/pdf' },
    );
    await submit(organiser, id);
    const ready = await reviewFully(officer, id);
    const unknown = await decide(officer, ready, { outcome: 'approved' });
    expect(unknown.problem).toMatchObject({ status: 422, code: 'unresolved-checks' });
    const checks = unknown.problem.extra?.['checks'] as string[];
    const half = checks.slice(1).map((checkId) => ({ checkId, reason: 'Открыт на отдельной машине' }));
    const still = await decide(officer, ready, { outcome: 'approved', resolvedChecks: half });
    expect(still.problem.extra?.['checks']).toEqual(checks.slice(0, 1));
    const whole = await approve(officer, ready);
    expect(whole.body.status).toBe('APPROVED');
  });

  it('under one key is made once', async () => {
    const ready = await reviewed();
    const key = { 'idempotency-key': randomUUID() };
    const refuse = () => decide(officer, ready, { outcome: 'refused', grounds: [aGround] }, key);
    const [first, again] = [await refuse(), await refuse()];
    expect(again.body).toEqual(first.body);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect((await traceOf(program, ready.id)).history.filter((line) => line.code === 'Decided')).toHaveLength(
      1,
    );
  });

  it('of two officers at once is one; the other is told that the case has changed', async () => {
    const ready = await reviewed();
    const answers = await Promise.all([
      decide(officer, ready, { outcome: 'refused', grounds: [aGround] }),
      decide(second, ready, { outcome: 'refused', grounds: [{ ...aGround, code: 'R02' }] }),
    ]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 412]);
    const { journal, history } = await traceOf(program, ready.id);
    expect(journal.filter((entry) => entry.action === 'application.decide')).toHaveLength(1);
    expect(history.filter((line) => line.code === 'Decided')).toHaveLength(1);
    const winner = answers[0]?.status === 200 ? 'R01' : 'R02';
    expect((await viewOf(officer, ready.id)).decision?.grounds.map((ground) => ground.code)).toEqual([
      winner,
    ]);
  });

  it('is nobody’s who belongs to the applicant’s organisation', async () => {
    const [own] = await program.rows<{ id: string }>(
      `select member.organisation_id as id from identity.organisation_member member
         join identity.demo_persona persona on persona.person_id = member.person_id and persona.code = 'organiser'
        where persona.tenant_id = $1`,
      [program.tenantId],
    );
    const filed = await fileFestival(
      organiser,
      square,
      {
        organizer: {
          kind: 'legal-entity',
          organisationId: own?.id,
          inn: '7707083893',
          ogrn: '1027700132195',
          citizenship: 'RU',
          phone: '9161234567',
          signerIsHead: true,
          birthOn: '1985-03-01',
        },
      },
      freshDay(),
    );
    const ready = await reviewFully(officer, filed.id);
    await program.rows(
      `insert into identity.organisation_member (organisation_id, person_id, member_right, since)
       values ($1, $2, 'representative', now())`,
      [own?.id, await second.personId()],
    );
    for (const [path, body] of [
      ['decision', { outcome: 'approved' }],
      ['assignment', { officerPersonId: null }],
      ['clarifications', { items: [{ pointer: '/title', question: 'Что?' }] }],
    ] as const) {
      const answer = await second.send('POST', `/v1/applications/${filed.id}/${path}`, body, ifMatch(ready));
      expect(answer.problem).toMatchObject({ status: 403, code: 'conflict-of-interest' });
    }
    expect((await viewOf(second, filed.id)).abilities).not.toContain('decide');
    expect((await viewOf(officer, filed.id)).version).toBe(ready.version);
  });

  it('of an approval does not exist for a notice, nor an answer of ст. 12 for an application', async () => {
    const draft = await draftOf(organiser, aRallyForm());
    const notice = await organiser.must<Changed>(
      'POST',
      `/v1/applications/${draft.id}/submission`,
      { confirmed: true },
      ifMatch(draft),
    );
    for (const body of [{ outcome: 'approved' }, { outcome: 'refused', grounds: [aGround] }])
      expect((await decide(officer, notice, body)).problem.code).toBe('wrong-procedure');
    const ready = await reviewed();
    const reason = { reason: 'Причина', norm: 'ст. 12' };
    for (const [path, body] of [
      ['proposals', reason],
      ['agreement', {}],
      ['warning', reason],
      ['article-12-3', { ground: 'prohibited-place', reason: 'Запрещено' }],
    ] as const) {
      const answer = await officer.send('POST', `/v1/applications/${ready.id}/${path}`, body, ifMatch(ready));
      expect([path, answer.problem.code]).toEqual([path, 'wrong-procedure']);
    }
  });
});

describe('one square at one hour', () => {
  it('is taken by one of two approvals; the other stays as it was', async () => {
    const day = freshDay();
    const ready = [await reviewed(day), await reviewed(day)];
    const first = await approve(officer, ready[0] as Changed);
    expect(first.status).toBe(200);
    const late = await approve(second, ready[1] as Changed);
    expect(late.problem.code).toMatch(/^(place-taken|blocked-by-findings)$/);
    expect(await viewOf(second, ready[1]?.id ?? '')).toMatchObject({
      status: 'ON_REVIEW',
      version: ready[1]?.version,
    });
  });

  it('asked for by eight at once is given to one, by the database itself', async () => {
    const day = freshDay();
    const ready: Changed[] = [];
    for (let count = 0; count < 8; count += 1) ready.push(await reviewed(day));
    const answers = await Promise.all(
      ready.map((each, index) => decide(index % 2 === 0 ? officer : second, each, { outcome: 'approved' })),
    );
    const codes = answers.map((answer) => (answer.status === 200 ? 'agreed' : answer.problem.code));
    expect(codes.filter((code) => code === 'agreed')).toHaveLength(1);
    expect(codes.every((code) => ['agreed', 'place-taken', 'blocked-by-findings'].includes(code))).toBe(true);
    for (const [index, { id, version }] of ready.entries()) {
      if (codes[index] === 'agreed') continue;
      const { history, journal } = await traceOf(program, id);
      expect((await viewOf(officer, id)).version).toBe(version);
      expect(history.some((line) => line.code === 'Decided')).toBe(false);
      expect(journal.some((entry) => entry.action === 'application.decide')).toBe(false);
    }
    const permits = await program.rows('select 1 from permits.permit where application_id = any($1)', [
      ready.map((each) => each.id),
    ]);
    expect(permits).toHaveLength(1);
  });

  it('is still free on another day and after the first gave it up', async () => {
    const day = freshDay();
    const [first, waiting] = [await reviewed(day), await reviewed(day)];
    await approve(officer, first);
    expect((await approve(officer, waiting)).status).not.toBe(200);
    await organiser.must(
      'POST',
      `/v1/applications/${first.id}/withdrawal`,
      {},
      ifMatch(await viewOf(organiser, first.id)),
    );
    expect((await approve(officer, waiting)).status).toBe(200);
  });
});

describe('approval without an officer', () => {
  const fileFair = async (change: Parameters<typeof aSmallFairForm>[2] = {}) => {
    const { id, evaluation } = await draftOf(organiser, aSmallFairForm(pavilion, freshDay(), change));
    await attachPapers(
      organiser,
      id,
      evaluation.documents.map((each) => each.type),
    );
    return submit(organiser, id);
  };
  const switchOn = async (isOn: boolean) => {
    const administrator = await program.as('administrator');
    expect(await administrator.must('PUT', '/v1/straight-through', { isOn })).toMatchObject({ isOn });
  };

  it('is switched by an administrator alone, for the classes of the pack, and leaves its trace', async () => {
    expect((await officer.send('PUT', '/v1/straight-through', { isOn: true })).status).toBe(403);
    await switchOn(true);
    await switchOn(false);
    // What is so already changes nothing and is not written down again.
    await switchOn(false);
    const administrator = await program.as('administrator');
    const { classes } = await administrator.must<{ classes: { code: string }[] }>(
      'GET',
      '/v1/straight-through',
    );
    expect(classes.map(({ code }) => code)).toEqual(['CUL', 'SPO', 'COM']);
    const { journal } = await traceOf(program, program.tenantId);
    expect(journal.slice(-2)).toMatchObject([
      { action: 'rules.straight-through', result: ['on'] },
      { action: 'rules.straight-through', result: ['off'] },
    ]);
  });

  it('happens to a small safe fair only where the town has switched it on', async () => {
    await switchOn(false);
    expect((await fileFair()).status).toBe('REGISTERED');
    await switchOn(true);
    const fair = await fileFair();
    expect(fair.status).toBe('APPROVED');
    const { history, journal, events } = await traceOf(program, fair.id);
    expect(history.map((line) => [line.code, line.actor_role])).toEqual([
      ['Submitted', 'applicant'],
      ['Decided', 'system'],
    ]);
    expect(journal).toMatchObject([
      { action: 'application.submit', result: ['APPROVED', 'Submitted', 'Decided'] },
    ]);
    expect(events).toHaveLength(1);
    expect(await occupied(fair.id)).toContainEqual({ exclusive: true });
    await program.runDue();
    expect(await viewOf(organiser, fair.id)).toMatchObject({
      permit: { state: 'in-force' },
      decision: { automatic: true },
    });
  });

  it('does not happen to a fair an agency must agree to', async () => {
    await switchOn(true);
    expect((await fileFair({ services: { foodPoints: 3 } })).status).toBe('REGISTERED');
  });

  it('never happens to a notice', async () => {
    await switchOn(true);
    const draft = await draftOf(organiser, aRallyForm({ title: 'Сход' }));
    expect((await submit(organiser, draft.id)).status).toBe('NOTICE_REGISTERED');
  });
});
