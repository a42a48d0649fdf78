import type { ProductionCalendar } from '@veche/deadlines';
import type { Journal } from '@veche/journal';
import type { BilingualText } from '@veche/kernel';
import type { Database, ReadTx } from '@veche/platform';

/** What this module needs of the others. */
export interface IndicatorsDeps {
  readonly db: Database;
  readonly journal: Pick<Journal, 'appendJournalEntry'>;
  readonly calendar: ProductionCalendar;
  /** Titles of units by their code; one that is absent is shown by its code. */
  readonly unitTitles: (tx: ReadTx) => Promise<ReadonlyMap<string, BilingualText>>;
  /** Whether this process keeps figures fresh: one that runs workers does. */
  readonly keepsFresh: boolean;
}
