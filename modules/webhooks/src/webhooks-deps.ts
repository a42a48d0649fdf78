import type { Journal } from '@veche/journal';
import type { PersonId } from '@veche/kernel';
import type { Database, OutboundClient, PersonVault, Tx } from '@veche/platform';

export interface WebhooksDeps {
  readonly db: Database;
  readonly vault: PersonVault;
  readonly journal: Pick<Journal, 'appendJournalEntry'>;
  readonly outbound: OutboundClient;
  /** Tells whoever set an endpoint up that it is switched off. */
  readonly tellDisabled: (
    tx: Tx,
    told: {
      readonly personId: PersonId;
      readonly endpointId: string;
      readonly title: string;
      readonly since: string;
    },
  ) => Promise<void>;
}
