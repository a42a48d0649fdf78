import type { MyProfile, SessionState } from '@veche/contracts';
import type { Instant } from '@veche/kernel';
import { systemScope } from '@veche/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createTrialTown,
  goodPassword,
  otherPassword,
  register,
  registration,
  type TrialTown,
  type Visitor,
} from '../testing/trial-town.ts';
import { erasureTimer } from './erase-person.ts';
import { purgeExpired } from './purge-expired.ts';

let town: TrialTown;
beforeAll(async () => {
  town = await createTrialTown();
});
afterAll(() => town.close());

const newcomer = async (contact: string): Promise<{ visitor: Visitor; personId: string }> => {
  const visitor = town.visitor();
  return { visitor, personId: await register(town, visitor, contact) };
};

describe('profile', () => {
  it('is changed at the version it was read at', async () => {
    const { visitor } = await newcomer('profile@example.org');
    const me = await visitor.send<MyProfile>('GET', '/v1/me');
    expect(me.etag).toBe(`"${me.body.version}"`);
    const change = {
      names: { familyName: 'Иванова-Петрова', givenName: 'Ёлка' },
      language: 'en',
      channels: ['email'],
    };
    expect((await visitor.send('PATCH', '/v1/me', change)).problem.code).toBe('if-match-required');
    const changed = await visitor.send<MyProfile>('PATCH', '/v1/me', change, { 'if-match': me.etag ?? '' });
    expect(changed).toMatchObject({
      status: 200,
      body: { displayName: 'Ё. Иванова-Петрова', language: 'en', version: me.body.version + 1 },
    });
    const late = await visitor.send('PATCH', '/v1/me', { language: 'ru' }, { 'if-match': me.etag ?? '' });
    expect(late).toMatchObject({
      status: 412,
      problem: { code: 'stale-version', extra: { currentVersion: me.body.version + 1 } },
    });
  });

  it('refuses channels without a contact or a consent', async () => {
    const { visitor } = await newcomer('channels@example.org');
    const { etag = '' } = await visitor.send('GET', '/v1/me');
    const choose = (channels: string[]) =>
      visitor.send('PATCH', '/v1/me', { channels }, { 'if-match': etag });
    expect((await choose(['sms'])).problem.errors?.[0]).toMatchObject({
      pointer: '/channels',
      code: 'channel-without-contact',
    });
    expect((await choose(['messenger'])).problem.code).toBe('consent-required');
    await visitor.send('POST', '/v1/me/consents', { purpose: 'messenger', textVersion: '2026-11' });
    expect((await choose(['messenger', 'email'])).status).toBe(200);
  });

  it('gets a phone by a code, unless it is confirmed elsewhere, and keeps one contact', async () => {
    const { visitor } = await newcomer('first@example.org');
    const add = async (who: Visitor, typed: string, normal: string) => {
      const { body } = await who.send<{ id: string }>('POST', '/v1/me/contact-changes', { contact: typed });
      return who.send<MyProfile>('POST', `/v1/me/contact-changes/${body.id}/confirmation`, {
        code: town.lastCode(normal),
      });
    };
    expect((await visitor.send('DELETE', '/v1/me/contacts/email')).problem.code).toBe('last-contact');
    expect((await add(visitor, '8 (926) 555-44-33', '+79265554433')).body.contacts).toMatchObject([
      { kind: 'email' },
      { kind: 'phone', value: '+79265554433' },
    ]);
    expect((await visitor.send('DELETE', '/v1/me/contacts/email')).status).toBe(204);
    expect(
      await town.visitor().send('POST', '/v1/sessions', { login: '89265554433', password: goodPassword }),
    ).toMatchObject({ status: 201 });
    const other = await newcomer('second@example.org');
    expect((await add(other.visitor, '+7 926 555-44-33', '+79265554433')).problem.code).toBe('contact-taken');
  });

  it('does not take the code of another person', async () => {
    const [one, two] = [await newcomer('codeowner@example.org'), await newcomer('codethief@example.org')];
    const { body } = await one.visitor.send<{ id: string }>('POST', '/v1/me/contact-changes', {
      contact: 'target@example.org',
    });
    const path = `/v1/me/contact-changes/${body.id}/confirmation`;
    expect(
      (await two.visitor.send('POST', path, { code: town.lastCode('target@example.org') })).problem.code,
    ).toBe('code-expired');
    expect((await one.visitor.send('POST', path, { code: town.lastCode('target@example.org') })).status).toBe(
      200,
    );
  });
});

describe('consents', () => {
  it('are separate records, given and withdrawn each on its own', async () => {
    const { visitor, personId } = await newcomer('consents@example.org');
    const given = await visitor.send<{ id: string }>('POST', '/v1/me/consents', {
      purpose: 'analytics',
      textVersion: '2026-11',
    });
    expect(given.status).toBe(201);
    expect(
      (await visitor.send('POST', '/v1/me/consents', { purpose: 'analytics', textVersion: '2026-11' }))
        .problem.code,
    ).toBe('consent-given');
    expect((await visitor.send('DELETE', `/v1/me/consents/${given.body.id}`)).status).toBe(204);
    expect((await visitor.send('DELETE', `/v1/me/consents/${given.body.id}`)).status).toBe(404);
    await visitor.send('POST', '/v1/me/consents', { purpose: 'analytics', textVersion: '2026-11' });
    const { body } = await visitor.send<{ items: { purpose: string; withdrawnAt?: string }[] }>(
      'GET',
      '/v1/me/consents',
    );
    expect(body.items.map(({ purpose, withdrawnAt }) => [purpose, withdrawnAt !== undefined])).toEqual([
      ['data-processing', false],
      ['analytics', true],
      ['analytics', false],
    ]);
    const [row] = await town.rows<{ given_from_sealed: string }>(
      'select given_from_sealed from identity.consent where person_id = $1',
      [personId],
    );
    expect(row?.given_from_sealed).toMatch(/^v1\./);
  });

  it('to the messenger takes the channel with it when it goes', async () => {
    const { visitor } = await newcomer('messenger@example.org');
    const given = await visitor.send<{ id: string }>('POST', '/v1/me/consents', {
      purpose: 'messenger',
      textVersion: '2026-11',
    });
    const { etag = '' } = await visitor.send('GET', '/v1/me');
    await visitor.send('PATCH', '/v1/me', { channels: ['email', 'messenger'] }, { 'if-match': etag });
    await visitor.send('DELETE', `/v1/me/consents/${given.body.id}`);
    expect((await visitor.send<MyProfile>('GET', '/v1/me')).body.channels).toEqual(['email']);
  });

  it('of another person cannot be withdrawn', async () => {
    const [one, two] = [await newcomer('theirs1@example.org'), await newcomer('theirs2@example.org')];
    const { body } = await one.visitor.send<{ items: { id: string }[] }>('GET', '/v1/me/consents');
    expect(
      (await two.visitor.send('DELETE', `/v1/me/consents/${body.items[0]?.id}?closeAccount=yes`)).status,
    ).toBe(404);
  });

  it('to data processing closes the account, when the person has said so', async () => {
    const { visitor, personId } = await newcomer('withdraw@example.org');
    const { body } = await visitor.send<{ items: { id: string }[] }>('GET', '/v1/me/consents');
    const path = `/v1/me/consents/${body.items[0]?.id}`;
    expect((await visitor.send('DELETE', path)).problem.code).toBe('consent-closes-account');
    expect((await visitor.send('DELETE', `${path}?closeAccount=yes`)).status).toBe(204);
    expect((await visitor.send<SessionState>('GET', '/v1/session')).body.person).toBeUndefined();
    expect(await town.rows('select 1 from platform.person_key where person_id = $1', [personId])).toEqual([]);
  });
});

describe('my data', () => {
  it('come as one file', async () => {
    const { visitor } = await newcomer('export@example.org');
    const { body } = await visitor.send('GET', '/v1/me/data-export');
    expect(body).toMatchObject({
      profile: { names: { familyName: 'Шереметьевский' }, contacts: [{ value: 'export@example.org' }] },
      consents: [{ purpose: 'data-processing', givenFromIp: expect.stringMatching(/^10\./) }],
      sessions: [{ current: true }],
      others: { permits: { applications: [] } },
    });
  });

  it('are destroyed on request, and the contact is free again', async () => {
    const { visitor, personId } = await newcomer('erase@example.org');
    expect(
      (await visitor.send('POST', '/v1/me/erasure', { password: otherPassword, confirmed: true })).problem
        .code,
    ).toBe('password-wrong');
    expect((await visitor.send('POST', '/v1/me/erasure', { password: goodPassword })).problem.code).toBe(
      'invalid-input',
    );
    const erased = await visitor.send('POST', '/v1/me/erasure', { password: goodPassword, confirmed: true });
    expect(erased).toMatchObject({ status: 200, body: { holds: [] } });
    expect(erased.body['retainedUntil']).toBeUndefined();
    expect((await visitor.send('GET', '/v1/me')).status).toBe(401);
    expect(
      (
        await town
          .visitor()
          .send('POST', '/v1/sessions', { login: 'erase@example.org', password: goodPassword })
      ).status,
    ).toBe(401);
    const [row] = await town.rows<{ names_sealed: string }>(
      'select names_sealed from identity.person where id = $1',
      [personId],
    );
    const opened = town.database.db.read(systemScope('trial', town.database.tenantId), (tx) =>
      town.module.people.findPerson(tx, personId as never),
    );
    expect(row?.names_sealed).toMatch(/^v1\./);
    expect(await opened).toBeUndefined();
    expect((await newcomer('erase@example.org')).personId).not.toBe(personId);
    const events = await town.rows<{ type: string }>(
      'select type from platform.event where stream = $1 order by version',
      [personId],
    );
    expect(events.map(({ type }) => type.split('.').slice(3, 5).join('.'))).toEqual([
      'person.registered',
      'person.closed',
      'person.erased',
    ]);
  });

  it('are kept as long as the law holds them, and destroyed by the timer afterwards', async () => {
    const { visitor, personId } = await newcomer('held@example.org');
    const until = '2031-06-01T00:00:00.000Z' as Instant;
    town.holds.set(personId, [
      { reason: { ru: 'Поданные заявки', en: 'Submitted applications' }, basis: '7.3', until },
    ]);
    const erased = await visitor.send('POST', '/v1/me/erasure', { password: goodPassword, confirmed: true });
    expect(erased.body).toMatchObject({ retainedUntil: until, holds: [{ until }] });
    const keys = () => town.rows('select 1 from platform.person_key where person_id = $1', [personId]);
    expect(await keys()).toHaveLength(1);
    expect(
      (
        await town
          .visitor()
          .send('POST', '/v1/sessions', { login: 'held@example.org', password: goodPassword })
      ).status,
    ).toBe(401);
    const [timer] = await town.rows<{ run_at: Date; data: { personId: string } }>(
      `select run_at, data from platform.timer where kind = 'identity.erase-person' and key = $1`,
      [personId],
    );
    expect(timer?.run_at.toISOString()).toBe(until);
    const started = town.database.clock.now();
    town.database.clock.set(until);
    const due = {
      id: personId,
      tenantId: town.database.tenantId,
      kind: 'identity.erase-person',
      key: personId,
      runAt: until,
      data: { personId },
      attempt: 1,
    };
    await town.database.db.transact(systemScope('timers', town.database.tenantId), (tx) =>
      erasureTimer(town.deps).handle(tx, due),
    );
    town.database.clock.set(started);
    expect(await keys()).toEqual([]);
  });

  it('of the staff are not erased before their roles are taken', async () => {
    const officer = town.visitor();
    await officer.send('POST', '/v1/demo/sessions', { persona: 'officer-second' });
    expect((await officer.send('POST', '/v1/me/erasure', { confirmed: true })).problem.code).toBe(
      'staff-not-erasable',
    );
  });

  it('of who never finished registering are gone after a day', async () => {
    await town.visitor().send('POST', '/v1/registrations', registration('never@example.org'));
    const [row] = await town.rows<{ person_id: string }>(
      'select person_id from identity.verification order by started_at desc, id desc limit 1',
    );
    const { personId } = await newcomer('finished@example.org');
    town.database.clock.advance({ days: 1, minutes: 1 });
    await town.database.db.transact(systemScope('purge'), (tx) => purgeExpired(town.deps, tx));
    const keys = (id: string | undefined) =>
      town.rows('select 1 from platform.person_key where person_id = $1', [id]);
    expect(await keys(row?.person_id)).toEqual([]);
    expect(await keys(personId)).toHaveLength(1);
    expect(await town.rows('select 1 from identity.verification')).toEqual([]);
  });
});
