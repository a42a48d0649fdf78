import { zoneId, type Instant } from '@veche/kernel';
import { describe, expect, it } from 'vitest';
import { queryAddress } from './query-address.ts';

const window = {
  from: '2026-03-02T09:15:00.000Z' as Instant,
  to: '2026-03-02T10:00:00.000Z' as Instant,
  isWidened: false,
};
const query = {
  url: 'https://city.test/v2/requests.json',
  filters: {},
  momentForm: 'iso',
  itemsPointer: '',
} as const;
const address = (changes: object, page = 1): string =>
  queryAddress({ ...query, ...changes }, { window, zone: zoneId('Europe/Moscow'), page });

describe('the address of a query', () => {
  it('is that of the poller with its filters, window and page', () => {
    expect(address({})).toBe('https://city.test/v2/requests.json');
    expect(
      address(
        {
          filters: { status: 'open', 'service code': 'а&б' },
          sinceParameter: 'start_date',
          untilParameter: 'end_date',
          pageParameter: 'page',
        },
        2,
      ),
    ).toBe(
      'https://city.test/v2/requests.json?status=open&service%20code=%D0%B0%26%D0%B1&start_date=2026-03-02T09%3A15%3A00Z&end_date=2026-03-02T10%3A00%3A00Z&page=2',
    );
  });

  it('keeps parameters it already has, but not twice', () => {
    expect(
      address({
        url: 'https://city.test/list?key=1&updated_after=1999',
        sinceParameter: 'updated_after',
        momentForm: 'date',
      }),
    ).toBe('https://city.test/list?key=1&updated_after=2026-03-02');
  });
});
