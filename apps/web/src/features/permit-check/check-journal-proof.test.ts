import { describe, expect, it } from 'vitest';
import { checkJournalProof } from './check-journal-proof.ts';

/** Computed with another implementation of SHA-256. */
const proof = {
  canonical: '{"action":"permit.issued","v":1}',
  leaf: 'b39ee1ea10260b70381be3b9f7e9735172f24395b151a939fcdaa92508a84d14',
  previousHead: '6db7d803e74f1ffa7d8f5adc0bf95b3e15bf4c8373fffadf546227cc6c6742cb',
  head: '77ebc14eac6789243ae207c88b8dffa20a1ca3c356acbf7955beb579e4b1d0e2',
};
const otherHash = 'd9298a10d1b0735837dc4bd85dac641b0f3cef27a47e5d53a54f2f3f5b2fcffa';

describe('checkJournalProof', () => {
  it('accepts an entry that stands in the chain', async () => {
    expect(await checkJournalProof(proof)).toBe(true);
  });
  it.each([
    ['an altered entry', { ...proof, canonical: proof.canonical.replace('issued', 'forged') }],
    ['another previous head', { ...proof, previousHead: otherHash }],
    ['another head', { ...proof, head: otherHash }],
  ])('refuses %s', async (_, altered) => {
    expect(await checkJournalProof(altered)).toBe(false);
  });
});
