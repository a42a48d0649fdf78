import type { Tx } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';

/** Writes into the journal that a setting of alerts was changed: which one and how, never who is in it. */
export const noteSetting = (
  deps: Pick<AlertsDeps, 'journal'>,
  tx: Tx,
  {
    kind,
    id,
    change,
    result = [],
  }: {
    readonly kind: 'chain' | 'group' | 'mute-window' | 'inhibition';
    readonly id: string;
    readonly change: 'made' | 'changed' | 'removed' | 'turned';
    readonly result?: readonly string[];
  },
) =>
  deps.journal.appendJournalEntry(tx, {
    action: `alerts.${kind}.${change}`,
    subject: { type: `alert-${kind}`, id },
    revision: 1,
    result: [...result],
  });
