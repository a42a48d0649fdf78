import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyFilters,
  openDueStates,
  parseRegisterFilters,
  registerSearch,
  requestChannels,
  requestStatuses,
  withScope,
  type RegisterFilters,
} from './register-filters.ts';

const parse = (search: string): RegisterFilters => parseRegisterFilters(new URLSearchParams(search));

describe('filters of the register in the address', () => {
  it('leave out what is usual', () => {
    expect(registerSearch(emptyFilters)).toBe('');
    expect(registerSearch({ ...emptyFilters, scope: 'done', sort: 'opened', direction: 'desc' })).toBe(
      'scope=done',
    );
  });

  it('come back the same, whatever they are', () => {
    const word = fc
      .stringMatching(/^[A-Za-zА-Яё0-9, -]{1,12}$/)
      .map((text) => text.trim())
      .filter((text) => text !== '');
    const filters = fc.record({
      service: fc.uniqueArray(word, { maxLength: 3 }),
      district: fc.uniqueArray(word, { maxLength: 2 }),
      status: fc.subarray([...requestStatuses]),
      due: fc.subarray([...openDueStates]),
      channel: fc.subarray([...requestChannels]),
      mine: fc.boolean(),
      openedFrom: fc.constantFrom(undefined, '2026-05-01'),
      dueTo: fc.constantFrom(undefined, '2026-06-30'),
      text: fc.constantFrom('', 'ёлка во дворе', 'ЗР-2026-1183'),
      sort: fc.constantFrom('due', 'opened', 'changed'),
      direction: fc.constantFrom('asc', 'desc'),
    });
    fc.assert(
      fc.property(filters, (some) => {
        const whole: RegisterFilters = { ...emptyFilters, ...some };
        const again = parse(registerSearch(whole));
        expect(registerSearch(again)).toBe(registerSearch(whole));
        expect({ ...again, service: again.service.toSorted() }).toEqual({
          ...whole,
          service: whole.service.toSorted(),
          status: whole.status.toSorted(),
          due: whole.due.toSorted(),
          channel: whole.channel.toSorted(),
          district: whole.district.toSorted(),
        });
      }),
    );
  });

  it('ignore what they do not understand', () => {
    expect(parse('scope=никакой&status=unknown&status=refused&openedFrom=вчера&sort=luck')).toEqual({
      ...emptyFilters,
      status: ['refused'],
    });
  });

  it('do not sort by term what is done', () => {
    expect(parse('scope=done&sort=due')).toMatchObject({ sort: 'opened', direction: 'desc' });
  });

  it('drop states of the other part when the part changes', () => {
    const filters = withScope({ ...emptyFilters, due: ['overdue'], service: ['S'] }, 'done');
    expect(filters).toMatchObject({ scope: 'done', due: [], service: ['S'], sort: 'opened' });
  });
});
