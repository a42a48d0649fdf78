import { describe, expect, it } from 'vitest';
import { translatorFor } from '../../../i18n/use-t.ts';
import { formatFault } from './field-format.ts';

const t = translatorFor('ru');
const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u00A0', ' ');

describe('formatFault', () => {
  it('accepts phones as people type them', () => {
    for (const phone of ['916 123-45-67', '+7 (916) 123-45-67', '8 916 123 45 67'])
      expect(formatFault('phone', phone, t)).toBeUndefined();
  });

  it('says how many digits are missing', () => {
    expect(plain(formatFault('phone', '+7 916 123-45-6', t))).toMatch(/^Не хватает 1 цифры/);
    expect(plain(formatFault('phone', '916123', t))).toMatch(/^Не хватает 4 цифр/);
  });

  it('tells a wrong length from a wrong control digit', () => {
    expect(plain(formatFault('inn', '12345', t))).toMatch(/введено 5/);
    expect(plain(formatFault('inn', '1234567890', t))).toMatch(/Контрольная цифра/);
    expect(formatFault('inn', '7707083893', t)).toBeUndefined();
  });

  it('is silent about an empty field', () => {
    expect(formatFault('email', ' ', t)).toBeUndefined();
    expect(formatFault('email', 'lapin@', t)).toBeDefined();
  });
});
