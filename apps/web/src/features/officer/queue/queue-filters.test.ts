import { describe, expect, it } from 'vitest';
import { emptyFilters, isSameView, parseQueueFilters, queueSearch } from './queue-filters.ts';

describe('filters of the queue', () => {
  it('live in the address and come back the same', () => {
    const filters = {
      ...emptyFilters,
      assigned: 'me' as const,
      status: ['ON_REVIEW', 'NEEDS_FIX'],
      eventClass: 'PUB' as const,
      term: 'overdue' as const,
      text: 'ярмарка',
      startsFrom: '2026-06-01',
      sort: 'starts' as const,
      direction: 'desc' as const,
    };
    const read = parseQueueFilters(new URLSearchParams(queueSearch(filters)));
    expect(read).toEqual({ ...filters, status: ['NEEDS_FIX', 'ON_REVIEW'] });
  });

  it('writes nothing for what is usual', () => {
    expect(queueSearch(emptyFilters)).toBe('');
    expect(queueSearch({ ...emptyFilters, text: '  ' })).toBe('');
  });

  it('leaves out what it does not understand', () => {
    const read = parseQueueFilters(
      new URLSearchParams('assigned=everyone&term=late&status=ON_REVIEW,<b>&startsFrom=01.06.2026&sort=age'),
    );
    expect(read).toEqual({ ...emptyFilters, status: ['ON_REVIEW'] });
  });

  it('tells views apart by person, status and term alone', () => {
    expect(isSameView({ ...emptyFilters, text: 'a' }, emptyFilters)).toBe(true);
    expect(isSameView({ ...emptyFilters, term: 'overdue' }, emptyFilters)).toBe(false);
  });
});
