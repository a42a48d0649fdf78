import type { MassEventForm } from '@veche/contracts';
import type { ProductionCalendar } from '@veche/deadlines';
import type { PersonId } from '@veche/kernel';
import type { Database, ReadTx, Tenant, Tx } from '@veche/platform';
import type { ServerFacts } from './domain/facts/server-facts.ts';

/** What the rules need of their neighbours. */
export interface RulesDeps {
  readonly db: Database;
  readonly calendar: ProductionCalendar;
  readonly tenantOf: (tx: ReadTx) => Promise<Tenant>;
  /** Facts of the place from registers and bookings; absent ones stay unknown. */
  readonly placeFacts: (tx: ReadTx, form: MassEventForm, excludeSubjectId: string) => Promise<ServerFacts>;
  readonly displayNames: (tx: ReadTx, ids: readonly PersonId[]) => Promise<ReadonlyMap<PersonId, string>>;
  readonly appendJournal: (
    tx: Tx,
    entry: {
      action: string;
      subject: { type: 'rule-pack' | 'town'; id: string };
      result: readonly string[];
    },
  ) => Promise<void>;
  /** Filed cases of this town as they were judged, for the back-test of a proposal. */
  readonly judgedCases: (tx: ReadTx) => Promise<
    readonly {
      readonly facts: Readonly<Record<string, unknown>>;
      readonly eventClass: string;
      readonly subtype: string | undefined;
      readonly filedOn: string;
    }[]
  >;
}
