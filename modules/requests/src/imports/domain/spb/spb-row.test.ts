import { describe, expect, it } from 'vitest';
import { mappingPresets } from '../mapping-presets.ts';
import { spbRowReader } from './spb-row.ts';

const read = spbRowReader(mappingPresets.spb);

/** A request with everything the format knows. */
const aRow = (changes: Record<string, unknown> = {}) => ({
  id: 'SPB-1',
  author: 'u1',
  district: 'Приморский',
  municipality: 'округ № 65',
  address: 'улица Тестовая, дом 1',
  building: 17,
  lat: 60.01,
  lon: 30.25,
  object: 'Двор',
  category: 'Благоустройство',
  reason_id: 12,
  reason: 'Яма на дорожке',
  created: '2020-10-18T14:54:17.018',
  status: 'interim',
  expected: '2020-12-01T23:59:59',
  statuses: [
    ['2020-10-18T14:54:17.177', 'moderation'],
    ['2020-10-19T12:19:32.697', 'review'],
    ['2020-11-05T14:52:21.155', 'answered'],
    ['2020-11-06T09:00:00.000', 'moderation'],
    ['2020-11-06T10:00:00.000', 'review'],
    ['2020-11-09T12:00:00.000', 'interim'],
  ],
  answers: [
    {
      dt: '2020-11-05T09:57:37.568',
      kind: 'final',
      org: 'ЖКС',
      promised: null,
      chars: 346,
      photos: 2,
      files: 0,
      performers: ['ООО «Двор»'],
    },
    {
      dt: '2020-11-09T11:58:00.000',
      kind: 'interim',
      org: 'ЖКС',
      promised: '2020-12-01',
      chars: 10,
      photos: 0,
      files: 0,
      performers: [],
    },
  ],
  routes: [
    {
      dt: '2020-10-20T11:00:00.000',
      from_controller: 'Комитет',
      from_coordinator: 'Комитет',
      to_controller: 'Администрация',
      to_coordinator: 'ЖКС',
      old_deadline: '2020-11-02',
      new_deadline: '2020-11-09',
    },
  ],
  reason_changes: [{ dt: '2020-10-19T13:00:00.000', old: 'Двор/А', new: 'Двор/Б' }],
  approvals: [{ org: 'ЖКС', done: '2020-11-05T10:00:00.000' }],
  orgs: { controller: 'Администрация', coordinator: 'ЖКС' },
  petitions: 2,
  text: 'Яма',
  followups: ['Яма на месте'],
  watchers: 0,
  ...changes,
});

const changesOf = (row: unknown) => {
  const reading = read(row);
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
};

describe('a line of the St Petersburg portal', () => {
  it('opens a request in local time without zone, as it was sent to the first agency', () => {
    expect(changesOf(aRow())[0]).toMatchObject({
      externalId: 'SPB-1',
      kind: 'opened',
      at: '2020-10-18T11:54:17.018Z',
      unit: { code: 'komitet', title: 'Комитет' },
      district: 'Приморский',
      lon: 30.25,
      lat: 60.01,
      applicant: { key: 'u1' },
    });
  });

  it('tells what may be another next time as of the last thing that happened', () => {
    expect(changesOf(aRow()).at(-1)).toEqual({
      externalId: 'SPB-1',
      kind: 'comment',
      at: '2020-11-09T09:00:00.000Z',
      ordinal: 1000,
      service: { code: 'spb-12', title: 'Яма на дорожке', category: 'Благоустройство', object: 'Двор' },
      statedDueAt: '2020-12-01T20:59:59.000Z',
      facts: { building: '17', petitions: 2 },
      data: { note: 'as-known' },
    });
  });

  it('drawn again later tells what was told before in the same words', () => {
    const later = aRow({ status: 'answered', expected: null, petitions: 3, reason_id: 13 });
    const more = { ...later, statuses: [...later.statuses, ['2020-12-02T10:00:00.000', 'answered']] };
    const told = new Set(changesOf(more).map((change) => JSON.stringify(change)));
    const before = changesOf(aRow()).slice(0, -1);
    expect(before.filter((change) => !told.has(JSON.stringify(change)))).toEqual([]);
  });

  it('tells every status, a return after an answer as such, with what the citizen wrote then', () => {
    const told = changesOf(aRow()).filter(({ foreignStatus }) => foreignStatus !== undefined);
    expect(told.map(({ kind, foreignStatus, text }) => [kind, foreignStatus, text])).toEqual([
      ['status', 'moderation', undefined],
      ['status', 'review', undefined],
      ['answered', 'answered', undefined],
      ['reopened', 'moderation', 'Яма на месте'],
      ['status', 'review', undefined],
      ['interim-answer', 'interim', undefined],
    ]);
  });

  it('takes the promised day of an interim answer and the terms of a re-routing to their last second', () => {
    const changes = changesOf(aRow());
    expect(changes.find(({ kind }) => kind === 'interim-answer')?.newDueAt).toBe('2020-12-01T20:59:59.000Z');
    expect(changes.find(({ kind }) => kind === 'rerouted')).toMatchObject({
      unit: { title: 'ЖКС' },
      fromUnit: { title: 'Комитет' },
      oldDueAt: '2020-11-02T20:59:59.000Z',
      newDueAt: '2020-11-09T20:59:59.000Z',
    });
  });

  it('keeps names of performers with the texts that are sealed, never among open data', () => {
    for (const { data, facts } of changesOf(aRow()))
      expect(JSON.stringify([data ?? {}, facts ?? {}])).not.toContain('Двор»');
  });

  it('needs no more than an id and a moment', () => {
    expect(changesOf({ id: 'SPB-2', created: '2021-01-01T00:00:00' })).toHaveLength(2);
  });

  it.each([
    ['no object', 'text', 'json-malformed', undefined],
    ['no id', aRow({ id: '' }), 'field-missing', 'id'],
    ['no moment', aRow({ created: null }), 'field-missing', 'created'],
    ['a day that is none', aRow({ created: '2020-02-30T10:00:00' }), 'date-unreadable', 'created'],
    ['a status without a moment', aRow({ statuses: [['вчера', 'review']] }), 'date-unreadable', 'statuses'],
    ['statuses that are no list', aRow({ statuses: 'review' }), 'field-wrong', 'statuses'],
    ['an answer that is no object', aRow({ answers: [7] }), 'field-wrong', 'answers'],
    ['a text that never ends', aRow({ text: 'я'.repeat(20_001) }), 'value-too-long', 'text'],
    ['a text with a NUL', aRow({ text: 'a\0b' }), 'field-wrong', 'text'],
  ])('is refused with %s', (_, row, code, field) => {
    const reading = read(row);
    expect(reading).toMatchObject({ ok: false, error: { code } });
    if (!reading.ok) expect(reading.error.field).toBe(field);
  });

  it('loses a place out of this world, not the request', () => {
    for (const place of [{ lat: 0, lon: 0 }, { lat: 91 }, { lon: null }, { lat: 'north' }])
      expect(changesOf(aRow(place))[0]).not.toHaveProperty('lat');
  });
});
