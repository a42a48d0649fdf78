import { randomUUID } from 'node:crypto';
import { routes, type RouteContract } from '@veche/contracts';
import { isPermissionName, permissionNames } from '@veche/identity';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptEveryFile } from './support/accept-every-file.ts';
import { countRows } from './support/trace.ts';
import { createTrialProgram, type TrialProgram } from './support/trial-program.ts';
import type { Visitor } from './support/visitor.ts';

/*
 * Every route × every role. What a role may do is written down here once more, by hand: were it read from the product,
 * a wrong grant would agree with itself.
 */
const everyone = [
  'identity.manage-own',
  'application.create',
  'application.read-own',
  'application.edit-own',
  'application.submit',
  'venue.read',
  'rules.read',
  'documents.upload',
];
const held: Readonly<Record<string, readonly string[]>> = {
  applicant: [],
  officer: [
    'queue.read',
    'application.read-any',
    'application.register',
    'application.request-clarification',
    'application.decide',
    'application.assign',
    'notice.respond',
    'opinion.record',
    'documents.read-any',
    'journal.read',
    'metrics.read',
    'request.read',
    'request.work',
    'alert.acknowledge',
    'feedback.handle',
  ],
  'agency-reviewer': ['opinion.record', 'journal.read'],
  inspector: ['application.read-any', 'documents.read-any'],
  manager: [
    'queue.read',
    'application.read-any',
    'application.assign',
    'documents.read-any',
    'journal.read',
    'metrics.read',
    'metrics.define',
    'rules.propose',
    'templates.manage',
    'request.read',
    'request.work',
    'request.ingest',
    'norm.manage',
    'alert.manage',
    'alert.acknowledge',
    'feedback.handle',
    'report.publish',
  ],
  controller: ['metrics.read'],
  auditor: [
    'journal.read',
    'access-log.read',
    'metrics.read',
    'application.read-any',
    'queue.read',
    'request.read',
  ],
  administrator: [
    'users.manage',
    'settings.manage',
    'outbox.read',
    'templates.manage',
    'rules.propose',
    'rules.publish',
    'venue.manage',
    'register.import',
    'journal.read',
    'metrics.read',
    'request.ingest',
    'norm.manage',
    'alert.manage',
  ],
};
const personas: Readonly<Record<string, string>> = {
  applicant: 'organiser',
  officer: 'officer',
  'agency-reviewer': 'agency-fire',
  inspector: 'inspector',
  manager: 'manager',
  controller: 'controller',
  auditor: 'auditor',
  administrator: 'administrator',
};
/** Would end the very session the walk goes on with. */
const endsTheSession = ['signOut', 'revokeSession', 'eraseMe', 'revokeOtherSessions'];

let program: TrialProgram;
const visitors = new Map<string, Visitor>();
beforeAll(async () => {
  program = await createTrialProgram({ inspect: acceptEveryFile });
  visitors.set('anonymous', program.visitor());
  for (const [role, persona] of Object.entries(personas)) visitors.set(role, await program.as(persona));
});
afterAll(() => program.close());

const sample: Readonly<Record<string, string>> = {
  kind: 'phone',
  paper: 'permit',
  what: 'timer',
  formVersion: '1',
  agency: 'MCHS',
  token: 'A'.repeat(22),
  number: 'ЗР-2026-99999',
};
const pathOf = ({ path }: RouteContract): string =>
  path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(sample[name] ?? randomUUID()));

describe('the routes', () => {
  it('are those of the contracts, each mounted once', () => {
    const mounted = program.routes.map(({ contract }) => contract.id).toSorted();
    expect(mounted).toEqual(Object.keys(routes).toSorted());
    const addresses = program.routes.map(
      ({ contract }) => `${contract.method} ${contract.path.replaceAll(/\{\w+\}/g, '{}')}`,
    );
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const [name, contract] of Object.entries(routes)) expect(contract.id).toBe(name);
  });

  it('name a policy each: public, signed in, or a permission of the catalogue', () => {
    for (const { contract, policy } of program.routes) {
      const isKnown = policy === 'public' || policy === 'signed-in' || isPermissionName(policy);
      expect([contract.id, isKnown]).toEqual([contract.id, true]);
    }
  });

  it('leave only these open to anyone', () => {
    const open = program.routes
      .filter(({ policy }) => policy === 'public')
      .map(({ contract }) => contract.path);
    // A new public address is a decision; it is written down here.
    expect(open.filter((path) => !path.startsWith('/v1/public/')).toSorted()).toMatchInlineSnapshot(`
      [
        "/embed/figures",
        "/v1/addresses",
        "/v1/alert-links/{token}",
        "/v1/alert-links/{token}/acknowledgement",
        "/v1/calendar-feeds/{token}",
        "/v1/consent-texts",
        "/v1/contact-questions/{token}",
        "/v1/contact-questions/{token}/answer",
        "/v1/demo/personas",
        "/v1/demo/sessions",
        "/v1/feedback-links/{token}",
        "/v1/feedback-links/{token}/confirmation",
        "/v1/feedback-links/{token}/review",
        "/v1/journal/entries/{id}/proof",
        "/v1/journal/head",
        "/v1/leavings/{token}",
        "/v1/leavings/{token}",
        "/v1/monitoring-state",
        "/v1/outbox/demonstration",
        "/v1/password-resets",
        "/v1/password-resets/{id}/confirmation",
        "/v1/registrations",
        "/v1/registrations/{id}/code",
        "/v1/registrations/{id}/confirmation",
        "/v1/rule-packs/{version}",
        "/v1/session",
        "/v1/sessions",
        "/v1/sessions/second-factor",
        "/v1/town-map",
        "/v1/towns",
        "/v1/venues",
        "/v1/venues/{id}",
        "/v1/vocabulary",
      ]
    `);
  });

  it('change nothing on a GET', () => {
    const names =
      /^(create|save|submit|delete|remove|decide|withdraw|assign|send|record|request|answer|upload)/;
    const reads = program.routes.filter(({ contract }) => contract.method === 'GET');
    expect(reads.map(({ contract }) => contract.id).filter((id) => names.test(id))).toEqual([]);
  });

  it('of commands on a version carry If-Match', () => {
    const commands = program.routes.filter(
      ({ contract }) => contract.method !== 'GET' && contract.path.startsWith('/v1/applications/{id}/'),
    );
    const without = commands.filter(({ contract }) => !contract.ifMatch).map(({ contract }) => contract.id);
    expect(without.toSorted()).toEqual(['checkApplication', 'removeDocument', 'uploadDocument']);
  });
});

describe('every route × every role', () => {
  it.each(['anonymous', ...Object.keys(personas)])('answers %s by its policy alone', async (role) => {
    const visitor = visitors.get(role);
    if (!visitor) throw new Error(role);
    const rights = new Set([...everyone, ...(held[role] ?? [])]);
    const wrong: string[] = [];
    for (const { contract, policy } of program.routes) {
      if (endsTheSession.includes(contract.id)) continue;
      const allowed =
        policy === 'public' || (role !== 'anonymous' && (policy === 'signed-in' || rights.has(policy)));
      // An unusable body: who is let in stops at it, and nothing happens.
      const body = contract.body ? '[]' : contract.upload ? Buffer.alloc(0) : undefined;
      const answer = await visitor.send(contract.method, pathOf(contract), body);
      const { code } = answer.problem;
      const refusal = role === 'anonymous' ? 'sign-in-required' : 'no-right';
      const isRefused = code === 'sign-in-required' || code === 'no-right';
      if (allowed === isRefused || (!allowed && code !== refusal) || answer.status >= 500)
        wrong.push(`${contract.id} (${policy}): ${answer.status} ${code}`);
    }
    expect(wrong).toEqual([]);
  });

  it('a session ended from elsewhere holds no right any more', async () => {
    const officer = program.visitor();
    await officer.must('POST', '/v1/demo/sessions', { persona: 'officer' });
    expect((await officer.send('GET', '/v1/queue')).status).toBe(200);
    await program.rows('update identity.session set revoked_at = now() where person_id = $1', [
      await officer.personId(),
    ]);
    expect((await officer.send('GET', '/v1/queue')).problem.code).toBe('sign-in-required');
  });

  it('rights of one town are none in the other', async () => {
    const officer = visitors.get('officer');
    const answer = await officer?.send('GET', '/v1/queue', undefined, { 'veche-town': 'nagorny' });
    expect(answer?.problem.code).toBe('no-right');
  });

  it('changes nothing by being asked', async () => {
    const before = await countRows(program);
    const citizen = program.visitor();
    for (const { contract, policy } of program.routes)
      if (policy !== 'public')
        await citizen.send(contract.method, pathOf(contract), contract.body ? {} : undefined);
    expect(await countRows(program)).toEqual(before);
  });

  it('uses every permission of the catalogue but those named here', () => {
    const used = new Set(program.routes.map(({ policy }) => policy as string));
    // Held for what is not a route of its own: reading rights asked inside, and steps that come with later issues.
    const unused = permissionNames.filter((name) => !used.has(name)).toSorted();
    expect(unused).toMatchInlineSnapshot(`
      [
        "application.read-any",
        "application.register",
        "documents.read-any",
        "templates.manage",
        "venue.manage",
      ]
    `);
  });
});
