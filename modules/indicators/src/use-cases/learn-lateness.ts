import type { Tx } from '@veche/platform';
import { keepLatenessModel, readEndedAlike } from '../db/lateness-repo.ts';
import { calibrate } from '../domain/lateness/calibration.ts';
import { learnLateness } from '../domain/lateness/lateness-model.ts';

/**
 * Learns from requests whose term is over. The calibration shown is that of a model that knew the earlier four fifths, asked about the
 * last one; the model in use knows all.
 */
export async function relearnLateness(tx: Tx): Promise<void> {
  const past = await readEndedAlike(tx);
  if (past.length === 0) return;
  const calibration = calibrate(
    learnLateness(past.filter(({ isLater }) => !isLater)),
    past.filter(({ isLater }) => isLater),
  );
  await keepLatenessModel(tx, { past: past.map(({ isLater: _, ...each }) => each), calibration });
}
