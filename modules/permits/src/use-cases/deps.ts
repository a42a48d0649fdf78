import type { Clock, PersonId } from '@veche/kernel';
import type { Database, ReadTx, Tenant, Tx } from '@veche/platform';
import type { Documents, Journal, Messages, PaperMill, People, Places, Rules, Vault } from '../ports.ts';

/** Everything the use cases of this module stand on; given by the composition root. */
export interface PermitsDeps {
  readonly db: Database;
  readonly clock: Clock;
  readonly vault: Vault;
  readonly people: People;
  readonly rules: Rules;
  readonly places: Places;
  readonly documents: Documents;
  readonly journal: Journal;
  readonly messages: Messages;
  readonly papers: PaperMill;
  /** Adds a line to the private log of who looked at whose case. */
  readonly recordAccess: (
    tx: Tx,
    look: {
      readonly subject: { readonly type: string; readonly id: string };
      readonly personId: PersonId;
      readonly purpose: string;
      readonly ip?: string;
    },
  ) => Promise<void>;
  readonly tenantOf: (tx: ReadTx) => Promise<Tenant>;
  /** 128 random bits as 22 base64url characters. */
  readonly newToken: () => string;
  /** Short code printed on the permit: eight unambiguous characters. */
  readonly newCode: () => string;
  /** Address under which the public reaches this installation. */
  readonly publicUrl: string;
}
