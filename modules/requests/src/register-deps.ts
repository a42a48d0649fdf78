import type { PersonId } from '@veche/kernel';
import type { Journal } from '@veche/journal';
import type { BilingualText } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import type { RequestsDeps } from './requests-deps.ts';

/** Beside what the register itself needs, what people's work with requests needs. */
export interface RegisterDeps extends RequestsDeps {
  readonly people: {
    displayNames(tx: ReadTx, ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, string>>;
    /** Staff of this town who work on requests. */
    listExecutors(tx: ReadTx): Promise<readonly PersonId[]>;
  };
  /** Adds a line to the private log of who looked at whose data. */
  readonly recordAccess: (
    tx: Tx,
    look: {
      readonly subject: { readonly type: string; readonly id: string };
      readonly personId?: PersonId;
      readonly purpose: string;
      readonly ip?: string;
    },
  ) => Promise<void>;
  readonly findReceipt: Journal['findReceipt'];
  readonly messages: {
    queue(
      tx: Tx,
      message: {
        readonly recipientPersonId: PersonId;
        readonly template: string;
        readonly values: Readonly<Record<string, string | number | BilingualText | undefined>>;
        readonly link: string;
        readonly subject: { readonly type: string; readonly id: string };
        readonly dedupeKey: string;
      },
    ): Promise<void>;
  };
}
