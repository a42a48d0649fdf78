import { Readable } from 'node:stream';
import type { Language, ZoneId } from '@veche/kernel';
import type { Database, ReadTx, Scope } from '@veche/platform';
import { csvHead, csvLines } from './requests-csv.ts';
import { listRequests, type ListQuery } from './list-requests.ts';
import type { WordsOf } from './match-text.ts';
import type { RequestFilter } from './request-filter.ts';
import { titlesOf } from './request-titles.ts';

const pageRows = 2_000;
/** The first rows come soon, and whoever turns back at the sight of them has cost little. */
const firstRows = 200;

export interface ExportQuery {
  readonly filter: RequestFilter;
  readonly direction: ListQuery['direction'];
  readonly language: Language;
  readonly zone: ZoneId;
}

/**
 * The filtered register as a stream of CSV, whatever its size: a page is read when the one before it has been taken, each in a
 * short transaction of its own, so that neither memory nor the database is held. By the date of opening, which no change moves:
 * a row that changes meanwhile comes neither twice nor not at all.
 */
export const exportRequests = (db: Database, scope: Scope, wordsOf: WordsOf, query: ExportQuery): Readable =>
  Readable.from(pages(db, scope, wordsOf, query), { objectMode: false });

async function* pages(
  db: Database,
  scope: Scope,
  wordsOf: WordsOf,
  { filter, direction, language, zone }: ExportQuery,
): AsyncGenerator<string> {
  yield csvHead(language);
  let cursor: string | undefined;
  do {
    const page: { lines: string; nextCursor?: string } = await db.read(scope, async (tx) => {
      const { rows, nextCursor } = await listRequests(tx, wordsOf, {
        filter,
        sort: 'opened',
        direction,
        cursor,
        limit: cursor === undefined ? firstRows : pageRows,
      });
      const lines = csvLines(rows, { language, zone, ...(await wordsFor(tx, rows)) });
      return { lines, ...(nextCursor === undefined ? {} : { nextCursor }) };
    });
    yield page.lines;
    cursor = page.nextCursor;
  } while (cursor !== undefined);
}

async function wordsFor(
  tx: ReadTx,
  rows: readonly { service_code: string; unit_code: string | null; source_code: string }[],
) {
  return {
    service: await titlesOf(
      tx,
      'requests.service',
      rows.map((row) => row.service_code),
    ),
    unit: await titlesOf(
      tx,
      'requests.unit',
      rows.map((row) => row.unit_code),
    ),
    source: await titlesOf(
      tx,
      'requests.source',
      rows.map((row) => row.source_code),
    ),
  };
}
