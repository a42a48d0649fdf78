import type { Journal } from '@veche/journal';
import type { BlobStore, Database, OutboundClient, PersonVault, ReadTx, Tenant } from '@veche/platform';

/** What the register needs from the outside. */
export interface RequestsDeps {
  readonly db: Database;
  readonly vault: PersonVault;
  readonly journal: Pick<Journal, 'appendJournalEntry'>;
  readonly tenantOf: (tx: ReadTx) => Promise<Tenant>;
  /** Folder of the rule pack that comes with the product: its calendar, services and acts begin a town. */
  readonly rulePackFolder: string;
  /** Where files that are read in and secrets of pollers are kept. */
  readonly blobs: BlobStore;
  /** The way out to systems that are polled. */
  readonly outbound: OutboundClient;
}
