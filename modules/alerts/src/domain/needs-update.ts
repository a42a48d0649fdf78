import type { UpdateReason } from '@veche/contracts';
import type { Instant } from '@veche/kernel';
import { firingItems, type Alert, type Told } from './alert.ts';
import { later } from './alert-lifecycle.ts';

/** What one recipient was told last about an alert. */
export interface RecipientTold extends Told {
  readonly returned: number;
  /** They were told that it is over. */
  readonly isOver: boolean;
}

/**
 * Why a recipient has to be told something about an alert now, or undefined when they know the newest. The reason goes
 * with the message: «почему пришло».
 */
export function needsUpdate(
  alert: Alert,
  told: RecipientTold | undefined,
  now: Instant,
): UpdateReason | undefined {
  const isOver = alert.state === 'resolved' && !alert.isMomentary;
  if (told === undefined) return isOver || alert.items.added === 0 ? undefined : 'first';
  if (isOver) return told.isOver ? undefined : 'resolved';
  if (alert.state !== 'firing') return undefined;
  if (alert.returned > told.returned) return 'returned';
  if (alert.items.added > told.added) return 'new-items';
  const isRepeated = alert.timing.repeatMs > 0 && now >= later(told.at, alert.timing.repeatMs);
  return isRepeated && firingItems(alert) > 0 ? 'repeat' : undefined;
}
