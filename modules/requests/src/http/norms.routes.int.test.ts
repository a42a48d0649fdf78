import type { Problem } from '@veche/contracts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRequestsBench, type RequestsBench } from '../testing/requests-bench.ts';
import { createRequestsEdge, type Call, type RequestsEdge } from '../testing/requests-edge.ts';

let bench: RequestsBench;
let edge: RequestsEdge;
beforeAll(async () => {
  bench = await createRequestsBench();
  edge = await createRequestsEdge(bench);
});
afterAll(() => bench.close());

const manager: Call = {
  permissions: ['norm.manage', 'rules.read'],
  personId: '01900000-0000-7000-8000-0000000000d1',
};
const administrator: Call = { ...manager, personId: '01900000-0000-7000-8000-0000000000d2' };
type Json = Record<string, unknown> & Problem;
const post = (url: string, body: object, as: Call = manager) => edge.call<Json>('POST', url, { ...as, body });

describe('norms', () => {
  it('are listed with clause, days and mark of verification', async () => {
    const { body } = await edge.call<{ items: { code: string; norms: object[] }[] }>(
      'GET',
      '/v1/services',
      manager,
    );
    const appeal = body.items.find(({ code }) => code === 'APPEAL-59');
    expect(appeal?.norms[0]).toMatchObject({
      stage: 'final',
      amount: 30,
      unit: 'calendarDay',
      isInForce: true,
      validTo: null,
      verification: 'V',
      basis: [{ act: 'A59', title: { ru: '59-ФЗ' }, clause: { ru: 'ст. 12' } }],
    });
  });

  it('are changed by two people', async () => {
    const proposal = {
      serviceCode: 'GPZU',
      stage: 'final',
      amount: 12,
      unit: 'workingDay',
      endShift: 'next',
      endsWith: 'day',
      startsWith: 'registered',
      isPausable: false,
      validFrom: '2026-07-01',
      act: 'Регламент, приказ № 14',
      reason: 'Новый регламент услуги',
    };
    const proposed = await post('/v1/norm-proposals', proposal);
    expect(proposed).toMatchObject({ status: 201, body: { preview: { movedCount: 0 } } });
    const url = `/v1/norm-proposals/${String(proposed.body['id'])}/settlement`;
    expect(await post(url, { isAccepted: true })).toMatchObject({
      status: 403,
      body: { code: 'second-person-required' },
    });
    expect(await post(url, { isAccepted: true }, administrator)).toMatchObject({
      status: 200,
      body: { state: 'accepted' },
    });
    const { body } = await edge.call<{ items: object[] }>('GET', '/v1/norm-proposals', administrator);
    expect(body.items[0]).toMatchObject({ state: 'accepted', isOwn: false, amount: 12 });
    expect(await post('/v1/norm-proposals', { ...proposal, serviceCode: 'NONE' })).toMatchObject({
      status: 404,
    });
  });
});

describe('a decree', () => {
  const decree = { decreedOn: '2026-06-01', title: { ru: 'Указ № 7' } };

  it('is entered, previewed and put in force', async () => {
    const entered = await post('/v1/calendar-versions', { ...decree, off: ['2026-06-10'] });
    expect(entered).toMatchObject({ status: 201, body: { version: 2 } });
    expect(await edge.call('GET', '/v1/calendar-versions/2/preview', manager)).toMatchObject({
      status: 200,
      body: { openCount: 0, movedCount: 0, examples: [] },
    });
    expect(await post('/v1/calendar-versions/2/activation', {})).toMatchObject({ status: 202 });
    const { body } = await edge.call<{ items: object[] }>('GET', '/v1/calendar-versions', manager);
    expect(body.items.map((item) => (item as { state: string }).state)).toEqual(['entered', 'in-force']);
  });

  it.each([
    ['with a file that is no calendar', { xml: '<html/>' }, '/xml'],
    ['that changes nothing', { off: ['2026-06-12'] }, '/off'],
    ['of a year without a calendar', { off: ['2040-06-12'] }, '/off'],
  ])('%s is refused with the field and the reason', async (_what, days, pointer) => {
    const answer = await post('/v1/calendar-versions', { ...decree, ...days });
    expect(answer).toMatchObject({ status: 422, body: { code: 'decree-refused', errors: [{ pointer }] } });
  });
});

it('is not for who may only read', async () => {
  const reader: Call = { permissions: ['rules.read'] };
  expect((await post('/v1/calendar-versions', {}, reader)).status).toBe(403);
  expect((await edge.call('GET', '/v1/norm-proposals', reader)).status).toBe(403);
  expect((await edge.call('GET', '/v1/services', reader)).status).toBe(200);
});
