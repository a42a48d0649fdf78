import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initSync as initEts, AutoETS } from '@bsull/augurs/ets';
import { initSync as initMstl, MSTL } from '@bsull/augurs/mstl';

export interface Foretold {
  readonly point: number;
  readonly low: number;
  readonly high: number;
}

export interface ForecastAsk {
  /** Equal steps of time, the latest last. */
  readonly past: readonly number[];
  readonly steps: number;
  /** Share of cases the interval is to hold. */
  readonly level: number;
  /** Steps of a season; with two seasons in the past it is taken into account. */
  readonly season?: number;
}

/** With fewer steps nothing is foretold. */
export const leastPast = 12;

let isReady = false;

/** The library comes as WebAssembly and is meant to be fetched by a browser; here its file is read. */
function makeReady(): void {
  if (isReady) return;
  const wasmOf = (name: string): Buffer =>
    readFileSync(fileURLToPath(import.meta.resolve(`@bsull/augurs/${name}`)).replace(/\.js$/, '_bg.wasm'));
  initEts({ module: wasmOf('ets') });
  initMstl({ module: wasmOf('mstl') });
  isReady = true;
}

/** Exponential smoothing with an interval, and a season where the past holds two of them. @returns undefined for a past too short */
export function foretell(
  ask: ForecastAsk,
): { readonly model: string; readonly steps: Foretold[] } | undefined {
  if (ask.past.length < leastPast) return undefined;
  makeReady();
  const { season } = ask;
  return season !== undefined && ask.past.length >= 2 * season + 4
    ? { model: `MSTL-${season}+ETS`, steps: read(MSTL.ets([season]), ask) }
    : { model: 'ETS-ZZN', steps: read(new AutoETS(1, 'ZZN'), ask) };
}

function read(model: MSTL | AutoETS, { past, steps, level }: ForecastAsk): Foretold[] {
  try {
    model.fit(Float64Array.from(past));
    const { point, intervals } = model.predict(steps, level);
    return point.map((value, index) => ({
      point: value,
      low: intervals?.lower[index] ?? value,
      high: intervals?.upper[index] ?? value,
    }));
  } finally {
    model.free();
  }
}
