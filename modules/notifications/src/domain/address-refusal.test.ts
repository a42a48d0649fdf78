import { expect, test } from 'vitest';
import { isAboutAddress } from './address-refusal.ts';

test.each([
  ['smtp-550', true],
  ['smtp-553', true],
  ['smtp-552', false],
  ['smtp-554', false],
  ['http-410', true],
  ['http-400', false],
  ['smtp-451', false],
])('%s is about the address: %s', (code, expected) => {
  expect(isAboutAddress(code)).toBe(expected);
});
