import type { SessionState, StaffMember } from '@veche/contracts';
import { systemScope } from '@veche/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPersonas } from '../domain/demo-personas.ts';
import { defaultGrants } from '../domain/role-grants.ts';
import { createTrialTown, register, type TrialTown, type Visitor } from '../testing/trial-town.ts';

let town: TrialTown;
beforeAll(async () => {
  town = await createTrialTown();
});
afterAll(() => town.close());

const as = async (persona: string): Promise<Visitor> => {
  const visitor = town.visitor();
  const answer = await visitor.send('POST', '/v1/demo/sessions', { persona });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.problem));
  return visitor;
};
const session = async (visitor: Visitor): Promise<SessionState> =>
  (await visitor.send<SessionState>('GET', '/v1/session')).body;
const findStaff = async (admin: Visitor, displayName: string): Promise<StaffMember> => {
  const { body } = await admin.send<{ items: StaffMember[] }>('GET', '/v1/staff');
  const found = body.items.find((member) => member.displayName === displayName);
  if (!found) throw new Error(`${displayName} is not of the staff`);
  return found;
};
const change = (admin: Visitor, { id, version }: StaffMember, body: object) =>
  admin.send<StaffMember>(
    'PATCH',
    `/v1/staff/${id}`,
    { reason: 'по приказу', ...body },
    { 'if-match': `"${version}"` },
  );

describe('demonstration', () => {
  it('lists its personas and signs in as each by one click, the second factor marked as shown', async () => {
    const { body } = await town.visitor().send<{ items: { code: string }[] }>('GET', '/v1/demo/personas');
    expect(body.items.map(({ code }) => code)).toEqual(demoPersonas.map(({ code }) => code));
    for (const { code, roles } of demoPersonas) {
      const state = await session(await as(code));
      expect(state.person).toMatchObject({
        persona: code,
        secondFactor: { passedBy: 'demonstration', enrolled: false },
      });
      expect(state.person?.roles.map(({ role }) => role)).toEqual([
        ...roles.map(({ role }) => role),
        'applicant',
      ]);
      expect(state.staffNeedsSecondFactor).toBe(false);
    }
    expect((await session(await as('agency-fire'))).person?.roles[0]).toEqual({
      role: 'agency-reviewer',
      agencyCode: 'MCHS',
    });
    expect((await session(await as('organiser'))).person).toMatchObject({
      displayName: 'А. Лапин',
      organisations: [{ name: 'АНО «Городские события»', right: 'owner' }],
    });
  });

  it('does not exist in a real town, whatever stands in the tables', async () => {
    await town.rows(
      `insert into platform.tenant select '01900000-0000-7000-8000-000000000003', 'pravdinsk', 'Правдинск', 'Pravdinsk', 'ПР', zone, region_code, municipality_code, centre_lon, centre_lat, false, settings from platform.tenant limit 1`,
    );
    await town.rows(
      `insert into identity.demo_persona select '01900000-0000-7000-8000-000000000003', code, person_id from identity.demo_persona`,
    );
    const real = await town.app.inject({
      method: 'POST',
      url: '/v1/demo/sessions',
      payload: { persona: 'administrator' },
      headers: { 'veche-town': 'nagorny' },
    });
    expect(real.statusCode).toBe(404);
    const scope = systemScope('trial', '01900000-0000-7000-8000-000000000003' as never);
    await expect(town.database.db.transact(scope, (tx) => town.module.seedDemoPeople(tx))).rejects.toThrow(
      'no demonstration',
    );
    const { signInAsPersona } = await import('./demo-people.ts');
    const origin = { scope, ip: '10.0.0.1', userAgent: '', language: 'ru' as const };
    await expect(signInAsPersona(town.deps, origin, 'administrator')).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('staff', () => {
  it('is managed by administrators only, and only of their town', async () => {
    for (const persona of [
      'organiser',
      'officer',
      'manager',
      'auditor',
      'controller',
      'inspector',
      'agency-fire',
    ])
      expect([persona, (await (await as(persona)).send('GET', '/v1/staff')).problem.code]).toEqual([
        persona,
        'no-right',
      ]);
    expect((await town.visitor().send('GET', '/v1/staff')).problem.code).toBe('sign-in-required');
    const admin = await as('administrator');
    const elsewhere = await town.app.inject({
      url: '/v1/staff',
      headers: { 'veche-town': 'nagorny' },
      cookies: Object.fromEntries(admin.cookies),
    });
    expect(elsewhere.statusCode).toBe(403);
    const here = await admin.send<{ items: StaffMember[] }>('GET', '/v1/staff?role=officer');
    expect(here.body.items.map(({ displayName }) => displayName).sort()).toEqual(['Е. Сорокина', 'О. Титов']);
  });

  it('gets and loses roles at a version; sessions end, the journal and an event tell it', async () => {
    const admin = await as('administrator');
    const titov = await as('officer-second');
    const member = await findStaff(admin, 'О. Титов');
    const changed = await change(admin, member, { roles: [{ role: 'manager' }] });
    expect(changed).toMatchObject({
      status: 200,
      body: { roles: [{ role: 'manager' }], version: member.version + 1 },
    });
    expect((await session(titov)).person).toBeUndefined();
    expect((await session(await as('officer-second'))).permissions).not.toContain('application.decide');
    expect((await change(admin, member, { roles: [] })).problem.code).toBe('stale-version');
    const entry = town.journal.at(-1);
    expect(entry).toMatchObject({
      action: 'identity.staff.changed',
      result: ['role:manager'],
      revision: member.version + 1,
    });
    expect(entry?.subject.id).not.toBe(member.id);
    expect(
      await town.rows('select 1 from platform.event where stream = $1', [entry?.subject.id]),
    ).not.toEqual([]);
  });

  it('loses everything but a citizen’s rights when blocked', async () => {
    const admin = await as('administrator');
    const blocked = await change(admin, await findStaff(admin, 'С. Ермаков'), { blocked: true });
    expect(blocked.body.status).toBe('blocked');
    const state = await session(await as('inspector'));
    expect(state.person?.roles).toEqual([{ role: 'applicant' }]);
    expect([...state.permissions].sort()).toEqual([...defaultGrants.applicant].sort());
  });

  it('does not change its own rights, and keeps an administrator', async () => {
    const [one, two] = [await as('administrator'), await as('administrator-second')];
    const [first, second] = [await findStaff(one, 'О. Зимина'), await findStaff(one, 'Г. Осипов')];
    expect((await change(one, first, { roles: [{ role: 'officer' }] })).problem.code).toBe('own-rights');
    const answers = await Promise.all([
      change(one, second, { blocked: true }),
      change(two, first, { blocked: true }),
    ]);
    // Whoever comes second has lost the right or meets the rule; an administrator remains either way.
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const [left] = await town.rows<{ n: string }>(
      `select count(*) n from identity.staff_member m join identity.role_assignment r using (tenant_id, person_id) where r.role = 'administrator' and m.blocked_at is null`,
    );
    expect(Number(left?.n)).toBe(1);
    await town.rows('update identity.staff_member set blocked_at = null');
  });

  it('is refused reviewers without an agency and roles that do not exist', async () => {
    const admin = await as('administrator');
    const invite = (roles: object[]) =>
      admin.send('POST', '/v1/staff', {
        contact: 'r@example.org',
        names: { familyName: 'Р', givenName: 'Р' },
        roles,
      });
    expect((await invite([{ role: 'agency-reviewer' }])).problem.errors?.[0]).toMatchObject({
      pointer: '/roles/0',
      code: 'agency-code-missing',
    });
    expect((await invite([{ role: 'officer', agencyCode: 'MCHS' }])).problem.code).toBe('invalid-input');
    expect((await invite([{ role: 'applicant' }])).problem.code).toBe('invalid-input');
    expect((await invite([{ role: 'tsar' }])).problem.code).toBe('invalid-input');
    expect(await town.rows(`select 1 from identity.person where status = 'invited'`)).toEqual([]);
  });

  it('takes in a citizen who has an account already; they must enrol a second factor before anything else', async () => {
    const [admin, citizen] = [await as('administrator'), town.visitor()];
    await register(town, citizen, 'citizen@example.org');
    const added = await admin.send<StaffMember>('POST', '/v1/staff', {
      contact: 'citizen@example.org',
      names: { familyName: 'Другое', givenName: 'Имя' },
      roles: [{ role: 'auditor' }],
    });
    expect(added).toMatchObject({
      status: 201,
      body: { displayName: 'А. Шереметьевский', status: 'active' },
    });
    expect(await session(citizen)).toMatchObject({ staffNeedsSecondFactor: true, permissions: [] });
  });
});

const propose = (visitor: Visitor, baseVersion: number, grants: object) =>
  visitor.send<{ id: string; state: string; version: number }>('POST', '/v1/role-grants/proposals', {
    baseVersion,
    grants,
    reason: 'регламент',
  });

describe('role grants', () => {
  it('change at once when harmless, by two persons when dangerous, and take effect without a release', async () => {
    const [one, two] = [await as('administrator'), await as('administrator-second')];
    const inspector = await as('inspector-second');
    expect((await session(inspector)).permissions).not.toContain('metrics.read');
    const harmless = { ...defaultGrants, inspector: [...defaultGrants.inspector, 'metrics.read'] };
    expect(await propose(one, 0, harmless)).toMatchObject({
      status: 201,
      body: { state: 'in-force', version: 1 },
    });
    expect((await session(inspector)).permissions).toContain('metrics.read');

    const dangerous = { ...harmless, manager: [...defaultGrants.manager, 'application.decide'] };
    const proposed = await propose(one, 1, dangerous);
    expect(proposed).toMatchObject({
      status: 201,
      body: {
        state: 'proposed',
        added: [{ role: 'manager', permission: 'application.decide', dangerous: true }],
      },
    });
    const path = `/v1/role-grants/proposals/${proposed.body.id}`;
    expect((await session(await as('manager'))).permissions).not.toContain('application.decide');
    expect((await one.send('POST', `${path}/approval`)).problem.code).toBe('second-person-required');
    expect(await two.send('POST', `${path}/approval`)).toMatchObject({
      status: 200,
      body: { state: 'in-force', version: 2, decidedBy: { displayName: 'Г. Осипов' } },
    });
    expect((await session(await as('manager'))).permissions).toContain('application.decide');
    expect((await two.send('POST', `${path}/approval`)).problem.code).toBe('proposal-over');
    expect(town.journal.map(({ action }) => action)).toContain('identity.role-grants.in-force');
  });

  it('refuse what is unchanged, forbidden, stale or overtaken', async () => {
    const [one, two] = [await as('administrator'), await as('administrator-second')];
    const present = (
      await one.send<{ version: number; grants: Record<string, string[]> }>('GET', '/v1/role-grants')
    ).body;
    const { version, grants } = present;
    expect((await propose(one, version, grants)).problem.code).toBe('grants-unchanged');
    expect((await propose(one, version - 1, grants)).problem.code).toBe('stale-version');
    const forbidden = await propose(one, version, {
      ...grants,
      applicant: [...(grants['applicant'] ?? []), 'application.decide'],
    });
    expect(forbidden.problem).toMatchObject({
      code: 'grants-forbidden',
      errors: [{ pointer: '/grants/applicant', code: 'not-for-applicants' }],
    });
    const withOutbox = (role: string) => ({ ...grants, [role]: [...(grants[role] ?? []), 'outbox.read'] });
    const [a, b] = [
      await propose(one, version, withOutbox('auditor')),
      await propose(one, version, withOutbox('controller')),
    ];
    const answers = await Promise.all(
      [a, b].map(({ body }) => two.send('POST', `/v1/role-grants/proposals/${body.id}/approval`)),
    );
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
    const left = await one.send<{ proposals: { id: string }[] }>('GET', '/v1/role-grants');
    const [open] = left.body.proposals;
    expect((await one.send('POST', `/v1/role-grants/proposals/${open?.id}/rejection`)).body).toMatchObject({
      state: 'rejected',
    });
  });

  it('stay within the town', async () => {
    const other = systemScope('trial', town.database.otherTenantId);
    const { loadGrantsInForce } = await import('../db/grant-repo.ts');
    expect(await town.database.db.read(other, loadGrantsInForce)).toEqual({
      version: 0,
      grants: defaultGrants,
    });
  });
});
