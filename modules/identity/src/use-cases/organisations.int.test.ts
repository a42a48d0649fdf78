import type { OrganisationView } from '@veche/contracts';
import type { OrganisationId, PersonId } from '@veche/kernel';
import { systemScope } from '@veche/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTrialTown, register, type TrialTown, type Visitor } from '../testing/trial-town.ts';

let town: TrialTown;
let owner: Visitor;
let friend: Visitor;
let friendId: PersonId;
beforeAll(async () => {
  town = await createTrialTown();
  [owner, friend] = [town.visitor(), town.visitor()];
  await register(town, owner, 'owner@example.org');
  friendId = await register(town, friend, 'friend@example.org');
});
afterAll(() => town.close());

const legal = { kind: 'legal-entity', name: 'ООО «Ромашка»', inn: '7830002293' };
const create = (visitor: Visitor, body: object) =>
  visitor.send<OrganisationView>('POST', '/v1/organisations', body);

describe('organisations', () => {
  it('are added by who becomes their owner; the same INN once per person', async () => {
    const created = await create(owner, legal);
    expect(created).toMatchObject({
      status: 201,
      body: { myRight: 'owner', members: [{ right: 'owner' }], version: 1 },
    });
    expect((await create(owner, legal)).problem.code).toBe('organisation-exists');
    expect((await create(friend, legal)).status).toBe(201);
    expect(town.journal).toContainEqual({
      action: 'identity.organisation.added',
      subject: { type: 'organisation', id: created.body.id },
      revision: 1,
      result: ['legal-entity'],
    });
  });

  it('are refused with wrong numbers, field by field', async () => {
    const answer = await create(owner, { ...legal, inn: '7830002294', ogrn: '1027700132196' });
    expect(answer.status).toBe(422);
    expect(answer.problem.errors?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/inn', 'inn-check-digits'],
      ['/ogrn', 'ogrn-check-digits'],
    ]);
    expect((await create(owner, { ...legal, kind: 'person' })).problem.errors?.[0]?.code).toBe('inn-length');
    expect((await create(owner, { ...legal, name: 'Я'.repeat(501) })).problem.code).toBe('invalid-input');
  });

  it('are invisible to strangers and changed by owners at their version', async () => {
    const { body } = await create(owner, { kind: 'public-association', name: 'Клуб «Маяк»' });
    const path = `/v1/organisations/${body.id}`;
    for (const answer of [
      await friend.send('GET', path),
      await friend.send('PATCH', path, { kind: 'public-association', name: 'Чужое' }, { 'if-match': '"1"' }),
      await friend.send('DELETE', path),
      await friend.send('POST', `${path}/invitations`, { contact: 'x@example.org', right: 'owner' }),
    ])
      expect(answer.status).toBe(404);
    const renamed = await owner.send(
      'PATCH',
      path,
      { kind: 'public-association', name: 'Клуб «Прибой»' },
      { 'if-match': '"1"' },
    );
    expect(renamed).toMatchObject({ status: 200, etag: '"2"', body: { name: 'Клуб «Прибой»' } });
    expect(
      (await owner.send('PATCH', path, { kind: 'public-association', name: 'Поздно' }, { 'if-match': '"1"' }))
        .status,
    ).toBe(412);
    expect((await owner.send('DELETE', path)).status).toBe(204);
    expect((await owner.send('GET', path)).status).toBe(404);
  });

  it('gain members by an invitation to a confirmed contact, and keep an owner', async () => {
    const { body } = await create(owner, { kind: 'public-association', name: 'Хор «Рассвет»' });
    const path = `/v1/organisations/${body.id}`;
    const invited = await owner.send('POST', `${path}/invitations`, {
      contact: 'Friend@example.org',
      right: 'representative',
    });
    expect(invited).toMatchObject({ status: 201, body: { maskedContact: 'f···d@example.org' } });
    expect(town.messages.at(-1)).toMatchObject({
      template: 'organisation-invitation',
      values: { organisation: 'Хор «Рассвет»', inviter: 'А. Шереметьевский' },
    });
    const stranger = town.visitor();
    await register(town, stranger, 'stranger@example.org');
    const invitationId = String(invited.body['id']);
    expect((await stranger.send('POST', `/v1/me/invitations/${invitationId}/acceptance`)).status).toBe(404);
    const mine = await friend.send<{ items: { id: string }[] }>('GET', '/v1/me/invitations');
    expect(mine.body.items.map(({ id }) => id)).toEqual([invitationId]);
    expect(await friend.send('POST', `/v1/me/invitations/${invitationId}/acceptance`)).toMatchObject({
      status: 200,
      body: { myRight: 'representative', invitations: [] },
    });
    expect((await friend.send('POST', `/v1/me/invitations/${invitationId}/acceptance`)).status).toBe(404);
    expect((await friend.send('DELETE', path)).problem.code).toBe('owner-only');
    const ownerId = body.members[0]?.personId;
    expect((await owner.send('DELETE', `${path}/members/${ownerId}`)).problem.code).toBe('last-owner');
    expect((await owner.send('PUT', `${path}/members/${friendId}`, { right: 'owner' })).status).toBe(200);
    expect((await owner.send('DELETE', `${path}/members/${ownerId}`)).status).toBe(204);
    expect((await owner.send('GET', path)).status).toBe(404);
    const isMember = (id: string) =>
      town.database.db.read(systemScope('trial'), (tx) =>
        town.module.people.isMemberOf(tx, id as PersonId, body.id as OrganisationId),
      );
    expect([await isMember(friendId), await isMember(ownerId ?? '')]).toEqual([true, false]);
  });

  it('are not joined by a withdrawn or an old invitation', async () => {
    const { body } = await create(owner, { kind: 'public-association', name: 'Театр «Круг»' });
    const path = `/v1/organisations/${body.id}/invitations`;
    const invite = async () =>
      String(
        (await owner.send('POST', path, { contact: 'friend@example.org', right: 'representative' })).body[
          'id'
        ],
      );
    const withdrawn = await invite();
    expect((await owner.send('DELETE', `${path}/${withdrawn}`)).status).toBe(204);
    expect((await friend.send('POST', `/v1/me/invitations/${withdrawn}/acceptance`)).status).toBe(404);
    const old = await invite();
    town.database.clock.advance({ days: 14 });
    await friend.send('POST', '/v1/sessions', {
      login: 'friend@example.org',
      password: 'тихий омут и якорь',
    });
    expect((await friend.send('POST', `/v1/me/invitations/${old}/acceptance`)).status).toBe(404);
  });
});
