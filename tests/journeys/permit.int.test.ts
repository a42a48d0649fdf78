import { createHash, X509Certificate } from 'node:crypto';
import { verifyPdf } from '@veche/documents';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptEveryFile } from './support/accept-every-file.ts';
import { agreedFestival, ifMatch, venueOf, viewOf, type Changed } from './support/case-journey.ts';
import { secrets, type TrialVenue } from './support/forms.ts';
import { lastTrace, traceOf } from './support/trace.ts';
import { createTrialProgram, type TrialProgram } from './support/trial-program.ts';
import type { Visitor } from './support/visitor.ts';

let program: TrialProgram;
let applicant: Visitor;
let officer: Visitor;
let square: TrialVenue;
beforeAll(async () => {
  program = await createTrialProgram({ inspect: acceptEveryFile });
  applicant = await program.as('organiser');
  officer = await program.as('officer');
  square = await venueOf(applicant);
});
afterAll(() => program.close());

let lastDay = 0;
const agreed = () => {
  lastDay += 1;
  return agreedFestival(
    program,
    { applicant, officer },
    square,
    `2026-08-${String(lastDay).padStart(2, '0')}`,
  );
};
const post = (who: Visitor, { id, version }: Pick<Changed, 'id' | 'version'>, path: string, body: object) =>
  who.send<Changed & { amendmentId: string }>(
    'POST',
    `/v1/applications/${id}/${path}`,
    body,
    ifMatch({ version }),
  );
const tokenOf = (view: Awaited<ReturnType<typeof viewOf>>): string =>
  view.permit?.checkUrl?.split('/').at(-1) ?? '';
const publicPage = (view: Awaited<ReturnType<typeof viewOf>>) =>
  program.visitor().must('GET', `/v1/public/permits/${tokenOf(view)}`);
const held = (id: string) =>
  program.rows('select 1 from venues.occupancy where subject_id = $1 and released_at is null', [id]);

describe('a permit', () => {
  it('is signed by the job, verifies without us, and is announced', async () => {
    const view = await agreed();
    expect(view.permit).toMatchObject({
      state: 'in-force',
      number: expect.stringMatching(/^ЗР-Р-2026-\d{4}$/),
    });
    expect(await lastTrace(program, view.id)).toEqual({
      history: 'PermitIssued',
      journal: 'permit.issue',
      event: 'permit.issue',
      versions: 1,
    });
    const { bytes } = await applicant.send('GET', `/v1/applications/${view.id}/papers/permit`);
    const certificate = await program
      .visitor()
      .send('GET', `/v1/public/permits/${tokenOf(view)}/certificate`);
    const chain = certificate.bytes.toString('utf8').match(/-----BEGIN[^]+?END CERTIFICATE-----/g) ?? [];
    const trust = { roots: chain.slice(-1).map((pem) => new X509Certificate(pem)) };
    const genuine = await verifyPdf(bytes, trust, { jsonName: 'permit.json' });
    expect(genuine.verdict).toBe('genuine');
    expect(genuine.pdfaLint).toEqual([]);
    expect(genuine.attachedJson).toMatchObject({ permit: view.permit?.number, title: 'Летний двор' });
    expect((await verifyPdf(bytes, { roots: [] })).verdict).toBe('untrusted-signer');
    const tampered = Buffer.from(bytes);
    const digit = tampered.indexOf(Buffer.from('/MediaBox')) + 12;
    tampered[digit] = tampered[digit] === 0x39 ? 0x38 : 0x39;
    expect((await verifyPdf(tampered, trust)).verdict).toBe('broken');
    const page = await publicPage(view);
    expect(page['sha256']).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('is checked by anyone: by its token, or by number and code; guesses tell nothing', async () => {
    const view = await agreed();
    const page = await publicPage(view);
    expect(page).toMatchObject({ state: 'not-yet', authentic: true, number: view.permit?.number });
    const anyone = program.visitor();
    const check = (number: string | undefined, code: string | undefined) =>
      anyone.send<{ token: string }>('POST', '/v1/public/permit-checks', { number, code });
    const typed = ` ${view.permit?.number.toLowerCase().replaceAll('-', ' – ')} `;
    const code = `${view.permit?.code?.slice(0, 4)}-${view.permit?.code?.slice(4).toLowerCase()}`;
    expect((await check(typed, code)).body.token).toBe(tokenOf(view));
    const wrong = await check(view.permit?.number, 'AAAAAAAA');
    const absent = await check('ЗР-Р-2026-9999', view.permit?.code);
    expect({ ...wrong.problem, traceId: '' }).toEqual({ ...absent.problem, traceId: '' });
    expect(wrong.problem).toMatchObject({ status: 404, code: 'permit-not-found' });
    expect((await anyone.send('GET', `/v1/public/permits/${'A'.repeat(22)}`)).status).toBe(404);
    const other = program.visitor('nagorny');
    expect(
      (
        await other.send('POST', '/v1/public/permit-checks', {
          number: view.permit?.number,
          code: view.permit?.code,
        })
      ).status,
    ).toBe(404);
  });

  it('shows the public nothing of people', async () => {
    const view = await agreed();
    const page = JSON.stringify(await publicPage(view));
    const tracking = await program
      .visitor()
      .send('GET', `/v1/public/tracking/${encodeURIComponent(view.number ?? '')}`);
    expect(tracking.status).toBe(200);
    for (const text of [page, tracking.bytes.toString()])
      for (const secret of [...Object.values(secrets), 'Лапин', 'Сорокина']) {
        expect(text).not.toContain(secret);
        if (secret.startsWith('+7'))
          expect(text.replaceAll(/\D/g, '')).not.toContain(secret.replaceAll(/\D/g, '').slice(1));
      }
    expect(tracking.bytes.toString()).not.toContain('Летний двор');
  });

  it('becomes valid with the set-up and is over after the dismantling', async () => {
    const view = await agreed();
    const now = program.clock.now();
    const day = view.startsAt?.slice(0, 10) ?? '';
    for (const [at, state] of [
      [`${day}T04:59:59.000Z`, 'not-yet'],
      [`${day}T05:00:01.000Z`, 'in-force'],
      [`${day}T19:00:01.000Z`, 'ended'],
    ]) {
      program.clock.set(at as never);
      expect((await publicPage(view))['state']).toBe(state);
    }
    await program.runDue();
    expect((await viewOf(applicant, view.id)).status).toBe('HELD');
    program.clock.set(now);
  });

  it('withdrawn shows as withdrawn at once and frees the place', async () => {
    const view = await agreed();
    for (const body of [{ reason: '', norm: 'п. 1' }, { reason: 'Авария' }])
      expect((await post(officer, view, 'permit-withdrawal', body)).status).toBe(422);
    const withdrawn = await post(officer, view, 'permit-withdrawal', {
      reason: 'Авария теплотрассы',
      norm: 'Порядок, п. 5.3',
    });
    expect(withdrawn.status).toBe(200);
    expect((await publicPage(view))['state']).toBe('withdrawn');
    expect(await held(view.id)).toEqual([]);
    expect((await viewOf(applicant, view.id)).permit?.state).toBe('withdrawn');
    const again = await post(officer, withdrawn.body, 'permit-withdrawal', { reason: 'Ещё', norm: 'п. 1' });
    expect(again.problem.code).toBe('wrong-status');
  });

  it('that the applicant gives up shows as withdrawn too', async () => {
    const view = await agreed();
    await post(applicant, view, 'withdrawal', {});
    expect((await publicPage(view))['state']).toBe('withdrawn');
    expect(await held(view.id)).toEqual([]);
  });

  it('is one file even when the job runs again after a crash', async () => {
    const view = await agreed();
    const [row] = await program.rows<{ id: string; sha256: string }>(
      'select id, sha256 from permits.permit where application_id = $1',
      [view.id],
    );
    await program.rows(
      `insert into platform.timer (id, tenant_id, kind, key, run_at, data)
       values (gen_random_uuid(), $1, 'permits.issue-permit', $2, $3, jsonb_build_object('applicationId', $4::text))`,
      [program.tenantId, row?.id, program.clock.now(), view.id],
    );
    await program.runDue();
    const { history } = await traceOf(program, view.id);
    expect(history.filter((line) => line.code === 'PermitIssued')).toHaveLength(1);
    const { bytes } = await applicant.send('GET', `/v1/applications/${view.id}/papers/permit`);
    expect((await publicPage(view))['sha256']).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});

describe('an amendment', () => {
  const more = (view: Awaited<ReturnType<typeof viewOf>>, change: object = {}) => ({
    form: { ...view.form, people: { ...view.form.people, attendancePeak: 850 }, ...change },
    reason: 'Больше гостей',
  });
  const decide = (changed: Changed & { amendmentId?: string }, approved: boolean) =>
    post(officer, changed, `amendments/${changed.amendmentId}/decision`, { approved, text: 'Рассмотрено' });

  it('leaves the permit in force until it is decided, then supersedes it', async () => {
    const view = await agreed();
    const asked = await post(applicant, view, 'amendments', more(view));
    expect(asked.status).toBe(201);
    expect((await publicPage(view))['state']).toBe('not-yet');
    expect((await viewOf(officer, view.id)).form.people?.attendancePeak).toBe(800);
    const decided = await decide(asked.body, true);
    expect(decided.status).toBe(200);
    await program.runDue();
    const after = await viewOf(applicant, view.id);
    expect(after.form.people?.attendancePeak).toBe(850);
    expect(after.permit).toMatchObject({ state: 'in-force' });
    expect(after.permit?.number).not.toBe(view.permit?.number);
    expect(await publicPage(view)).toMatchObject({ state: 'superseded', supersededBy: after.permit?.number });
    expect(await publicPage(after)).toMatchObject({ state: 'not-yet', attendanceLimit: 850 });
    expect((await held(view.id)).length).toBeGreaterThan(0);
  });

  it('refused keeps the permit as it was; until then the case is in the working queue again', async () => {
    const view = await agreed();
    const queued = async () =>
      (
        await officer.must<{ items: { id: string; amendmentFiledAt?: string }[] }>(
          'GET',
          '/v1/queue?limit=100',
        )
      ).items.find(({ id }) => id === view.id);
    expect(await queued()).toBeUndefined();
    const asked = await post(applicant, view, 'amendments', more(view));
    expect((await queued())?.amendmentFiledAt).toBe(program.clock.now());
    expect((await decide(asked.body, false)).status).toBe(200);
    expect(await queued()).toBeUndefined();
    await program.runDue();
    expect((await viewOf(applicant, view.id)).permit).toMatchObject({ ...view.permit, state: 'in-force' });
    expect((await publicPage(view))['state']).toBe('not-yet');
  });

  it('changes something, comes alone, and obeys the rules', async () => {
    const view = await agreed();
    const same = await post(applicant, view, 'amendments', { form: view.form, reason: 'Просто так' });
    expect(same.problem.code).toBe('nothing-changed');
    const crowd = { people: { ...view.form.people, attendancePeak: 90_000, attendanceTotal: 90_000 } };
    const tooMany = await post(applicant, view, 'amendments', more(view, crowd));
    expect(tooMany.problem.code).toBe('blocked-by-findings');
    const asked = await post(applicant, view, 'amendments', more(view));
    const second = await post(applicant, asked.body, 'amendments', more(view, { title: 'Ещё' }));
    expect(second.problem.code).toBe('amendment-open');
  });

  it('does not bring back a permit that was withdrawn meanwhile', async () => {
    const view = await agreed();
    const asked = await post(applicant, view, 'amendments', more(view));
    const withdrawn = await post(officer, asked.body, 'permit-withdrawal', {
      reason: 'Авария',
      norm: 'п. 5',
    });
    const late = await decide({ ...asked.body, version: withdrawn.body.version }, true);
    expect(late.problem.code).toBe('wrong-status');
    expect((await publicPage(view))['state']).toBe('withdrawn');
    expect(await held(view.id)).toEqual([]);
  });

  it('to a taken hour is refused and keeps both permits', async () => {
    const [first, second] = [await agreed(), await agreed()];
    const asked = await post(applicant, second, 'amendments', {
      form: { ...second.form, sessions: first.form.sessions },
      reason: 'Перенос',
    });
    // The applicant is told at once; were the other agreed in between, the database would say so at the decision.
    expect(asked.problem.code).toBe('blocked-by-findings');
    expect((await publicPage(second))['state']).toBe('not-yet');
  });
});
