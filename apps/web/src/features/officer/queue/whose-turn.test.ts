import { describe, expect, it } from 'vitest';
import { turnHolderOf } from './whose-turn.ts';

const me = { id: '1', displayName: 'Е. Сорокина' };

describe('turnHolderOf', () => {
  it('tells my own turn from that of a colleague and from a case nobody took', () => {
    expect(turnHolderOf({ status: 'ON_REVIEW', officer: me, turn: undefined }, '1')).toBe('me');
    expect(turnHolderOf({ status: 'ON_REVIEW', officer: me, turn: undefined }, '2')).toBe('office');
    expect(turnHolderOf({ status: 'NOTICE_REGISTERED', officer: undefined, turn: undefined }, '1')).toBe(
      'nobody-yet',
    );
  });
  it('trusts the server where it says whose turn it is', () => {
    const turn = { who: 'agencies' as const, sentence: { ru: '', en: '' } };
    expect(turnHolderOf({ status: 'ON_REVIEW', officer: me, turn }, '1')).toBe('agencies');
  });
  it('waits for the applicant while answers are owed', () => {
    expect(turnHolderOf({ status: 'NEEDS_FIX', officer: me, turn: undefined }, '1')).toBe('applicant');
    expect(turnHolderOf({ status: 'REFUSED', officer: me, turn: undefined }, '1')).toBe('nobody');
  });
});
