/** Value below which the given share of the sample lies, by the nearest rank. @throws RangeError for an empty sample */
export function percentile(sample: readonly number[], share: number): number {
  const sorted = sample.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new RangeError('An empty sample has no percentile');
  return value;
}

export const median = (sample: readonly number[]): number => percentile(sample, 0.5);

export interface Timed<T> {
  readonly tookMs: number;
  /** Processor time of all threads of this process meanwhile. */
  readonly cpuMs: number;
  readonly value: T;
}

/** Does a piece of work and says how long it took. */
export async function timed<T>(work: () => Promise<T> | T): Promise<Timed<T>> {
  const [startedAtMs, cpuBefore] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const tookMs = performance.now() - startedAtMs;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { tookMs, cpuMs: (user + system) / 1000, value };
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;

/** `1.83 (1.70–2.02)`: the median of the rounds, with the least and the greatest. */
export const spread = (sample: readonly number[]): string =>
  `${median(sample).toFixed(2)} (${Math.min(...sample).toFixed(2)}–${Math.max(...sample).toFixed(2)} over ${sample.length} rounds)`;
