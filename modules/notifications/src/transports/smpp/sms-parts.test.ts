import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { smsParts } from './sms-parts.ts';

test('a short text is one message, in Latin by the alphabet of GSM', () => {
  expect(smsParts('Due 12.06.2026: ZR-17', 'a')).toMatchObject([{ dataCoding: 0, hasHeader: false }]);
  expect(smsParts('x'.repeat(160), 'a')).toHaveLength(1);
  expect(smsParts('x'.repeat(161), 'a').map(({ octets }) => octets.length)).toEqual([159, 14]);
  expect(smsParts('ё'.repeat(70), 'a')).toMatchObject([{ dataCoding: 8, hasHeader: false }]);
  expect(smsParts('ё'.repeat(71), 'a')).toHaveLength(2);
});

test('any text is put together again from its parts, none longer than 140 octets, no character torn', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 71, maxLength: 400 }), (text) => {
      const parts = smsParts(`ё${text}`, 'id');
      const joined = parts.map(({ octets }) => Buffer.from(octets.subarray(6)).swap16().toString('utf16le'));
      expect(joined.join('')).toBe(`ё${text}`);
      expect(joined.every((piece) => piece.isWellFormed())).toBe(true);
      expect(parts.every(({ octets }) => octets.length <= 140)).toBe(true);
      expect(parts.map(({ octets }) => octets[5])).toEqual(parts.map((_, index) => index + 1));
    }),
  );
});
