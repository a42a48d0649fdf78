import type { ApplicationSummary } from '@veche/contracts';
import { describe, expect, it } from 'vitest';
import { groupByDay } from './group-by-day.ts';

const row = (id: string, change: Partial<ApplicationSummary>): ApplicationSummary => ({
  id,
  version: 1,
  status: 'ON_REVIEW',
  procedure: 'approval',
  eventClass: 'CUL',
  title: id,
  updatedAt: '2026-05-27T11:00:00.000Z',
  termState: 'in-time',
  findingsCount: { block: 0, warning: 0, unknown: 0, defect: 0 },
  ...change,
});

describe('groupByDay', () => {
  it('puts overdue terms together, then days in order, pauses last', () => {
    const groups = groupByDay(
      [
        row('later', { dueOn: '2026-06-05' }),
        row('paused', { dueOn: '2026-05-29', termState: 'paused' }),
        row('late', { dueOn: '2026-05-25', termState: 'overdue' }),
        row('later-still', { dueOn: '2026-05-26', termState: 'overdue' }),
        row('today', { dueOn: '2026-05-27', termState: 'due-today' }),
      ],
      '2026-05-27',
    );
    expect(groups.map(({ kind, on, rows }) => [kind, on, rows.map(({ id }) => id)])).toEqual([
      ['overdue', undefined, ['late', 'later-still']],
      ['today', '2026-05-27', ['today']],
      ['ahead', '2026-06-05', ['later']],
      ['paused', undefined, ['paused']],
    ]);
  });
});
