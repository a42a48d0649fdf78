import { describe, expect, it } from 'vitest';
import { translatorFor } from '../../i18n/use-t.ts';
import { unitText } from './unit-words.ts';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('units of norms', () => {
  it('agree with their numbers', () => {
    const t = translatorFor('ru');
    expect([1, 3, 10].map((n) => plain(unitText(t, 'calendarDay', n, String(n))))).toEqual([
      '1 календарный день',
      '3 календарных дня',
      '10 календарных дней',
    ]);
    expect(plain(unitText(t, 'person/m2', 0.5, '0,5'))).toBe('0,5 чел. на м²');
  });
  it('leave a share bare and an unknown unit as it is', () => {
    const t = translatorFor('en');
    expect(unitText(t, 'share', 0.1, '0.1')).toBe('0.1');
    expect(unitText(t, 'lux', 20, '20')).toBe('20 lux');
  });
});
