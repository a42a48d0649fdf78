import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { err, ok, type Result, type ZoneId } from '@veche/kernel';
import { loadTenant, type Database, type Scope, type Tx } from '@veche/platform';
import {
  finishImportRun,
  startImportRun,
  storeImportedRows,
  type HashedRow,
  type ImportCounts,
  type StoredRow,
} from '../db/import-repo.ts';
import { listAllVenues } from '../db/venue-repo.ts';
import { countOverlaps, type DatedPlace, type OverlapCount } from '../domain/register/count-overlaps.ts';
import type { RegisterMapping } from '../domain/register/mapping.ts';
import { rowReader, type RegisterRow, type RowReader, type RowRefusal } from '../domain/register/read-row.ts';
import { searchKey } from '../domain/search-text.ts';
import { releaseOccupancy, reportOccupancy } from './book-occupancy.ts';
import { mappingOf } from './parse-mapping.ts';
import { openRegister, readRegister, RegisterUnreadable } from './read-register.ts';

export interface ImportCommand {
  readonly path?: string;
  readonly stream?: Readable;
  /** Name of a preset, or a mapping of one's own. */
  readonly mapping: string | RegisterMapping;
  /** What the caller says the file is; refused when the mapping says otherwise. */
  readonly format?: 'csv' | 'json';
  /** Names the register: a row is known by its source and its identity in it. */
  readonly source: string;
  readonly fileName?: string | null;
  readonly onProgress?: (counts: ImportCounts) => void;
  /** Ends the import between batches; what is stored stays and is recognised next time. */
  readonly signal?: AbortSignal;
  /** Runs in the transaction that closes the import: the place for a journal entry. */
  readonly onFinish?: (tx: Tx, report: ImportReport & { readonly contentRoot: string }) => Promise<void>;
}

/** The import as a module offers it, with its journal entry. */
export type ImportMassEvents = (
  scope: Scope,
  command: Omit<ImportCommand, 'onFinish'>,
) => Promise<ImportOutcome>;
export type ImportOutcome = Result<
  ImportReport,
  { readonly code: 'register-unreadable'; readonly detail: string }
>;

export interface ImportReport extends ImportCounts {
  readonly runId: string;
  readonly refusals: readonly RowRefusal[];
  /** Overlaps within the file: equal place, different event, half-open time. Nothing is refused for them. */
  readonly overlaps: OverlapCount & {
    readonly sampleLines: readonly (readonly [first: number, second: number])[];
  };
  /** Rows whose place is a venue of our register: they are seen by conflict searches. */
  readonly placed: number;
}

const batchSize = 1000;

/**
 * Reads a register of mass events kept elsewhere. Bad rows are reported by line and reason, the good ones go in; the same file
 * may be read again and changes nothing. Each batch is a transaction of its own, so an interrupted import is simply repeated.
 */
export async function importMassEvents(
  db: Database,
  scope: Scope,
  command: ImportCommand,
): Promise<ImportOutcome> {
  try {
    const mapping = mappingOf(command.mapping);
    if (command.format !== undefined && command.format !== mapping.format)
      throw new RegisterUnreadable(`this mapping reads ${mapping.format}, not ${command.format}`);
    const stream = command.stream ?? openRegister(requiredPath(command));
    const mappingName = typeof command.mapping === 'string' ? command.mapping : 'own';
    return ok(await importRows(db, scope, { ...command, mapping, mappingName, stream }));
  } catch (error) {
    if (error instanceof RegisterUnreadable)
      return err({ code: 'register-unreadable', detail: error.detail });
    throw error;
  }
}

function requiredPath({ path }: ImportCommand): string {
  if (path === undefined) throw new TypeError('An import needs a path or a stream');
  return path;
}

interface PreparedCommand extends Omit<ImportCommand, 'mapping'> {
  readonly mapping: RegisterMapping;
  readonly mappingName: string;
  readonly stream: Readable;
}

async function importRows(db: Database, scope: Scope, command: PreparedCommand): Promise<ImportReport> {
  const { zone, venues } = await db.read(scope, async (tx) => ({
    zone: (await loadTenant(tx, tx.tenantId)).zone,
    venues: await listAllVenues(tx),
  }));
  const venueByName = new Map(
    venues.flatMap(
      ({ id, name }) =>
        [
          [searchKey(name.ru), id],
          [searchKey(name.en), id],
        ] as const,
    ),
  );
  const runId = await db.transact(scope, async (tx) => {
    const id = tx.newId();
    await startImportRun(tx, {
      id,
      source: command.source,
      fileName: command.fileName ?? command.path ?? null,
      mapping: command.mappingName,
    });
    return id;
  });
  const run = new ImportRun(db, scope, { runId, source: command.source, venueByName });
  for await (const batch of batchesOf(command.stream, command.mapping, zone, run)) {
    command.signal?.throwIfAborted();
    await run.store(batch);
    command.onProgress?.(run.counts);
  }
  return run.finish(command.onFinish);
}

/** Reads rows, notes the bad ones and hands over the good ones by the thousand. */
async function* batchesOf(
  stream: Readable,
  mapping: RegisterMapping,
  zone: ZoneId,
  run: ImportRun,
): AsyncGenerator<RegisterRow[]> {
  const read: RowReader = rowReader(mapping, zone);
  let batch: RegisterRow[] = [];
  for await (const record of readRegister(stream, mapping)) {
    run.counts.rows += 1;
    const row =
      'malformed' in record
        ? err({ line: record.line, code: 'line-malformed' as const, column: null, value: record.malformed })
        : read(record.raw, record.line);
    if (!row.ok) run.refuse(row.error);
    else batch.push(row.value);
    if (batch.length === batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** One reading of one file. */
class ImportRun {
  /** Grows as the file is read. */
  readonly counts = { rows: 0, added: 0, changed: 0, unchanged: 0, refused: 0 };
  readonly #db: Database;
  readonly #scope: Scope;
  readonly #about: {
    readonly runId: string;
    readonly source: string;
    readonly venueByName: ReadonlyMap<string, string>;
  };
  readonly #refusals: RowRefusal[] = [];
  readonly #read: (DatedPlace & { readonly line: number })[] = [];
  readonly #content = createHash('sha256');
  #placed = 0;

  constructor(
    db: Database,
    scope: Scope,
    about: { runId: string; source: string; venueByName: ReadonlyMap<string, string> },
  ) {
    this.#db = db;
    this.#scope = scope;
    this.#about = about;
  }

  refuse(refusal: RowRefusal): void {
    this.counts.refused += 1;
    this.#refusals.push(refusal);
  }

  async store(batch: readonly RegisterRow[]): Promise<void> {
    for (const { line, eventRef, placeKeys, startsAt, endsAt } of batch)
      this.#read.push({ line, eventRef, placeKeys, startsAt, endsAt });
    // A row that stands twice in one batch is one row; the last one counts.
    const byKey = new Map(
      batch.map((row): [string, HashedRow] => [row.rowKey, { row, contentHash: contentHash(row) }]),
    );
    for (const { contentHash: hash } of byKey.values()) this.#content.update(hash);
    const { stored, placed } = await this.#db.transact(this.#scope, async (tx) => {
      const rows = await storeImportedRows(tx, { id: this.#about.runId, source: this.#about.source }, [
        ...byKey.values(),
      ]);
      let reported = 0;
      for (const stored of rows) reported += await this.#report(tx, stored, byKey.get(stored.rowKey)?.row);
      return { stored: rows, placed: reported };
    });
    const added = stored.filter((row) => row.isNew).length;
    this.counts.added += added;
    this.counts.changed += stored.length - added;
    this.counts.unchanged += batch.length - stored.length;
    this.#placed += placed;
  }

  /** A row whose place is one of our venues is seen by conflict searches; its other places are only kept. */
  async #report(tx: Tx, { id, isNew }: StoredRow, row: RegisterRow | undefined): Promise<number> {
    const name = row?.placeNames.find((candidate) => this.#about.venueByName.has(searchKey(candidate)));
    if (row === undefined || name === undefined) {
      // A changed row may have moved away from the venue it stood at.
      if (!isNew) await releaseOccupancy(tx, id);
      return 0;
    }
    const reported = await reportOccupancy(tx, {
      subjectId: id,
      state: 'imported',
      place: { venueId: this.#about.venueByName.get(searchKey(name)) },
      sessions: [{ from: row.startsAt, to: row.endsAt }],
      about: {
        number: row.eventRef,
        title: row.title,
        eventClass: null,
        attendancePeak: row.attendance,
        placeName: name,
      },
    });
    return Number(reported.ok);
  }

  async finish(onFinish: ImportCommand['onFinish']): Promise<ImportReport> {
    const overlaps = countOverlaps(this.#read);
    // The CSV reader tells of broken lines before it hands over the good ones that stand above them.
    this.#refusals.sort((a, b) => a.line - b.line);
    const sampleLines = overlaps.samples.map(
      ([first, second]) => [this.#read[first]?.line ?? 0, this.#read[second]?.line ?? 0] as const,
    );
    const report: ImportReport = {
      runId: this.#about.runId,
      ...this.counts,
      refusals: this.#refusals,
      placed: this.#placed,
      overlaps: { ...overlaps, sampleLines },
    };
    const contentRoot = this.#content.digest('hex');
    await this.#db.transact(this.#scope, async (tx) => {
      await finishImportRun(tx, report.runId, this.counts, { overlaps, refusals: this.#refusals });
      await onFinish?.(tx, { ...report, contentRoot });
    });
    return report;
  }
}

/** The line is where the row stands, not what it says. */
const contentHash = (row: RegisterRow): string =>
  createHash('sha256')
    .update(JSON.stringify({ ...row, line: undefined }))
    .digest('hex');
