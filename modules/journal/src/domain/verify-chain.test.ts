import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256Chain } from '../chain-hashing.ts';
import { emptyChain, extendChain, type ChainPoint } from './chain.ts';
import { checkLink, finishCheck, startOfCheck, type StoredLink } from './verify-chain.ts';

const isEntry = (canonical: string, entryId: string): boolean => canonical.startsWith(`${entryId}|`);

function verify(links: readonly StoredLink[], head: ChainPoint, earlier?: ChainPoint): string[] {
  let check = startOfCheck;
  for (const link of links)
    check = checkLink(check, link, { hashing: sha256Chain, isEntry, ...(earlier && { earlier }) });
  return finishCheck(check, head, earlier).faults.map((fault) => fault.code);
}

function chainOf(texts: readonly string[]): { links: StoredLink[]; head: ChainPoint } {
  const entries = texts.map((text, i) => ({ id: `${i}`, canonical: `${i}|${text}` }));
  const { links, to } = extendChain(emptyChain, entries, sha256Chain);
  return { links: links.map((link, i) => ({ ...link, canonical: entries[i]?.canonical })), head: to };
}

const texts = fc.array(fc.string({ maxLength: 20 }), { minLength: 2, maxLength: 12 });
/** A chain and a position in it. */
const chainAndPlace = texts.chain((list) =>
  fc.record({ list: fc.constant(list), place: fc.nat({ max: list.length - 1 }) }),
);

describe('verification of the chain', () => {
  test('an untouched chain has no fault, and any of its former heads still stands', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ list, place }) => {
        const { links, head } = chainOf(list);
        const earlier = { size: place + 1, hash: links[place]?.head ?? '' };
        expect(verify(links, head)).toEqual([]);
        expect(verify(links, head, earlier)).toEqual([]);
        expect(verify(links, head, emptyChain)).toEqual([]);
      }),
    );
  });

  test('an edited entry is found, whatever was put instead', () => {
    fc.assert(
      fc.property(chainAndPlace, fc.string({ minLength: 1 }), ({ list, place }, more) => {
        const { links, head } = chainOf(list);
        const edited = links.map((link) =>
          link.index === place ? { ...link, canonical: `${link.canonical}${more}` } : link,
        );
        expect(verify(edited, head)).toContain('entry-altered');
      }),
    );
  });

  test('an edited entry with its leaf recomputed breaks the chain', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ list, place }) => {
        const { links, head } = chainOf(list);
        const canonical = `${place}|forged ${list[place]}`;
        const forged = links.map((link) =>
          link.index === place ? { ...link, canonical, leaf: sha256Chain.leaf(canonical) } : link,
        );
        expect(verify(forged, head)).toContain('chain-broken');
      }),
    );
  });

  test('a removed entry is found: its text, its link, or the end of the chain', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ list, place }) => {
        const { links, head } = chainOf(list);
        const withoutText = links.map((link) =>
          link.index === place ? { ...link, canonical: undefined } : link,
        );
        expect(verify(withoutText, head)).toEqual(['entry-missing']);
        expect(
          verify(
            links.filter((link) => link.index !== place),
            head,
          ),
        ).not.toEqual([]);
        expect(verify(links.slice(0, place), head)).toContain('truncated');
      }),
    );
  });

  test('two entries that changed places are found', () => {
    fc.assert(
      fc.property(chainAndPlace, fc.nat({ max: 11 }), ({ list, place }, other) => {
        const { links, head } = chainOf(list);
        const target = other % links.length;
        fc.pre(target !== place);
        const swapped = links.map((link, i) => {
          const source = i === place ? links[target] : i === target ? links[place] : link;
          return { ...(source ?? link), index: link.index };
        });
        expect(verify(swapped, head)).toContain('chain-broken');
      }),
    );
  });

  test('an entry put in between is found', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ list, place }) => {
        const { links, head } = chainOf(list);
        const canonical = 'x|inserted';
        const leaf = sha256Chain.leaf(canonical);
        const previous = links[place - 1]?.head ?? emptyChain.hash;
        const extra: StoredLink = {
          index: place,
          entryId: 'x',
          leaf,
          head: sha256Chain.head(previous, leaf),
          canonical,
        };
        const shifted = [
          ...links.slice(0, place),
          extra,
          ...links.slice(place).map((link) => ({ ...link, index: link.index + 1 })),
        ];
        expect(verify(shifted, head)).not.toEqual([]);
      }),
    );
  });

  test('a chain rewritten whole, with its head, is found against an earlier head only', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ list, place }) => {
        const kept = chainOf(list).head;
        const { links, head } = chainOf(list.map((text, i) => (i === place ? `${text}!` : text)));
        expect(verify(links, head)).toEqual([]);
        expect(verify(links, head, kept)).toEqual(['earlier-head-mismatch']);
      }),
    );
  });

  test('a chain cut short, with its head, is found against an earlier head only', () => {
    fc.assert(
      fc.property(chainAndPlace, ({ list, place }) => {
        const kept = chainOf(list).head;
        const { links, head } = chainOf(list.slice(0, place));
        expect(verify(links, head)).toEqual([]);
        expect(verify(links, head, kept)).toEqual(['truncated']);
      }),
    );
  });

  test('links beyond the stored head are found', () => {
    const { links } = chainOf(['a', 'b', 'c']);
    expect(verify(links, chainOf(['a', 'b']).head)).toEqual(['beyond-head']);
  });

  test('a stored head that does not match is found', () => {
    const { links } = chainOf(['a', 'b']);
    expect(verify(links, { size: 2, hash: 'f'.repeat(64) })).toEqual(['head-mismatch']);
  });
});
