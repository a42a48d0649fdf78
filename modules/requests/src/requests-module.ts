import type { Journal } from '@veche/journal';
import type { Database, Module } from '@veche/platform';

export interface RequestsDeps {
  readonly db: Database;
  readonly journal: Pick<Journal, 'appendJournalEntry'>;
}

/** The register of requests to any service: what happened to them, by which norm they are timed. */
export function createRequestsModule(_deps: RequestsDeps): Module {
  return { name: 'requests', migrations: new URL('../migrations/', import.meta.url) };
}
