import type { RuleDefinition } from '@veche/contracts';
import type { Instant } from '@veche/kernel';
import { oncePerTx, type ReadTx } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import { calendarOf } from '../calendar-of.ts';
import type { StoredAlert } from '../db/alert-rows.ts';
import { findInhibitors, listInhibitions, type Inhibitor } from '../db/inhibition-repo.ts';
import { listMuteWindows, listSilences } from '../db/silence-repo.ts';
import { endOfWindow } from '../domain/recurring-window.ts';
import { findSilence } from '../domain/silence.ts';

/** What keeps an alert from being told, for whomever. */
export interface Suppression {
  readonly inhibitor?: Inhibitor;
  readonly mutedUntil?: Instant;
  readonly silence?: { readonly id: string; readonly endsAt: Instant };
}

const silencesNow = oncePerTx((tx) => listSilences(tx));
const windowsNow = oncePerTx((tx) => listMuteWindows(tx));
const inhibitionsNow = oncePerTx((tx) => listInhibitions(tx));

export async function suppressionOf(
  deps: AlertsDeps,
  tx: ReadTx,
  stored: Pick<StoredAlert, 'id' | 'labels'>,
  definition: Pick<RuleDefinition, 'muteWindowIds'>,
): Promise<Suppression> {
  const inhibitor = (await findInhibitors(tx, await inhibitionsNow(tx), [stored])).get(stored.id);
  const windows = (await windowsNow(tx)).filter(({ id }) => definition.muteWindowIds.includes(id));
  const mutedUntil =
    windows.length === 0 ? undefined : endOfWindow(tx.now, windows, await calendarOf(deps, tx));
  const silence = findSilence(await silencesNow(tx), stored.labels, tx.now);
  return {
    ...(inhibitor && { inhibitor }),
    ...(mutedUntil !== undefined && { mutedUntil }),
    ...(silence && { silence: { id: silence.id, endsAt: silence.endsAt } }),
  };
}

/** When to look again whether a suppressed alert may be told; undefined when nothing suppresses it. */
export function lookAgainAt(
  { inhibitor, mutedUntil, silence }: Suppression,
  soon: Instant,
): Instant | undefined {
  if (inhibitor) return soon;
  return mutedUntil ?? silence?.endsAt;
}
