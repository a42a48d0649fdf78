import { expect, test } from 'vitest';
import { withoutAddress } from './without-address.ts';

test('an address is taken out with the colon that leads to it', () => {
  expect(withoutAddress('Имущество. Откройте запрос: https://veche.example/alerts/1')).toBe(
    'Имущество. Откройте запрос.',
  );
  expect(withoutAddress('Срок был 29 мая. https://veche.example/a/1')).toBe('Срок был 29 мая.');
  expect(withoutAddress('Без адреса')).toBe('Без адреса.');
});
