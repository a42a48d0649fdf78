import type { BilingualText } from '@veche/kernel';
import type { Journal } from '@veche/journal';
import type { Database, ReadTx } from '@veche/platform';

/** What this module needs of the others. */
export interface OpennessDeps {
  readonly db: Database;
  readonly journal: Pick<Journal, 'appendJournalEntry'>;
  /** Titles of units by their code; one that is absent is shown by its code. */
  readonly unitTitles: (tx: ReadTx) => Promise<ReadonlyMap<string, BilingualText>>;
  /** Address of the town's own site, for codes people copy. */
  readonly publicUrl: string;
  /** Whether this process releases batches: one that runs workers does. */
  readonly releases: boolean;
}
