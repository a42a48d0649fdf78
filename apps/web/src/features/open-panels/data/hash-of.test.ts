import { expect, it } from 'vitest';
import { hashOf } from './hash-of.ts';

it('is the SHA-256 everyone else counts', async () => {
  const bytes = new TextEncoder().encode('abc');
  expect(await hashOf(bytes.buffer)).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
