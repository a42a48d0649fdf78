import type { Problem, RequestBatchOutcome } from '@veche/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRequestsBench, type RequestsBench } from '../testing/requests-bench.ts';
import { createRequestsEdge, type RequestsEdge } from '../testing/requests-edge.ts';

let bench: RequestsBench;
let edge: RequestsEdge;
beforeAll(async () => {
  bench = await createRequestsBench();
  edge = await createRequestsEdge(bench);
});
afterAll(() => bench.close());

let made = 0;
const event = (subject: string, kind: string, over: object = {}) => ({
  specversion: '1.0',
  id: `e${(made += 1)}`,
  source: 'https://portal.example',
  type: `ru.veche.requests.event.${kind}.v1`,
  subject,
  time: '2026-05-12T10:00:00+03:00',
  data: { service: 'DIG-ORDER', unit: { code: 'housing', title: 'ЖКХ' } },
  ...over,
});
const json = 'application/cloudevents-batch+json';
const send = (
  payload: string,
  contentType = json,
  source = 'portal',
  permissions: readonly string[] = ['request.ingest'],
) =>
  edge.call<RequestBatchOutcome & Problem>('POST', `/v1/requests/events?source=${source}`, {
    payload,
    contentType,
    permissions,
  });

describe('a batch of CloudEvents', () => {
  it('goes in as JSON and as NDJSON, once (pain P4)', async () => {
    const batch = [
      event('A', 'opened'),
      event('A', 'status', { time: '2026-05-13T09:00:00.5Z', data: { foreignStatus: 'review' } }),
    ];
    const first = await send(JSON.stringify(batch));
    expect(first).toMatchObject({
      status: 200,
      body: { created: 1, changed: 0, unchanged: 0, rejected: [] },
    });
    const again = await send(batch.map((each) => JSON.stringify(each)).join('\n'), 'application/x-ndjson');
    expect(again.body).toEqual({ created: 0, changed: 0, unchanged: 2, rejected: [] });
    const rows = await bench.rows('select external_id, status, registered_at from requests.service_request');
    expect(rows).toEqual([
      { external_id: 'A', status: 'in-progress', registered_at: new Date('2026-05-13T09:00:00.500Z') },
    ]);
  });

  it('names every fault of every event and takes the others', async () => {
    const { body } = await send(
      [
        JSON.stringify(event('B', 'opened')),
        '{ not json',
        '',
        JSON.stringify(
          event('B', 'flown', { id: 'wrong', time: 'yesterday', data: { lon: 400, colour: 'red' } }),
        ),
        JSON.stringify(event('B', 'opened', { data: { text: 'a\u0000b' } })),
        JSON.stringify(event('C', 'term')),
        JSON.stringify(event('D', 'opened', { data: { lon: 41.3 } })),
        JSON.stringify(event('E', 'opened', { time: '2030-01-01T00:00:00Z' })),
        '42',
      ].join('\n'),
      'application/x-ndjson',
    );
    expect(body.created).toBe(1);
    const faults = body.rejected.map(({ index, id, errors }) => [
      index,
      id === 'wrong',
      errors.map(({ pointer, code }) => `${pointer} ${code}`).toSorted(),
    ]);
    expect(faults).toEqual([
      [1, false, ['/ not-json']],
      [
        3,
        true,
        [
          '/data/colour unknown-field',
          '/data/lon too-big',
          '/time not-datetime',
          '/time year',
          '/type not-in-list',
        ],
      ],
      [4, false, ['/data/text unstorable-character']],
      [5, false, ['/type not-in-list']],
      [6, false, ['/data/lon position-incomplete']],
      [7, false, ['/time moment-ahead']],
      [8, false, [expect.stringMatching(/^\/ /)]],
    ]);
    for (const { errors } of body.rejected)
      for (const { message } of errors) expect(message.ru).toMatch(/[а-яё]/i);
  });

  it('takes one event alone, and an event of a source that counts in its own way', async () => {
    const { body } = await send(
      JSON.stringify(event('F', 'opened', { extension: 'kept by nobody' })),
      'application/cloudevents+json; charset=utf-8',
    );
    expect(body).toMatchObject({ created: 1, rejected: [] });
  });

  it.each([
    ['neither a list nor an event', '"text"', json, 400, 'bad-request'],
    ['no JSON at all', '[{', json, 400, 'bad-request'],
    ['another form', '<xml/>', 'text/xml', 415, 'unsupported-media-type'],
    ['too many events', JSON.stringify(Array.from({ length: 5001 }, () => 1)), json, 413, 'too-large'],
    ['too many bytes', `["${'x'.repeat(8 * 1024 * 1024)}"]`, json, 413, 'too-large'],
  ])('is refused whole: %s', async (_what, payload, type, status, code) => {
    expect(await send(payload, type)).toMatchObject({ status, body: { code } });
  });

  it('needs a known source and the right', async () => {
    expect(await send('[]', json, 'nowhere')).toMatchObject({
      status: 404,
      body: { code: 'source-unknown' },
    });
    expect((await send('[]', json, 'portal', ['request.read'])).status).toBe(403);
    expect(
      (await edge.call('POST', '/v1/requests/events?source=portal', { payload: '[]', contentType: json }))
        .status,
    ).toBe(401);
  });

  it('has an example that is itself taken', async () => {
    const example = await edge.call<object>('GET', '/v1/requests/events/example', {
      permissions: ['request.ingest'],
    });
    const { body } = await send(JSON.stringify([example.body]));
    expect(body).toMatchObject({ created: 1, rejected: [] });
  });
});
