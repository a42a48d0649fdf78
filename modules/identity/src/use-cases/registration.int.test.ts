import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeHashOf } from '../db/verification-repo.ts';
import {
  createTrialTown,
  goodPassword,
  register,
  registration,
  type TrialTown,
} from '../testing/trial-town.ts';

let town: TrialTown;
beforeAll(async () => {
  town = await createTrialTown();
});
afterAll(() => town.close());

const countPeople = async (): Promise<number> =>
  (await town.rows<{ n: string }>('select count(*) n from identity.person'))[0]?.n as unknown as number;

describe('registration', () => {
  it('opens an account by the code and signs its owner in', async () => {
    const visitor = town.visitor();
    const started = await visitor.send<{ id: string; maskedContact: string; channel: string }>(
      'POST',
      '/v1/registrations',
      registration('Sheremetevsky@Example.org'),
    );
    expect(started).toMatchObject({
      status: 202,
      body: { channel: 'email', maskedContact: 's···y@example.org', resendsLeft: 4 },
    });
    const code = town.lastCode('sheremetevsky@example.org');
    expect(code).toMatch(/^\d{6}$/);
    const confirmed = await visitor.send('POST', `/v1/registrations/${started.body.id}/confirmation`, {
      code,
    });
    expect(confirmed).toMatchObject({
      status: 201,
      body: {
        person: { displayName: 'А. Шереметьевский', roles: [{ role: 'applicant' }] },
        isDemonstration: true,
        staffNeedsSecondFactor: false,
      },
    });
    expect(confirmed.body['permissions']).toContain('application.submit');
    expect(await visitor.send('GET', '/v1/session')).toMatchObject({
      body: { person: { displayName: 'А. Шереметьевский' } },
    });
    const again = await town
      .visitor()
      .send('POST', `/v1/registrations/${started.body.id}/confirmation`, { code });
    expect(again).toMatchObject({ status: 409, problem: { code: 'code-expired' } });
  });

  it('keeps no personal value, code, password or token in plain text in any table', async () => {
    const visitor = town.visitor('10.77.66.55');
    const contact = 'plaintext.hunter@example.org';
    const started = await visitor.send<{ id: string }>('POST', '/v1/registrations', registration(contact));
    const code = town.lastCode(contact);
    await visitor.send('POST', `/v1/registrations/${started.body.id}/confirmation`, { code });
    await visitor.send('POST', '/v1/organisations', {
      kind: 'individual-entrepreneur',
      name: 'ИП Шереметьевский',
      inn: '500100732259',
    });
    const token = visitor.cookies.get('veche_session') ?? '';
    expect(token).toHaveLength(43);
    const tables = await town.rows<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema in ('identity', 'platform')`,
    );
    const secrets = [
      'hunter',
      'Шереметьевский',
      'Аристарх',
      'Венедиктович',
      goodPassword,
      token,
      '10.77.66.55',
      '500100732259',
    ];
    expect(tables.length).toBeGreaterThan(15);
    for (const { name } of tables) {
      const text = (await town.rows<{ text: string }>(`select t::text as text from ${name} t`))
        .map((row) => row.text)
        .join('\n');
      for (const secret of secrets)
        expect(text.toLowerCase(), `${secret} in ${name}`).not.toContain(secret.toLowerCase());
      // Six digits may occur in a hash by chance; the code as a column of its own may not.
      expect(text, `the code in ${name}`).not.toMatch(new RegExp(`[(,]${code}[,)]`));
    }
  });

  it('answers for a known contact exactly as for a new one, and tells its owner', async () => {
    await register(town, town.visitor(), 'owner@example.org');
    const before = await countPeople();
    const stranger = town.visitor();
    const known = await stranger.send<{ id: string }>(
      'POST',
      '/v1/registrations',
      registration('owner@example.org'),
    );
    const fresh = await stranger.send<{ id: string }>(
      'POST',
      '/v1/registrations',
      registration('other@example.org'),
    );
    expect(known.status).toBe(fresh.status);
    expect(Object.keys(known.body)).toEqual(Object.keys(fresh.body));
    expect(
      town.messages.filter(({ contact }) => contact.value === 'owner@example.org').at(-1)?.template,
    ).toBe('already-registered');
    // Every code is wrong for it, and says no more than a wrong code does.
    const wrong = await stranger.send('POST', `/v1/registrations/${known.body.id}/confirmation`, {
      code: '000000',
    });
    const alsoWrong = await stranger.send('POST', `/v1/registrations/${fresh.body.id}/confirmation`, {
      code: wrongFor('other@example.org'),
    });
    expect([wrong.status, wrong.problem.code]).toEqual([alsoWrong.status, alsoWrong.problem.code]);
    // Even the right digits are wrong: a decoy can never be confirmed.
    const hash = codeHashOf(town.deps.vault, known.body.id, '314159');
    await town.rows('update identity.verification set code_hash = $2 where id = $1', [known.body.id, hash]);
    const right = await stranger.send('POST', `/v1/registrations/${known.body.id}/confirmation`, {
      code: '314159',
    });
    expect(right.problem.code).toBe('code-wrong');
    expect(await countPeople()).toBe(before);
  });

  it('counts wrong codes in the database and kills the code after five', async () => {
    const visitor = town.visitor();
    const { body } = await visitor.send<{ id: string }>(
      'POST',
      '/v1/registrations',
      registration('five@example.org'),
    );
    const path = `/v1/registrations/${body.id}/confirmation`;
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect((await visitor.send('POST', path, { code: wrongFor('five@example.org') })).problem.code).toBe(
        'code-wrong',
      );
    const right = await visitor.send('POST', path, { code: town.lastCode('five@example.org') });
    expect(right).toMatchObject({ status: 409, problem: { code: 'code-expired' } });
  });

  it('refuses the code after ten minutes, and sends another one, which replaces it', async () => {
    const visitor = town.visitor();
    const { body } = await visitor.send<{ id: string }>(
      'POST',
      '/v1/registrations',
      registration('slow@example.org'),
    );
    const first = town.lastCode('slow@example.org');
    expect((await visitor.send('POST', `/v1/registrations/${body.id}/code`)).status).toBe(429);
    town.database.clock.advance({ minutes: 10 });
    expect(
      (await visitor.send('POST', `/v1/registrations/${body.id}/confirmation`, { code: first })).problem.code,
    ).toBe('code-expired');
    expect(await visitor.send('POST', `/v1/registrations/${body.id}/code`)).toMatchObject({
      status: 202,
      body: { resendsLeft: 3 },
    });
    const second = town.lastCode('slow@example.org');
    expect(
      (await visitor.send('POST', `/v1/registrations/${body.id}/confirmation`, { code: second })).status,
    ).toBe(201);
  });

  it('lets one of two people who register one contact at one moment have it', async () => {
    const [one, two] = [town.visitor(), town.visitor()];
    const first = await one.send<{ id: string }>(
      'POST',
      '/v1/registrations',
      registration('race@example.org'),
    );
    const firstCode = town.lastCode('race@example.org');
    const second = await two.send<{ id: string }>(
      'POST',
      '/v1/registrations',
      registration('race@example.org'),
    );
    const secondCode = town.lastCode('race@example.org');
    const answers = await Promise.all([
      one.send('POST', `/v1/registrations/${first.body.id}/confirmation`, { code: firstCode }),
      two.send('POST', `/v1/registrations/${second.body.id}/confirmation`, { code: secondCode }),
    ]);
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 409]);
  });

  it('needs the consent to data processing as a consent of its own, by its present text', async () => {
    const visitor = town.visitor();
    const send = (consents: unknown) =>
      visitor.send('POST', '/v1/registrations', { ...registration('consent@example.org'), consents });
    expect((await send([{ purpose: 'messenger', textVersion: '2026-11' }])).problem.code).toBe(
      'consent-required',
    );
    expect((await send([{ purpose: 'data-processing', textVersion: '1999' }])).problem.code).toBe(
      'consent-text-outdated',
    );
    expect((await send([])).problem.code).toBe('invalid-input');
  });

  it.each([
    ['a malformed e-mail', { contact: 'x@y' }, '/contact'],
    ['a landline', { contact: '8 495 123-45-67' }, '/contact'],
    ['a weak password', { password: 'password2026' }, '/password'],
    ['the login as password', { password: 'plain@example.org' }, '/password'],
    ['a name of signs', { names: { familyName: '<script>', givenName: 'А' } }, '/names/familyName'],
    ['a name without end', { names: { familyName: 'А'.repeat(101), givenName: 'А' } }, '/names/familyName'],
    ['an oversized password', { password: 'я'.repeat(129) }, '/password'],
    ['an unknown field', { isAdministrator: true }, '/isAdministrator'],
  ])('refuses %s at its field and changes nothing', async (_what, change, pointer) => {
    const before = await town.rows('select count(*) from identity.verification');
    const answer = await town
      .visitor()
      .send('POST', '/v1/registrations', { ...registration('plain@example.org'), ...change });
    expect(answer).toMatchObject({ status: 422, problem: { code: 'invalid-input' } });
    expect(answer.problem.errors?.map((error) => error.pointer)).toContain(pointer);
    expect(await town.rows('select count(*) from identity.verification')).toEqual(before);
  });

  it('stops sending codes to one contact and from one address', async () => {
    const answers = [];
    for (let attempt = 0; attempt < 8; attempt += 1)
      answers.push(
        (await town.visitor().send('POST', '/v1/registrations', registration('nuisance@example.org'))).status,
      );
    expect(answers).toEqual([202, 202, 202, 202, 202, 202, 202, 429]);
    expect(town.messages.filter(({ contact }) => contact.value === 'nuisance@example.org')).toHaveLength(7);
  });
});

const wrongFor = (contact: string): string => (town.lastCode(contact) === '123456' ? '654321' : '123456');
