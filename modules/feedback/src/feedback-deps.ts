import type { ProductionCalendar } from '@veche/deadlines';
import type { Journal } from '@veche/journal';
import type { Language, PersonId } from '@veche/kernel';
import type { Notifications } from '@veche/notifications';
import type { Database, PersonVault, ReadTx, Tenant, Tx } from '@veche/platform';

/** What this module may know about people; the identity module answers. */
export interface FeedbackPeople {
  /** Undefined for somebody without an account. */
  languageOf(tx: ReadTx, id: PersonId): Promise<Language | undefined>;
  displayNames(tx: ReadTx, ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, string>>;
  /** Who answers for a unit, or for the town where nobody does: they are reminded of what nobody has taken. */
  onDuty(tx: ReadTx, unitCode: string | null): Promise<readonly PersonId[]>;
  /** Who stands above them: told when something is late. */
  above(tx: ReadTx, unitCode: string | null): Promise<readonly PersonId[]>;
  /** Staff of this town who handle feedback. */
  listStaff(tx: ReadTx): Promise<readonly PersonId[]>;
}

export interface FeedbackDeps {
  readonly db: Database;
  readonly vault: PersonVault;
  readonly journal: Pick<Journal, 'appendJournalEntry'>;
  readonly notifications: Pick<Notifications, 'queueMessage' | 'queueOutsideMessage'>;
  readonly people: FeedbackPeople;
  /** The phone or address that came with a request, as its source wrote it; the register answers. */
  readonly contactOfRequest: (tx: ReadTx, requestId: string) => Promise<string | undefined>;
  /** Tells the register whether the person calls the request solved. */
  readonly recordConfirmation: (
    tx: Tx,
    confirmation: { readonly requestId: string; readonly isSolved: boolean },
  ) => Promise<void>;
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
  readonly tenantOf: (tx: ReadTx) => Promise<Tenant>;
  /** The calendar in force in this town. */
  readonly calendarOf: (tx: ReadTx) => Promise<ProductionCalendar>;
}
