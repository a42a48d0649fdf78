import { routes, type RouteContract } from '@veche/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPermissionName } from '../domain/permission-catalogue.ts';
import { createTrialTown, type TrialTown } from '../testing/trial-town.ts';

let town: TrialTown;
beforeAll(async () => {
  town = await createTrialTown();
});
afterAll(() => town.close());

const tags = ['Access', 'My account', 'Organisations', 'Users and rights', 'Demonstration'];
const personas = [
  'organiser',
  'officer',
  'agency-fire',
  'inspector',
  'manager',
  'controller',
  'auditor',
  'administrator',
];
const id = '01900000-0000-7000-8000-00000000ffff';
const pathOf = ({ path }: RouteContract): string =>
  path.replace('{kind}', 'phone').replaceAll(/\{\w+\}/g, id);

describe('routes of identity', () => {
  it('are all mounted, once, under a permission of the catalogue', () => {
    const lines = town.module.routes ?? [];
    const declared = Object.values<RouteContract>(routes)
      .filter(({ tag }) => tags.includes(tag))
      .map((contract) => contract.id);
    expect(lines.map(({ contract }) => contract.id).sort()).toEqual(declared.sort());
    for (const { policy, contract } of lines)
      expect([
        contract.id,
        policy === 'public' || policy === 'signed-in' || isPermissionName(policy),
      ]).toEqual([contract.id, true]);
  });

  it('refuse whoever lacks the permission, before they look at the input', async () => {
    const visitors = new Map([['nobody', town.visitor()]]);
    for (const persona of personas) {
      const visitor = town.visitor();
      const { body } = await visitor.send<{ permissions: string[] }>('POST', '/v1/demo/sessions', {
        persona,
      });
      visitors.set(persona, visitor);
      for (const { contract, policy } of town.module.routes ?? []) {
        if (policy === 'public' || policy === 'signed-in' || body.permissions.includes(policy)) continue;
        const { status, problem } = await visitor.send(
          contract.method,
          pathOf(contract),
          contract.method === 'GET' ? undefined : '[]',
        );
        expect([persona, contract.id, status, problem.code]).toEqual([persona, contract.id, 403, 'no-right']);
      }
    }
    for (const { contract, policy } of town.module.routes ?? []) {
      if (policy === 'public') continue;
      const answer = await visitors
        .get('nobody')
        ?.send(contract.method, pathOf(contract), contract.method === 'GET' ? undefined : '[]');
      expect([contract.id, answer?.status]).toEqual([contract.id, 401]);
    }
  });

  it('answer hostile input with a problem and never with a defect', async () => {
    const visitor = town.visitor();
    await visitor.send('POST', '/v1/demo/sessions', { persona: 'administrator' });
    const hostile = [
      '{',
      '[]',
      'null',
      '"x"',
      '{"__proto__":{"a":1}}',
      `{"contact":"${'a'.repeat(100_000)}"}`,
      '{"contact":"\\u0000@x.ru","login":"\\u0000"}',
      '{"code":{"$gt":""}}',
      '{"kind":"public-association","name":"ООО \\u0000 Нуль"}',
    ];
    for (const { contract } of town.module.routes ?? []) {
      if (contract.id === 'signOut' || contract.id === 'revokeOtherSessions' || contract.method === 'GET')
        continue;
      for (const body of hostile) {
        const { status } = await visitor.send(contract.method, pathOf(contract), body, { 'if-match': '"1"' });
        expect([contract.id, body.slice(0, 40), status >= 500]).toEqual([
          contract.id,
          body.slice(0, 40),
          false,
        ]);
      }
    }
    for (const path of [
      "/v1/staff/' or 1=1 --",
      '/v1/sessions/x',
      '/v1/staff?role=tsar',
      '/v1/me/contacts/pigeon',
    ])
      expect([
        path,
        (await visitor.send(path.includes('?') || path.includes('staff') ? 'GET' : 'DELETE', encodeURI(path)))
          .status >= 500,
      ]).toEqual([path, false]);
  });
});
