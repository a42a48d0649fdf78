import type { Tx } from '@veche/platform';
import { startTick } from './engine/tick.ts';
import { ensureDefaults } from './use-cases/ensure-defaults.ts';

/** Makes the monitoring of a town begin: its defaults, its tick. Harmless where it has begun. */
export async function startTown(tx: Tx): Promise<void> {
  await ensureDefaults(tx);
  await startTick(tx);
}
