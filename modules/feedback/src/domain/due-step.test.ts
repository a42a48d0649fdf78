import { readFileSync } from 'node:fs';
import { parseProductionCalendar } from '@veche/deadlines';
import type { PlainDate } from '@veche/kernel';
import { expect, test } from 'vitest';
import { dueStepOf } from './due-step.ts';

const parsed = parseProductionCalendar(
  JSON.parse(readFileSync(new URL('../../../../rulepacks/ru/calendars/ru.json', import.meta.url), 'utf8')),
);
if (!parsed.ok) throw new Error('The shipped calendar is malformed');
const calendar = parsed.value;

test.each([
  // Before the holidays of May: working days count, not the days between.
  ['2026-05-12', '2026-05-07', 'soon'],
  ['2026-05-12', '2026-05-06', undefined],
  ['2026-05-12', '2026-05-12', 'today'],
  ['2026-05-12', '2026-05-13', 'late'],
  ['2026-05-12', '2026-05-14', 'escalated'],
  // A Friday missed is late on Monday and escalated on Tuesday.
  ['2026-05-15', '2026-05-18', 'late'],
  ['2026-05-15', '2026-05-19', 'escalated'],
  ['2040-01-10', '2040-01-09', undefined],
] as const)('due on %s, asked on %s: %s', (dueOn, today, step) =>
  expect(dueStepOf(dueOn as PlainDate, today as PlainDate, calendar)).toBe(step),
);
