import type { ApplicationSummary } from '@veche/contracts';
import type { ZoneId } from '@veche/kernel';
import { expect, it } from 'vitest';
import { queueCsv } from './queue-csv.ts';

const row: ApplicationSummary = {
  id: '018f0000-0000-7000-8000-000000000001',
  version: 3,
  number: 'ТР-2026-00417',
  status: 'NEEDS_FIX',
  procedure: 'approval',
  eventClass: 'CUL',
  subtype: 'FESTIVAL',
  title: 'Летний двор',
  startsAt: '2026-05-30T21:30:00.000Z',
  filedAt: '2026-05-12T08:05:00.000Z',
  dueOn: '2026-06-05',
  updatedAt: '2026-05-27T11:20:00.000Z',
  termState: 'in-time',
  findingsCount: { block: 0, warning: 0, unknown: 0, defect: 0 },
  agencies: { asked: 8, answered: 6, objecting: 0 },
};
const words = {
  zone: 'Europe/Moscow' as ZoneId,
  kindOf: () => ({ ru: 'Фестиваль', en: 'Festival' }),
};

it('is read in words and in the time of the town, not in codes', () => {
  expect(queueCsv([row], { ...words, language: 'ru' }).split('\r\n')[1]).toBe(
    'ТР-2026-00417;Нужны уточнения;Фестиваль;Летний двор;31.05.2026 00:30;;;12.05.2026 11:05;05.06.2026;6;8;',
  );
  expect(queueCsv([row], { ...words, language: 'en' }).split('\r\n')[1]).toBe(
    'ТР-2026-00417;Clarification needed;Festival;Летний двор;2026-05-31 00:30;;;2026-05-12 11:05;2026-06-05;6;8;',
  );
});
