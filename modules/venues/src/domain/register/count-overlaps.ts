import type { Instant } from '@veche/kernel';

/** What the count needs of a row. */
export interface DatedPlace {
  readonly eventRef: string;
  readonly placeKeys: readonly string[];
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

export interface OverlapCount {
  /** Pairs of rows of different events that share a place at a time. */
  readonly rowPairs: number;
  /** Pairs of events that have such rows. */
  readonly eventPairs: number;
  /** Rows that are in at least one pair. */
  readonly rowsTouched: number;
  /** The first of the pairs, as indexes of rows, for showing. */
  readonly samples: readonly (readonly [first: number, second: number])[];
}

const mostSamples = 100;

/** Counts overlaps in time (half-open) at equal places between different events. Sweeps each place in order of beginning. */
export function countOverlaps(rows: readonly DatedPlace[]): OverlapCount {
  const byPlace = new Map<string, number[]>();
  rows.forEach((row, index) => {
    for (const key of row.placeKeys) {
      const known = byPlace.get(key);
      if (known === undefined) byPlace.set(key, [index]);
      else known.push(index);
    }
  });
  const rowPairs = new Set<number>();
  const eventPairs = new Set<string>();
  const touched = new Set<number>();
  const samples: [number, number][] = [];
  for (const indexes of byPlace.values()) {
    forEachOverlap(rows, indexes, (first, second) => {
      const pair = first * rows.length + second;
      if (rowPairs.has(pair)) return;
      rowPairs.add(pair);
      touched.add(first).add(second);
      eventPairs.add([rows[first]?.eventRef ?? '', rows[second]?.eventRef ?? ''].sort().join('\u001f'));
      if (samples.length < mostSamples) samples.push([first, second]);
    });
  }
  return { rowPairs: rowPairs.size, eventPairs: eventPairs.size, rowsTouched: touched.size, samples };
}

/** Calls with the smaller index first. */
function forEachOverlap(
  rows: readonly DatedPlace[],
  indexes: readonly number[],
  found: (first: number, second: number) => void,
): void {
  const inOrder = indexes
    .map((index) => ({ index, row: rows[index] as DatedPlace }))
    .sort((a, b) => (a.row.startsAt < b.row.startsAt ? -1 : Number(a.row.startsAt > b.row.startsAt)));
  let running: typeof inOrder = [];
  for (const entry of inOrder) {
    running = running.filter(({ row }) => row.endsAt > entry.row.startsAt);
    for (const other of running) {
      if (other.row.eventRef !== entry.row.eventRef)
        found(Math.min(other.index, entry.index), Math.max(other.index, entry.index));
    }
    running.push(entry);
  }
}
