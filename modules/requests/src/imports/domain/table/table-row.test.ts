import type { ImportMapping } from '@veche/contracts';
import { describe, expect, it } from 'vitest';
import { mappingPresets } from '../mapping-presets.ts';
import { tableRowReader } from './table-row.ts';

const boston = [
  'CASE_ENQUIRY_ID',
  'OPEN_DT',
  'TARGET_DT',
  'CLOSED_DT',
  'OnTime_Status',
  'CASE_STATUS',
  'TYPE',
  'REASON',
  'SUBJECT',
  'Department',
  'neighborhood',
  'ward',
  'LATITUDE',
  'LONGITUDE',
  'Source',
];
const aRow = (changes: Record<string, string> = {}): string[] => {
  const row: Record<string, string> = {
    CASE_ENQUIRY_ID: '101',
    OPEN_DT: '03/07/2015 10:00:00 PM',
    TARGET_DT: '03/10/2015 08:30:00 AM',
    CLOSED_DT: '03/09/2015 01:00:00 AM',
    OnTime_Status: 'ONTIME',
    CASE_STATUS: 'Closed',
    TYPE: 'Graffiti Removal',
    REASON: 'Graffiti',
    SUBJECT: 'Property',
    Department: 'PROP',
    neighborhood: 'Dorchester',
    ward: 'Ward 7',
    LATITUDE: '42.3',
    LONGITUDE: '-71.0',
    Source: 'Constituent Call',
    ...changes,
  };
  return boston.map((name) => row[name] ?? '');
};

function changesOf(
  cells: readonly string[],
  header = boston,
  mapping: ImportMapping = mappingPresets.boston,
) {
  const reader = tableRowReader(header, mapping);
  if (!reader.ok) throw new Error(JSON.stringify(reader.error));
  const reading = reader.value(cells);
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
}

describe('a row of Boston 311', () => {
  it('is read in the time of New York on both sides of the change of clocks', () => {
    const [opened, closed, asKnown] = changesOf(aRow());
    expect(opened).toMatchObject({ at: '2015-03-08T03:00:00.000Z', unit: { code: 'prop' } });
    expect(asKnown).toMatchObject({
      at: '2015-03-09T05:00:00.000Z',
      statedDueAt: '2015-03-10T12:30:00.000Z',
      statedOnTime: true,
      service: { code: 'graffiti-removal', title: 'Graffiti Removal', category: 'Graffiti' },
      channel: 'phone',
      facts: { ward: 'Ward 7' },
    });
    expect(closed).toMatchObject({ kind: 'closed', at: '2015-03-09T05:00:00.000Z', foreignStatus: 'Closed' });
  });

  it('without a target has no term, which is not the same as being in time', () => {
    const asKnown = changesOf(aRow({ TARGET_DT: '' })).at(-1);
    expect(asKnown).not.toHaveProperty('statedDueAt');
    expect(asKnown).toHaveProperty('statedOnTime', true);
  });

  it('with a blank flag is overdue by the source', () => {
    expect(changesOf(aRow({ OnTime_Status: '', CLOSED_DT: '', CASE_STATUS: 'Open' }))).toMatchObject([
      { kind: 'opened' },
      { kind: 'status', foreignStatus: 'Open', at: '2015-03-08T03:00:00.000Z' },
      { kind: 'comment', statedOnTime: false },
    ]);
  });

  it('that closes before it opens is kept as told, and marked', () => {
    const [, closed] = changesOf(aRow({ CLOSED_DT: '03/07/2015 09:00:00 PM' }));
    expect(closed).toMatchObject({ at: '2015-03-08T02:00:00.000Z', data: { mark: 'closed-before-opened' } });
  });

  it('of today, with its new names and dates, reads the same', () => {
    const renamed = boston.map((name) => name.toLowerCase().replace('ontime_status', 'on_time'));
    const [opened, , asKnown] = changesOf(aRow({ OPEN_DT: '2024-07-01 10:00:00' }), renamed);
    expect(opened).toHaveProperty('at', '2024-07-01T14:00:00.000Z');
    expect(asKnown).toHaveProperty('statedOnTime', true);
  });
});

describe('a table of one’s own', () => {
  const mapping: ImportMapping = {
    ...mappingPresets.csv,
    columns: {
      externalId: ['Номер'],
      openedAt: ['Дата'],
      registeredAt: ['Рег'],
      status: ['Статус'],
      applicantName: ['Заявитель'],
    },
    channel: 'office',
    service: 'Справка',
  };
  const header = [' номер ', 'Дата', 'Рег', 'Статус', 'Заявитель'];

  it('is read by its mapping: Russian dates, one service for all rows, a person by name', () => {
    expect(
      changesOf(['7', '05.02.2026 09:30', '06.02.2026', 'В работе', 'Иванова А. П.'], header, mapping),
    ).toMatchObject([
      {
        externalId: '7',
        at: '2026-02-05T06:30:00.000Z',
        applicant: { name: 'Иванова А. П.' },
      },
      { kind: 'registered', at: '2026-02-05T21:00:00.000Z' },
      { kind: 'status', foreignStatus: 'В работе', at: '2026-02-05T21:00:00.000Z' },
      { kind: 'comment', service: { title: 'Справка' }, channel: 'office' },
    ]);
  });

  it('names the column of a bad row as the file does', () => {
    const reader = tableRowReader(header, mapping);
    expect(reader.ok && reader.value(['7', 'вчера', '', '', ''])).toEqual({
      ok: false,
      error: { code: 'date-unreadable', field: 'Дата', value: 'вчера' },
    });
  });

  it('without a needed column is refused whole, naming it', () => {
    expect(tableRowReader(['Номер', 'Статус'], mapping)).toEqual({
      ok: false,
      error: { code: 'columns-absent', value: 'Дата' },
    });
  });

  it('with a pattern that is none is refused whole', () => {
    expect(tableRowReader(header, { ...mapping, datePatterns: ['dd.MM'] })).toMatchObject({
      ok: false,
      error: { code: 'mapping-wrong' },
    });
    expect(tableRowReader(header, { ...mapping, zone: 'Mars/Olympus' })).toMatchObject({
      ok: false,
      error: { code: 'mapping-wrong' },
    });
  });
});
