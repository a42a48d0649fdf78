import { expect, test } from 'vitest';
import { csvOf, hoursOf, shareOf } from './csv.ts';

interface Row {
  readonly name: string;
  readonly share: number | null;
}
const columns = [
  { title: { ru: 'Название', en: 'Name' }, read: (row: Row) => row.name },
  { title: { ru: 'Доля', en: 'Share' }, read: (row: Row) => row.share },
];

test('a spreadsheet opens it and runs nothing', () => {
  const rows = [
    { name: '=HYPERLINK("x")', share: 0.941 },
    { name: 'МФЦ; «Центр»', share: null },
  ];
  expect(csvOf(rows, columns, 'ru')).toBe(
    '\uFEFFНазвание;Доля\r\n"\'=HYPERLINK(""x"")";0,941\r\n"МФЦ; «Центр»";\r\n',
  );
  expect(csvOf(rows, columns, 'en')).toContain(';0.941');
});

test('hours and shares are rounded, nothing stays nothing', () => {
  expect([hoursOf(634_909_749), hoursOf(null), shareOf(0.56147635), shareOf(undefined)]).toEqual([
    176.364,
    null,
    0.5615,
    null,
  ]);
});
