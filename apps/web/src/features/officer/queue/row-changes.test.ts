import type { ApplicationSummary } from '@veche/contracts';
import { describe, expect, it } from 'vitest';
import { changesBetween } from './row-changes.ts';

const row = (change: Partial<ApplicationSummary> = {}): ApplicationSummary => ({
  id: 'a',
  version: 1,
  status: 'REGISTERED',
  procedure: 'approval',
  eventClass: 'CUL',
  title: 'Концерт',
  updatedAt: '2026-05-27T11:00:00.000Z',
  termState: 'in-time',
  findingsCount: { block: 0, warning: 0, unknown: 0, defect: 0 },
  ...change,
});

describe('changesBetween', () => {
  it('names what changed first of all: status, officer, term, findings', () => {
    const changed = (change: Partial<ApplicationSummary>) =>
      changesBetween([row()], [row({ version: 2, ...change })]).get('a');
    expect(changed({ status: 'ON_REVIEW', dueOn: '2026-06-05' })).toBe('status');
    expect(changed({ officer: { id: 'x', displayName: 'И. Ким' } })).toBe('officer');
    expect(changed({ dueOn: '2026-06-05' })).toBe('due');
    expect(changed({ findingsCount: { block: 1, warning: 0, unknown: 0, defect: 0 } })).toBe('findings');
    expect(changed({})).toBe('other');
  });
  it('is silent about rows that did not change and tells new ones', () => {
    expect(changesBetween([row()], [row(), row({ id: 'b' })])).toEqual(new Map([['b', 'new']]));
  });
});
