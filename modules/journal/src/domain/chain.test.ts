import { describe, expect, test } from 'vitest';
import { sha256Chain } from '../chain-hashing.ts';
import { emptyChain, extendChain } from './chain.ts';

describe('chain of entries', () => {
  test('given known texts, hashes are those of RFC 9162 with the head of zeros before the first', () => {
    // Computed apart: sha256(00 ‖ "a"), sha256(01 ‖ 32 zero bytes ‖ leaf).
    const { links, to } = extendChain(emptyChain, [{ id: 'first', canonical: 'a' }], sha256Chain);
    expect(links).toEqual([
      {
        index: 0,
        entryId: 'first',
        leaf: '022a6979e6dab7aa5ae4c3e5e45f7e977112a7e63593820dbec1ec738a24f93c',
        head: '2c590bf6888fa760280c2fdb777540ba3059a1655934844ed5c79e7ec22eb449',
      },
    ]);
    expect(to).toEqual({ size: 1, hash: links[0]?.head });
  });

  test('given two batches, the chain is the same as in one', () => {
    const entries = ['a', 'б', '{"v":1}', ''].map((canonical, i) => ({ id: `${i}`, canonical }));
    const first = extendChain(emptyChain, entries.slice(0, 2), sha256Chain);
    const second = extendChain(first.to, entries.slice(2), sha256Chain);
    const whole = extendChain(emptyChain, entries, sha256Chain);
    expect([...first.links, ...second.links]).toEqual(whole.links);
    expect(second.to).toEqual(whole.to);
  });
});
