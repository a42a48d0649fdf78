import type { BilingualText, Instant, Language } from '@veche/kernel';
import type { Journal } from '@veche/journal';
import type { Database, ReadTx } from '@veche/platform';

/** What this module needs of the others. */
export interface OpennessDeps {
  readonly db: Database;
  readonly journal: Pick<Journal, 'appendJournalEntry'>;
  /** Titles of units by their code; one that is absent is shown by its code. */
  readonly unitTitles: (tx: ReadTx) => Promise<ReadonlyMap<string, BilingualText>>;
  /** Sets the paper of a report and signs it by the key of the authority. */
  readonly setReport: (paper: ReportPaper, at: Instant) => Promise<Uint8Array>;
  /** Address of the town's own site, for codes people copy. */
  readonly publicUrl: string;
  /** Whether this process releases batches: one that runs workers does. */
  readonly releases: boolean;
}

/** What is printed of a monthly report, ready as text. */
export interface ReportPaper {
  readonly lang: Language;
  readonly demo: boolean;
  readonly authority: { readonly name: string };
  readonly month: string;
  /** Local time to the minute. */
  readonly asOf: string;
  readonly note?: string;
  readonly figures: readonly {
    readonly title: string;
    readonly meaning: string;
    readonly value: string;
    readonly remark: string;
  }[];
  readonly tables: readonly {
    readonly title: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
  /** What people say, in their own words, with service and mark. */
  readonly comments: readonly { readonly text: string; readonly remark: string }[];
  readonly rule: string;
}
