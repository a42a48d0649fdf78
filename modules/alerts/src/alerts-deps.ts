import type { ProductionCalendar } from '@veche/deadlines';
import type { Journal } from '@veche/journal';
import type { PersonId } from '@veche/kernel';
import type { Contact, Notifications } from '@veche/notifications';
import type { Database, Log, PersonVault, ReadTx, Tenant } from '@veche/platform';

/** Roles that can be told as a whole. */
export type StaffRole = 'officer' | 'manager' | 'controller' | 'auditor' | 'administrator';

/** What this module may know about people; the identity module answers. */
export interface AlertPeople {
  /** Staff of this town who hold the role and are not blocked. */
  listStaffWithRole(tx: ReadTx, role: StaffRole): Promise<readonly PersonId[]>;
  displayNames(tx: ReadTx, ids: readonly PersonId[]): Promise<ReadonlyMap<PersonId, string>>;
  contactsOf(
    tx: ReadTx,
    id: PersonId,
  ): Promise<
    { readonly language: 'ru' | 'en'; readonly email?: Contact; readonly phone?: Contact } | undefined
  >;
}

export interface AlertsDeps {
  readonly db: Database;
  readonly vault: PersonVault;
  readonly log: Log;
  readonly journal: Pick<Journal, 'appendJournalEntry'>;
  readonly notifications: Pick<
    Notifications,
    'queueMessage' | 'queueOutsideMessage' | 'deliverNow' | 'reachOf'
  >;
  readonly people: AlertPeople;
  readonly tenantOf: (tx: ReadTx) => Promise<Tenant>;
  /** The calendar of a town that has none of its own yet. */
  readonly shippedCalendar: ProductionCalendar;
  /** Where this installation is reached, without a slash at the end. */
  readonly publicUrl: string;
}
