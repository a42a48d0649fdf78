import type { SessionState } from '@veche/contracts';
import { systemScope } from '@veche/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useTotpStep } from '../db/second-factor-repo.ts';
import { totpStepAt } from '../domain/totp-step.ts';
import {
  createTrialTown,
  goodPassword,
  otherPassword,
  register,
  type TrialTown,
  type Visitor,
} from '../testing/trial-town.ts';
import { totpCodeAt } from './totp.ts';

let town: TrialTown;
beforeAll(async () => {
  town = await createTrialTown();
});
afterAll(() => town.close());

const codeNow = (secret: string, steps = 0): string =>
  totpCodeAt(secret, totpStepAt(Date.parse(town.database.clock.now())) + steps);
const wrongCode = (secret: string): string => {
  const near = [-1, 0, 1].map((steps) => codeNow(secret, steps));
  return ['111111', '222222', '333333', '444444'].find((code) => !near.includes(code)) ?? '555555';
};

async function enrol(visitor: Visitor): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { body } = await visitor.send<{ secret: string; uri: string; qrSvg: string }>(
    'POST',
    '/v1/me/second-factor',
  );
  expect(body.uri).toContain(`secret=${body.secret}`);
  expect(body.qrSvg).toMatch(/^<svg/);
  const confirmed = await visitor.send<{ recoveryCodes: string[] }>(
    'POST',
    '/v1/me/second-factor/confirmation',
    { code: codeNow(body.secret) },
  );
  expect(confirmed.status).toBe(200);
  return { secret: body.secret, recoveryCodes: confirmed.body.recoveryCodes };
}

const start = async (visitor: Visitor, login: string): Promise<string> => {
  const { body } = await visitor.send<{ challenge: string }>('POST', '/v1/sessions', {
    login,
    password: goodPassword,
  });
  return body.challenge;
};
const pass = (visitor: Visitor, challenge: string, code: string) =>
  visitor.send<SessionState>('POST', '/v1/sessions/second-factor', { challenge, code });

describe('second factor', () => {
  it('is asked for at sign-in once enrolled, and a code is good once', async () => {
    const visitor = town.visitor();
    await register(town, visitor, 'totp@example.org');
    const { secret } = await enrol(visitor);
    town.database.clock.advance({ minutes: 1 });
    const other = town.visitor();
    const challenge = await start(other, 'totp@example.org');
    expect(other.cookies.has('veche_session')).toBe(false);
    const code = codeNow(secret);
    expect(await pass(other, challenge, code)).toMatchObject({
      status: 201,
      body: { person: { secondFactor: { passedBy: 'totp' } } },
    });
    const replay = town.visitor();
    expect(await pass(replay, await start(replay, 'totp@example.org'), code)).toMatchObject({
      status: 401,
      problem: { code: 'second-factor-failed' },
    });
    expect((await pass(replay, challenge, codeNow(secret, 1))).problem.code).toBe('challenge-expired');
  });

  it('lets one of two requests with one code pass', async () => {
    const visitor = town.visitor();
    await register(town, visitor, 'twice@example.org');
    const { secret } = await enrol(visitor);
    town.database.clock.advance({ minutes: 1 });
    const visitors = [town.visitor(), town.visitor()];
    const challenges = await Promise.all(visitors.map((one) => start(one, 'twice@example.org')));
    const answers = await Promise.all(
      visitors.map((one, index) => pass(one, challenges[index] ?? '', codeNow(secret))),
    );
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 401]);
  });

  it('burns a time step in the statement itself, whatever was read before', async () => {
    const visitor = town.visitor();
    const personId = await register(town, visitor, 'burn@example.org');
    await enrol(visitor);
    const burn = (step: number) =>
      town.database.db.transact(systemScope('trial'), (tx) => useTotpStep(tx, personId, step));
    const next = totpStepAt(Date.parse(town.database.clock.now())) + 1;
    expect([await burn(next), await burn(next), await burn(next - 1), await burn(next + 1)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('does not take the enrolment code again for a sign-in', async () => {
    const visitor = town.visitor();
    await register(town, visitor, 'enrolcode@example.org');
    const { secret } = await enrol(visitor);
    const other = town.visitor();
    expect((await pass(other, await start(other, 'enrolcode@example.org'), codeNow(secret))).status).toBe(
      401,
    );
  });

  it('takes each recovery code once; the codes and the secret are not in the database', async () => {
    const visitor = town.visitor();
    const personId = await register(town, visitor, 'recover@example.org');
    const { secret, recoveryCodes } = await enrol(visitor);
    expect(recoveryCodes).toHaveLength(10);
    const stored = JSON.stringify(
      await town.rows(
        'select f, r from identity.second_factor f join identity.recovery_code r using (person_id) where person_id = $1',
        [personId],
      ),
    );
    for (const plain of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replaceAll('-', ''))])
      expect(stored).not.toContain(plain);
    const [first = ''] = recoveryCodes;
    const other = town.visitor();
    expect(await pass(other, await start(other, 'recover@example.org'), first.toLowerCase())).toMatchObject({
      status: 201,
      body: { person: { secondFactor: { passedBy: 'recovery-code' } } },
    });
    expect((await pass(other, await start(other, 'recover@example.org'), first)).status).toBe(401);
    expect((await other.send<{ secondFactor: unknown }>('GET', '/v1/me')).body.secondFactor).toMatchObject({
      recoveryCodesLeft: 9,
      mandatory: false,
    });
  });

  it('locks after failures over any number of sign-ins, and a challenge dies after five', async () => {
    const visitor = town.visitor();
    await register(town, visitor, 'guess@example.org');
    const { secret } = await enrol(visitor);
    const statuses = [];
    for (let attempt = 0; attempt < 7; attempt += 1) {
      const guesser = town.visitor();
      statuses.push(
        (await pass(guesser, await start(guesser, 'guess@example.org'), wrongCode(secret))).status,
      );
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429]);
    town.database.clock.advance({ days: 2 });
    const stubborn = town.visitor();
    const challenge = await start(stubborn, 'guess@example.org');
    for (let attempt = 0; attempt < 5; attempt += 1) await pass(stubborn, challenge, wrongCode(secret));
    expect((await pass(stubborn, challenge, codeNow(secret))).problem.code).toBe('challenge-expired');
  });

  it('refuses a challenge after five minutes', async () => {
    const visitor = town.visitor();
    await register(town, visitor, 'late@example.org');
    const { secret } = await enrol(visitor);
    const challenge = await start(visitor, 'late@example.org');
    town.database.clock.advance({ minutes: 5 });
    expect((await pass(visitor, challenge, codeNow(secret))).problem.code).toBe('challenge-expired');
  });

  it('is turned off by an applicant with the password', async () => {
    const visitor = town.visitor();
    await register(town, visitor, 'off@example.org');
    await enrol(visitor);
    expect((await visitor.send('POST', '/v1/me/second-factor')).problem.code).toBe('second-factor-enrolled');
    expect(
      (await visitor.send('DELETE', '/v1/me/second-factor', { password: otherPassword })).problem.code,
    ).toBe('password-wrong');
    expect((await visitor.send('DELETE', '/v1/me/second-factor', { password: goodPassword })).status).toBe(
      204,
    );
    expect(
      await town.visitor().send('POST', '/v1/sessions', { login: 'off@example.org', password: goodPassword }),
    ).toMatchObject({ body: { state: 'signed-in' } });
  });

  it('binds staff: a session without it can enrol and nothing else', async () => {
    const admin = town.visitor();
    await admin.send('POST', '/v1/demo/sessions', { persona: 'administrator' });
    const contact = 'newofficer@example.org';
    await admin.send('POST', '/v1/staff', {
      contact,
      names: { familyName: 'Новиков', givenName: 'Ян' },
      roles: [{ role: 'officer' }],
    });
    const officer = town.visitor();
    const reset = await officer.send<{ id: string }>('POST', '/v1/password-resets', { login: contact });
    await officer.send('POST', `/v1/password-resets/${reset.body.id}/confirmation`, {
      code: town.lastCode(contact),
      password: goodPassword,
    });
    const signedIn = await officer.send<{ session: SessionState }>('POST', '/v1/sessions', {
      login: contact,
      password: goodPassword,
    });
    expect(signedIn.body.session).toMatchObject({
      staffNeedsSecondFactor: true,
      permissions: [],
      person: { roles: [] },
    });
    for (const path of ['/v1/me', '/v1/sessions', '/v1/me/data-export', '/v1/organisations', '/v1/staff'])
      expect([path, (await officer.send('GET', path)).problem.code]).toEqual([path, 'no-right']);
    await enrol(officer);
    const { body } = await officer.send<SessionState>('GET', '/v1/session');
    expect(body).toMatchObject({
      staffNeedsSecondFactor: false,
      person: { roles: [{ role: 'officer' }, { role: 'applicant' }] },
    });
    expect(body.permissions).toContain('application.decide');
    expect(
      (await officer.send('DELETE', '/v1/me/second-factor', { password: goodPassword })).problem.code,
    ).toBe('second-factor-mandatory');
    town.database.clock.advance({ hours: 8 });
    expect((await officer.send<SessionState>('GET', '/v1/session')).body.person).toBeUndefined();
  });
});
