import { problemCatalogue, type ProblemCode } from '@veche/contracts';
import type { Policy } from '@veche/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptEveryFile } from './support/accept-every-file.ts';
import { draftOf, fileFestival, venueOf } from './support/case-journey.ts';
import { aFestivalForm } from './support/forms.ts';
import { hostileTexts, hostileValues, poisoned, sampleOf, type Resolve } from './support/hostile-values.ts';
import { countRows } from './support/trace.ts';
import { createTrialProgram, type TrialProgram } from './support/trial-program.ts';
import type { Answer, Method, Visitor } from './support/visitor.ts';

/*
 * Requests made from the OpenAPI document itself, then spoiled. Whatever comes: never a fault on our side, always a
 * problem in the asked language, nothing changed by what was refused.
 */
interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly schema: Record<string, unknown>;
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Record<string, { schema: Record<string, unknown> }> };
}

/** What the edge notes of any request: keys of repetition, counted attempts, who looked at whose data. */
const notes = [
  'platform.idempotency',
  'platform.attempt',
  'identity.attempt_counter',
  'journal.access_record',
  'identity.session',
];

let program: TrialProgram;
let document: {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, never> };
};
let people: Record<'organiser' | 'citizen' | 'officer' | 'administrator' | 'auditor' | 'manager', Visitor>;
let draftId: string;
let filedId: string;
beforeAll(async () => {
  program = await createTrialProgram({ inspect: acceptEveryFile });
  document = await program.visitor().must('GET', '/v1/openapi.json');
  people = {
    organiser: await program.as('organiser'),
    // Whoever asks to be erased is erased: the others must not be.
    citizen: await program.as('citizen'),
    officer: await program.as('officer'),
    administrator: await program.as('administrator'),
    auditor: await program.as('auditor'),
    manager: await program.as('manager'),
  };
  const square = await venueOf(people.organiser);
  draftId = (await draftOf(people.organiser, aFestivalForm(square))).id;
  filedId = (await fileFestival(people.organiser, square)).id;
});
afterAll(() => program.close());

const resolve: Resolve = (schema) => {
  const { $ref: reference } = schema;
  const name = typeof reference === 'string' ? reference.split('/').at(-1) : undefined;
  return name === undefined ? schema : (document.components.schemas[name] ?? {});
};

/** Somebody who is let in: what is behind the right must stand too. */
function whoMay(policy: Policy, path: string): Visitor {
  if (policy === 'identity.manage-own' || /^\/v1\/(me|demo|sessions?)\b/.test(path)) return people.citizen;
  if (
    /^\/v1\/applications\/\{id\}\/(assignment|clarifications|clarification-items|opinions|decision|permit-withdrawal|proposals|agreement|warning|article)/.test(
      path,
    )
  )
    return people.officer;
  if (policy === 'rules.propose' || policy === 'templates.manage') return people.manager;
  if (/^(request|norm|alert|feedback)\./.test(policy)) return people.manager;
  if (policy === 'access-log.read') return people.auditor;
  if (/^(users|settings|outbox|rules\.publish|venue\.manage|register)/.test(policy))
    return people.administrator;
  return /^(queue|journal|metrics|application\.(assign|decide|register|request)|notice)/.test(policy)
    ? people.officer
    : people.organiser;
}

interface Target {
  readonly method: Method;
  readonly path: string;
  readonly operation: Operation;
  readonly visitor: Visitor;
}

const targets = (): Target[] =>
  Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => {
      const line = program.routes.find(({ contract }) => contract.id === operation.operationId);
      if (!line) throw new Error(`${operation.operationId} is documented and not mounted`);
      return { method: method.toUpperCase() as Method, path, operation, visitor: whoMay(line.policy, path) };
    }),
  );

const goodParams: Readonly<Record<string, string>> = {
  kind: 'phone',
  paper: 'check-protocol',
  what: 'timer',
  formVersion: '1',
  agency: 'MCHS',
  token: 'A'.repeat(22),
  number: 'ЗР-2026-00001',
  version: '2026.11-2',
};

function addressOf(
  { path, operation, visitor }: Target,
  changed: Readonly<Record<string, string>> = {},
): string {
  const values = (parameter: Parameter): string =>
    changed[parameter.name] ??
    goodParams[parameter.name] ??
    (path.startsWith('/v1/applications/{id}') && parameter.name === 'id'
      ? visitor === people.organiser
        ? draftId
        : filedId
      : String(sampleOf(parameter.schema, resolve)));
  const filled = path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) =>
    encodeURIComponent(wellFormed(values({ name, in: 'path', schema: { type: 'string', format: 'uuid' } }))),
  );
  const query = (operation.parameters ?? [])
    .filter((each) => each.in === 'query' && (each.name in changed || isRequired(each)))
    .map((each) => `${each.name}=${encodeURIComponent(wellFormed(values(each)))}`);
  return query.length > 0 ? `${filled}?${query.join('&')}` : filled;
}

const isRequired = (parameter: Parameter): boolean => (parameter as { required?: boolean }).required === true;
/** `encodeURIComponent` refuses half of a surrogate pair; the wire would carry a replacement. */
const wellFormed = (text: string): string => text.toWellFormed();

const languages = ['ru', 'en'] as const;
let asked = 0;

/** One request; what is wrong with its answer, or nothing. */
async function fault(
  target: Target,
  address: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<string | undefined> {
  const language = languages[(asked += 1) % 2] ?? 'ru';
  const all = { 'if-match': '"999"', 'accept-language': language, ...headers };
  const answer = await target.visitor.send(target.method, address, body, all);
  const problem = problemFault(answer, language);
  return (
    problem &&
    `${target.operation.operationId} ${address.slice(0, 120)} ${JSON.stringify(body)?.slice(0, 160)} ${JSON.stringify(headers).slice(0, 80)}: ${problem}`
  );
}

function problemFault(answer: Answer, language: 'ru' | 'en'): string | undefined {
  if (answer.status < 400) return undefined;
  if (answer.status >= 500) return `${answer.status} ${answer.problem.code}`;
  if (!String(answer.headers['content-type']).startsWith('application/problem+json'))
    return `answers ${String(answer.headers['content-type'])}`;
  const { code, title, status, traceId } = answer.problem;
  const known = Object.hasOwn(problemCatalogue, code) ? problemCatalogue[code as ProblemCode] : undefined;
  if (!known) return `unknown code ${code}`;
  if (title !== known.title[language]) return `the title is not in ${language}: ${title}`;
  if (status !== answer.status || status !== known.status) return `status ${status} of ${code}`;
  if (!traceId) return 'no trace id';
  return undefined;
}

const bodySchemaOf = ({ operation }: Target): Record<string, unknown> | undefined =>
  operation.requestBody?.content['application/json']?.schema;

/** Bodies that no schema takes. */
function unusableBodies(target: Target): unknown[] {
  const schema = bodySchemaOf(target);
  if (!schema) return [];
  const sample = sampleOf(schema, resolve) as Record<string, unknown>;
  return [
    '{',
    '{"a":1',
    '[]',
    'null',
    '"text"',
    '42',
    '{"__proto__":{"isAdmin":true}}',
    `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    { ...sample, unknownField: true },
    { ...sample, 'ключ\u0000': 1 },
    { filler: 'я'.repeat(700_000) },
  ];
}

/** Enough to break a statement, a page, a header, a date, a number, a type. */
const fieldPoisons: readonly unknown[] = [
  ...hostileTexts.slice(0, 4),
  ...hostileTexts.slice(6, 8),
  'я'.repeat(5001),
  '0000-01-01T00:00:00.000Z',
  ...hostileValues,
];

/** Dates, codes and choices have a form of their own and stay. */
const ownForm = /^(\d{4}-\d\d-\d\d|[A-Z]{2,3}$|0190|[a-z-]+$)/;

function withEveryText(value: unknown, text: string): unknown {
  if (typeof value === 'string') return ownForm.test(value) ? value : text;
  if (Array.isArray(value)) return value.map((item) => withEveryText(item, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withEveryText(inner, text)]));
}

describe('bad input', () => {
  it('is made for every operation there is', () => {
    const documented = targets().map(({ operation }) => operation.operationId);
    expect(documented.toSorted()).toEqual(program.routes.map(({ contract }) => contract.id).toSorted());
  });

  it('that no schema takes is refused, and changes nothing', async () => {
    const faults: (string | undefined)[] = [];
    const before = await countRows(program, notes);
    for (const target of targets())
      for (const body of unusableBodies(target)) {
        const raw = typeof body === 'string' ? body : JSON.stringify(body);
        faults.push(await fault(target, addressOf(target), raw));
      }
    expect(faults.filter(Boolean)).toEqual([]);
    expect(await countRows(program, notes)).toEqual(before);
  }, 300_000);

  it('of a wrong kind of content, or without any, is refused', async () => {
    const faults: (string | undefined)[] = [];
    const before = await countRows(program, notes);
    for (const target of targets()) {
      if (!bodySchemaOf(target)) continue;
      for (const type of ['application/xml', 'text/plain', 'multipart/form-data; boundary=x', 'x'])
        faults.push(await fault(target, addressOf(target), '<a/>', { 'content-type': type }));
      faults.push(
        await fault(target, addressOf(target), Buffer.from([0xff, 0xfe, 0x22]), {
          'content-type': 'application/json',
        }),
      );
      faults.push(await fault(target, addressOf(target), undefined));
    }
    expect(faults.filter(Boolean)).toEqual([]);
    expect(await countRows(program, notes)).toEqual(before);
  }, 300_000);

  it('of an old or missing version changes nothing', async () => {
    const faults: string[] = [];
    const before = await countRows(program, notes);
    for (const { contract } of program.routes) {
      if (!contract.ifMatch) continue;
      const target = targets().find(({ operation }) => operation.operationId === contract.id);
      if (!target) throw new Error(contract.id);
      const schema = bodySchemaOf(target);
      const body = schema ? sampleOf(schema, resolve) : undefined;
      const missing = await target.visitor.send(target.method, addressOf(target), body);
      if (missing.problem.code !== 'if-match-required')
        faults.push(`${contract.id} without: ${missing.problem.code}`);
      const stale = await target.visitor.send(target.method, addressOf(target), body, {
        'if-match': '"999"',
      });
      // A value made up from the schema may be refused before the version is looked at.
      if (!['stale-version', 'invalid-input', 'not-found'].includes(stale.problem.code))
        faults.push(`${contract.id} stale: ${stale.status} ${stale.problem.code}`);
    }
    expect(faults).toEqual([]);
    expect(await countRows(program, notes)).toEqual(before);
  }, 300_000);

  it('in an address is refused or finds nothing', async () => {
    const faults: (string | undefined)[] = [];
    const before = await countRows(program, notes);
    for (const target of targets()) {
      const names = [...target.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
      for (const name of names)
        for (const text of [...hostileTexts, '99999999999', '-1', '1e9', '0'])
          faults.push(
            await fault(target, addressOf(target, { [name]: text }), bodySchemaOf(target) ? '{}' : undefined),
          );
    }
    expect(faults.filter(Boolean)).toEqual([]);
    expect(await countRows(program, notes)).toEqual(before);
  }, 300_000);

  it('in a query is refused or finds nothing', async () => {
    const faults: (string | undefined)[] = [];
    const forged = [
      '["infinity","0"]',
      '["9999-99-99T99:99:99.999Z","01900000-0000-7000-8000-000000000001"]',
      '[1,2]',
      '{}',
    ];
    for (const target of targets()) {
      for (const { name, in: place } of target.operation.parameters ?? []) {
        if (place !== 'query') continue;
        const texts = name === 'cursor' ? forged.map((text) => Buffer.from(text).toString('base64url')) : [];
        for (const text of [...hostileTexts, ...texts, '99999999999', '-1'])
          if (target.method === 'GET')
            faults.push(await fault(target, addressOf(target, { [name]: text }), undefined));
        if (target.method === 'GET')
          faults.push(
            await fault(target, `${addressOf(target)}?${name}=1&${name}=2&${name}[x]=3`, undefined),
          );
      }
      if (target.method === 'GET')
        faults.push(
          await fault(
            target,
            `${addressOf(target)}${addressOf(target).includes('?') ? '&' : '?'}unknownParameter=1`,
            undefined,
          ),
        );
    }
    expect(faults.filter(Boolean)).toEqual([]);
  }, 300_000);

  it('in a field of a command is refused or kept as plain text', async () => {
    const faults: (string | undefined)[] = [];
    for (const target of targets()) {
      const schema = bodySchemaOf(target);
      if (!schema) continue;
      for (const body of poisoned(sampleOf(schema, resolve), fieldPoisons, 40))
        faults.push(await fault(target, addressOf(target), JSON.stringify(body)));
    }
    expect(faults.filter(Boolean)).toEqual([]);
  }, 300_000);

  it('in every text of a form at once is kept, judged and read back as it was typed', async () => {
    const save = targets().find(({ operation }) => operation.operationId === 'saveApplicationForm');
    const schema = save && bodySchemaOf(save);
    if (!save || !schema) throw new Error('no form');
    const { form } = sampleOf(schema, resolve) as { form: Record<string, unknown> };
    for (const text of hostileTexts) {
      const spoiled = withEveryText(form, text.slice(0, 5)) as Record<string, unknown>;
      const view = await people.organiser.must<{ version: number }>('GET', `/v1/applications/${draftId}`);
      const headers = { 'if-match': `"${view.version}"` };
      const saved = await people.organiser.send(
        'PUT',
        `/v1/applications/${draftId}/form`,
        { form: spoiled },
        headers,
      );
      if (text.includes('\0')) expect(saved.problem.code).toBe('invalid-input');
      else if (saved.status === 200) {
        const read = await people.organiser.must<{ form: { title: string } }>(
          'GET',
          `/v1/applications/${draftId}`,
        );
        expect(read.form.title).toBe(text.slice(0, 5).toWellFormed());
        expect((await people.organiser.send('POST', `/v1/applications/${draftId}/check`)).status).toBe(200);
      } else expect(saved.problem.code).toBe('invalid-input');
    }
  }, 300_000);

  it('in a header is refused or ignored', async () => {
    const faults: (string | undefined)[] = [];
    const before = await countRows(program, notes);
    const headers: Record<string, string>[] = [
      { 'if-match': '' },
      { 'if-match': '*' },
      { 'if-match': '"abc"' },
      { 'if-match': '99999999999999999999' },
      { 'if-match': '"1", "2"' },
      { 'idempotency-key': 'short' },
      { 'idempotency-key': 'x'.repeat(256) },
      { 'idempotency-key': 'пробелы и буквы' },
      { 'veche-town': "'; drop schema permits; --" },
      { 'veche-town': '../nagorny' },
      { 'x-forwarded-for': 'not-an-address' },
      { traceparent: '00-zz-zz-zz' },
      { range: 'bytes=0-99999999999999' },
      { cookie: 'veche_session=%00; veche-town=%ff; veche-language=xx' },
      { authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' },
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    // Headers are read by the edge, in one place: a few operations of every kind stand for all.
    // A draft may begin with nothing: begun under a header that is ignored, it would be no fault and yet a change.
    const kinds = targets().filter(({ operation }) => operation.operationId !== 'createApplication');
    for (const target of kinds.filter((_each, index) => index % 6 === 0))
      for (const each of headers)
        faults.push(await fault(target, addressOf(target), bodySchemaOf(target) ? '{}' : undefined, each));
    expect(faults.filter(Boolean)).toEqual([]);
    expect(await countRows(program, notes)).toEqual(before);
  }, 300_000);

  it('to addresses that do not exist is a problem too', async () => {
    const anyone = program.visitor();
    for (const path of [
      '/v1/',
      '/v1/nothing',
      '/v1/%',
      '/v1/%ff',
      '/v1/..%2f..%2fetc',
      '/v1//applications',
      '/V1/towns',
    ]) {
      const answer = await anyone.send('GET', path, undefined, { 'accept-language': 'en' });
      expect([path, answer.status, answer.problem.code]).toEqual([path, 404, 'not-found']);
      expect(answer.problem.title).toBe(problemCatalogue['not-found'].title.en);
    }
  });
});
