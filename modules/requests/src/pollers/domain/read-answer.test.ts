import { mappingPresets } from '../../imports/domain/mapping-presets.ts';
import { dateReadersOf, readRow } from '../../imports/domain/table/table-row.ts';
import type { ImportMapping, PollerDialect } from '@veche/contracts';
import { describe, expect, it } from 'vitest';
import { itemsOf, valuesOf } from './read-answer.ts';

const mapping: ImportMapping = {
  ...mappingPresets.csv,
  zone: 'America/Los_Angeles',
  columns: {},
  statuses: { open: { status: 'in-progress' }, closed: { status: 'completed' } },
};

function changesOf(dialect: PollerDialect, text: string, own: ImportMapping = mapping, pointer = '') {
  const items = itemsOf(dialect, text, pointer);
  const dates = dateReadersOf(own);
  if (!items.ok || !dates.ok) throw new Error('unreadable');
  return items.value.map((item) => {
    const reading = readRow(valuesOf(dialect, item, own), dates.value, own);
    return reading.ok ? reading.value : reading.error;
  });
}

const request = {
  service_request_id: '638344',
  status: 'closed',
  status_notes: 'Duplicate request.',
  service_name: 'Sidewalk and Curb Issues',
  service_code: '006',
  description: null,
  requested_datetime: '2010-04-14T06:37:38-08:00',
  updated_datetime: '2010-04-15T06:37:38-08:00',
  expected_datetime: '2010-04-16T06:37:38-08:00',
  address: '8TH AVE and JUDAH ST',
  lat: 37.76,
  long: '-122.46',
};
const xml = `<?xml version="1.0" encoding="utf-8"?><service_requests><request>${Object.entries(request)
  .map(([name, value]) => `<${name}>${value ?? ''}</${name}>`)
  .join('\n')}</request></service_requests>`;

const expected = [
  [
    {
      externalId: '638344',
      kind: 'opened',
      at: '2010-04-14T14:37:38.000Z',
    },
    { kind: 'closed', at: '2010-04-15T14:37:38.000Z', foreignStatus: 'closed', text: 'Duplicate request.' },
    {
      kind: 'comment',
      service: { code: '006', title: 'Sidewalk and Curb Issues' },
      statedDueAt: '2010-04-16T14:37:38.000Z',
      address: '8TH AVE and JUDAH ST',
      lat: 37.76,
      lon: -122.46,
    },
  ],
];

describe('an answer of Open311 GeoReport v2', () => {
  it.each([
    ['open311-json', JSON.stringify([request])],
    ['open311-json', JSON.stringify({ service_requests: [request] })],
    ['open311-xml', xml],
  ] as const)('in %s is read alike', (dialect, text) => {
    expect(changesOf(dialect, text)).toMatchObject(expected);
  });

  it('of an open request says when it was last changed', () => {
    const [changes] = changesOf('open311-json', JSON.stringify([{ ...request, status: 'open' }]));
    expect(changes).toMatchObject([
      { kind: 'opened' },
      { kind: 'status', at: '2010-04-15T14:37:38.000Z' },
      { kind: 'comment' },
    ]);
  });

  it.each([
    ['open311-json', '<html>', 'no JSON'],
    ['open311-json', '{"error":"no"}', 'no list'],
    ['open311-xml', '<errors><error/></errors>', 'no list of requests'],
    ['open311-xml', '<service_requests>', 'too early'],
  ] as const)('in %s that is %j is no answer', (dialect, text, reason) => {
    expect(itemsOf(dialect, text, '')).toMatchObject({ ok: false, error: expect.stringContaining(reason) });
  });
});

describe('an answer in JSON of any shape', () => {
  const own: ImportMapping = {
    ...mapping,
    columns: {
      externalId: ['/id'],
      openedAt: ['/times/0'],
      status: ['/state/na~1me'],
      text: ['/note', '/summary'],
    },
    facts: ['/ward'],
  };

  it('is read by pointers', () => {
    const text = JSON.stringify({
      data: { rows: [{ id: 7, times: ['2026-01-02'], state: { 'na/me': 'open' }, summary: 'Яма', ward: 3 }] },
    });
    expect(changesOf('json', text, own, '/data/rows')).toMatchObject([
      [
        { externalId: '7', at: '2026-01-02T08:00:00.000Z', text: 'Яма' },
        { foreignStatus: 'open' },
        { facts: { '/ward': '3' } },
      ],
    ]);
  });

  it('names what is wrong with one item, and reads the others', () => {
    const text = JSON.stringify([{ id: 1, times: ['soon'] }, 'nonsense', { id: 2, times: ['2026-01-02'] }]);
    expect(changesOf('json', text, own)).toMatchObject([
      { code: 'date-unreadable', field: 'openedAt' },
      { code: 'field-missing', field: 'externalId' },
      [{ externalId: '2' }, { kind: 'comment' }],
    ]);
  });
});
