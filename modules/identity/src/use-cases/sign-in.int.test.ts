import type { SessionState } from '@veche/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createTrialTown,
  goodPassword,
  otherPassword,
  register,
  type TrialTown,
  type Visitor,
} from '../testing/trial-town.ts';

let town: TrialTown;
beforeAll(async () => {
  town = await createTrialTown();
});
afterAll(() => town.close());

const signIn = (visitor: Visitor, login: string, password = goodPassword) =>
  visitor.send<{ state: string; session: SessionState }>('POST', '/v1/sessions', { login, password });
const isSignedIn = async (visitor: Visitor): Promise<boolean> =>
  'person' in (await visitor.send('GET', '/v1/session')).body;

describe('sign-in', () => {
  it('tells an anonymous visitor the town and nothing else', async () => {
    const { body } = await town.visitor().send<SessionState>('GET', '/v1/session');
    expect(body).toMatchObject({
      permissions: [],
      tenant: { code: 'zarechny', name: { ru: 'Заречный' }, prefix: 'ЗР' },
      isDemonstration: true,
    });
    expect(body.person).toBeUndefined();
  });

  it('opens a session of 256 bits whose hash alone is stored', async () => {
    await register(town, town.visitor(), 'enter@example.org');
    const visitor = town.visitor();
    expect(await signIn(visitor, ' Enter@Example.ORG ')).toMatchObject({
      status: 201,
      body: { state: 'signed-in' },
    });
    const token = visitor.cookies.get('veche_session') ?? '';
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(await town.rows('select 1 from identity.session where token_hash = $1', [token])).toEqual([]);
    const [person] = await town.rows<{ password_hash: string }>(
      'select password_hash from identity.person order by created_at desc, id desc limit 1',
    );
    expect(person?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const raw = await town.app.inject({
      method: 'POST',
      url: '/v1/sessions',
      payload: { login: 'enter@example.org', password: goodPassword },
    });
    expect(raw.headers['set-cookie']).toMatch(/^veche_session=[^;]+;.*HttpOnly;.*SameSite=Lax/);
  });

  it('answers alike for a wrong password, an unknown login and an invited person without a password', async () => {
    await register(town, town.visitor(), 'known@example.org');
    const admin = town.visitor();
    await admin.send('POST', '/v1/demo/sessions', { persona: 'administrator' });
    const invited = {
      contact: 'invited@example.org',
      names: { familyName: 'Новиков', givenName: 'Ян' },
      roles: [{ role: 'inspector' }],
    };
    expect((await admin.send('POST', '/v1/staff', invited)).status).toBe(201);
    const answers = [];
    for (const login of ['known@example.org', 'unknown@example.org', 'invited@example.org']) {
      const { status, problem } = await signIn(town.visitor(), login, 'не тот пароль вовсе');
      answers.push({ status, code: problem.code, title: problem.title });
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 401, code: 'sign-in-failed' });
  });

  it('locks a known and an unknown account alike after five failures, and lets in after the time', async () => {
    await register(town, town.visitor(), 'locked@example.org');
    for (const login of ['locked@example.org', 'nobody@example.org']) {
      const answers = [];
      for (let attempt = 0; attempt < 7; attempt += 1)
        answers.push((await signIn(town.visitor(), login, 'не тот пароль')).status);
      expect(answers).toEqual([401, 401, 401, 401, 401, 401, 429]);
    }
    const locked = await signIn(town.visitor(), 'locked@example.org');
    expect(locked).toMatchObject({
      status: 429,
      problem: { code: 'too-many-requests', extra: { retryAfterSeconds: 60 } },
    });
    town.database.clock.advance({ minutes: 1 });
    expect((await signIn(town.visitor(), 'locked@example.org')).status).toBe(201);
    expect((await signIn(town.visitor(), 'locked@example.org', 'не тот пароль')).status).toBe(401);
  });

  it('does not let attempts made at one moment slip under the limit', async () => {
    await register(town, town.visitor(), 'burst@example.org');
    const answers = await Promise.all(
      Array.from({ length: 16 }, () => signIn(town.visitor(), 'burst@example.org', 'не тот пароль')),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(6);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10);
  });

  it('limits one network address over many accounts', async () => {
    const statuses = [];
    for (let attempt = 0; attempt < 53; attempt += 1)
      statuses.push(
        (await signIn(town.visitor('10.9.9.9'), `spray${attempt}@example.org`, 'один пароль на всех')).status,
      );
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  });

  it('ends a session by signing out, by revocation from another device, and closes its live connections', async () => {
    await register(town, town.visitor(), 'devices@example.org');
    const [home, work] = [town.visitor(), town.visitor()];
    await signIn(home, 'devices@example.org');
    await signIn(work, 'devices@example.org');
    const { body } = await home.send<{ items: { id: string; current: boolean; device: string }[] }>(
      'GET',
      '/v1/sessions',
    );
    expect(body.items).toHaveLength(3);
    expect(body.items.every(({ device }) => device === 'Firefox, Linux')).toBe(true);
    const current = (await work.send<typeof body>('GET', '/v1/sessions')).body.items.find(
      (item) => item.current,
    );
    expect((await home.send('DELETE', `/v1/sessions/${current?.id}`)).status).toBe(204);
    expect(await isSignedIn(work)).toBe(false);
    expect((await work.send('GET', '/v1/me')).problem.code).toBe('sign-in-required');
    expect(town.disconnected).toContain(current?.id);
    expect(
      await town.rows(
        `select 1 from platform.event where type = 'ru.veche.identity.session.revoked.v1' and stream = $1`,
        [current?.id],
      ),
    ).toHaveLength(1);
    expect((await home.send('DELETE', '/v1/sessions')).body).toEqual({ revoked: 1 });
    const token = home.cookies.get('veche_session') ?? '';
    expect((await home.send('DELETE', '/v1/session')).status).toBe(204);
    expect(home.cookies.has('veche_session')).toBe(false);
    home.cookies.set('veche_session', token);
    expect(await isSignedIn(home)).toBe(false);
  });

  it('does not let one person end the session of another', async () => {
    const [mine, theirs] = [town.visitor(), town.visitor()];
    await register(town, mine, 'mine@example.org');
    await register(town, theirs, 'theirs@example.org');
    const { body } = await theirs.send<{ items: { id: string }[] }>('GET', '/v1/sessions');
    expect((await mine.send('DELETE', `/v1/sessions/${body.items[0]?.id}`)).status).toBe(404);
    expect(await isSignedIn(theirs)).toBe(true);
  });

  it('ends an applicant’s session after twelve idle hours and after fourteen days of use', async () => {
    const { clock } = town.database;
    const visitor = town.visitor();
    await register(town, visitor, 'idle@example.org');
    clock.advance({ hours: 11, minutes: 59 });
    expect(await isSignedIn(visitor)).toBe(true);
    clock.advance({ hours: 12 });
    expect(await isSignedIn(visitor)).toBe(false);
    await signIn(visitor, 'idle@example.org');
    for (let halfDays = 0; halfDays < (14 * 24) / 11; halfDays += 1) {
      if (!(await isSignedIn(visitor))) throw new Error('too early');
      clock.advance({ hours: 11 });
    }
    expect(await isSignedIn(visitor)).toBe(false);
  });

  it.each(['', 'x', 'a'.repeat(43), 'a'.repeat(5000), "' or 1=1 --", '../../etc/passwd'])(
    'takes the made-up cookie %j for nobody',
    async (cookie) => {
      const visitor = town.visitor();
      visitor.cookies.set('veche_session', cookie);
      expect(await isSignedIn(visitor)).toBe(false);
    },
  );
});

describe('passwords', () => {
  it('are changed by who knows the present one; other sessions end, this one stays', async () => {
    const [here, there] = [town.visitor(), town.visitor()];
    await register(town, here, 'change@example.org');
    await signIn(there, 'change@example.org');
    const change = (currentPassword: string, newPassword: string) =>
      here.send('PUT', '/v1/me/password', { currentPassword, newPassword });
    expect((await change('не тот', otherPassword)).problem.code).toBe('password-wrong');
    expect(await change(goodPassword, 'Аристарх12')).toMatchObject({
      status: 422,
      problem: { errors: [{ pointer: '/newPassword', code: 'password-has-name' }] },
    });
    expect((await change(goodPassword, otherPassword)).status).toBe(204);
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, false]);
    expect((await signIn(there, 'change@example.org')).status).toBe(401);
    expect((await signIn(there, 'change@example.org', otherPassword)).status).toBe(201);
    expect(town.messages.at(-1)).toMatchObject({
      template: 'password-changed',
      contact: { value: 'change@example.org' },
    });
  });

  it('are reset by a code; every session ends and the lock is lifted', async () => {
    const [visitor, forgetful] = [town.visitor(), town.visitor()];
    await register(town, visitor, 'reset@example.org');
    for (let attempt = 0; attempt < 6; attempt += 1)
      await signIn(town.visitor(), 'reset@example.org', 'забытый пароль');
    const { body, status } = await forgetful.send<{ id: string }>('POST', '/v1/password-resets', {
      login: 'reset@example.org',
    });
    expect(status).toBe(202);
    const path = `/v1/password-resets/${body.id}/confirmation`;
    const code = town.lastCode('reset@example.org');
    // A weak password neither passes nor burns the code.
    expect((await forgetful.send('POST', path, { code, password: 'qwertyqwerty' })).problem.code).toBe(
      'invalid-input',
    );
    expect((await forgetful.send('POST', path, { code, password: otherPassword })).status).toBe(204);
    expect(await isSignedIn(visitor)).toBe(false);
    expect((await signIn(visitor, 'reset@example.org', otherPassword)).status).toBe(201);
    expect((await forgetful.send('POST', path, { code, password: goodPassword })).problem.code).toBe(
      'code-expired',
    );
  });

  it('are reset for an unknown contact with the same answer and no message', async () => {
    await register(town, town.visitor(), 'real@example.org');
    const sent = town.messages.length;
    const unknown = await town
      .visitor()
      .send<{ id: string }>('POST', '/v1/password-resets', { login: 'ghost@example.org' });
    expect(town.messages).toHaveLength(sent);
    const known = await town
      .visitor()
      .send<{ id: string }>('POST', '/v1/password-resets', { login: 'real@example.org' });
    expect([unknown.status, Object.keys(unknown.body)]).toEqual([known.status, Object.keys(known.body)]);
    const guess = await town.visitor().send('POST', `/v1/password-resets/${unknown.body.id}/confirmation`, {
      code: '000000',
      password: otherPassword,
    });
    expect(guess.problem.code).toBe('code-wrong');
  });

  it('of a code for one purpose cannot be set by another', async () => {
    const visitor = town.visitor();
    await register(town, visitor, 'purpose@example.org');
    const { body } = await visitor.send<{ id: string }>('POST', '/v1/me/contact-changes', {
      contact: 'purpose2@example.org',
    });
    const code = town.lastCode('purpose2@example.org');
    const misuse = await visitor.send('POST', `/v1/password-resets/${body.id}/confirmation`, {
      code,
      password: otherPassword,
    });
    expect(misuse.problem.code).toBe('code-expired');
  });
});
