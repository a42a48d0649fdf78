import { wilsonInterval, type Interval } from '../wilson.ts';
import { termParts, type EndedAlike, type LatenessModel } from './lateness-model.ts';

/** Requests that were told alike chances, and what became of them. */
export interface CalibrationBand {
  /** From `from` up to, not including, `from + 0.1`; the last band includes 1. */
  readonly from: number;
  readonly n: number;
  readonly meanTold: number;
  readonly late: number;
  readonly interval: Interval | undefined;
}

export interface Calibration {
  /** Answers checked: a request is asked about once in each tenth of its term from the third on. */
  readonly n: number;
  /** Mean squared distance between the chance told and what came: 0 is perfect. */
  readonly brier: number;
  /** The same for telling everyone the share of all: a model must be below it. */
  readonly brierOfBase: number;
  readonly bands: readonly CalibrationBand[];
}

/** Before the third tenth nobody is asked: there is too little to tell by. */
const firstPartAsked = 3;

/** Asks the model about requests it has not learnt from. @returns undefined when there are none */
export function calibrate(model: LatenessModel, later: readonly EndedAlike[]): Calibration | undefined {
  const bands = Array.from({ length: 10 }, () => ({ n: 0, told: 0, late: 0 }));
  let [n, late, squares] = [0, 0, 0];
  for (const each of later) {
    const isLate = each.endedIn === termParts;
    for (let part = firstPartAsked; part < termParts && part <= each.endedIn; part += 1) {
      const told = model.ask({ ...each, isHeld: each.heldIn <= part, part }).probability;
      const band = bands[Math.min(9, Math.floor(told * 10))];
      if (!band) continue;
      band.n += each.n;
      band.told += told * each.n;
      n += each.n;
      squares += each.n * (told - (isLate ? 1 : 0)) ** 2;
      if (isLate) [band.late, late] = [band.late + each.n, late + each.n];
    }
  }
  if (n === 0) return undefined;
  const base = late / n;
  return {
    n,
    brier: squares / n,
    brierOfBase: base * (1 - base),
    bands: bands.flatMap((band, index) =>
      band.n === 0
        ? []
        : [
            {
              from: index / 10,
              n: band.n,
              meanTold: band.told / band.n,
              late: band.late,
              interval: wilsonInterval(band.late, band.n),
            },
          ],
    ),
  };
}
