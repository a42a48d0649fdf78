import type { Journal } from '@veche/journal';
import type { Database, PersonVault, ReadTx, Tenant } from '@veche/platform';

/** What the register needs from the outside. */
export interface RequestsDeps {
  readonly db: Database;
  readonly vault: PersonVault;
  readonly journal: Pick<Journal, 'appendJournalEntry'>;
  readonly tenantOf: (tx: ReadTx) => Promise<Tenant>;
  /** Folder of the rule pack that comes with the product: its calendar, services and acts begin a town. */
  readonly rulePackFolder: string;
}
