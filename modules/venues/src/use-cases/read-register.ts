import { createReadStream } from 'node:fs';
import { Transform, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import type { RegisterMapping } from '../domain/register/mapping.ts';
import type { RawRow } from '../domain/register/read-row.ts';

/** A record as it stands in the file, or the number of a line that is no record. */
export type RegisterRecord =
  { readonly line: number; readonly raw: RawRow } | { readonly line: number; readonly malformed: string };

/** The file as a whole cannot be read: no such columns, not JSON, too large. */
export class RegisterUnreadable extends Error {
  readonly detail: string;

  constructor(detail: string, cause?: unknown) {
    super(`The register could not be read: ${detail}`, { cause });
    this.name = 'RegisterUnreadable';
    this.detail = detail;
  }
}

/** JSON is read whole before its rows are known. */
const largestJsonBytes = 256 * 1024 * 1024;

/** Opens a register file; `.gz` is unpacked on the way. */
export function openRegister(path: string): Readable {
  const file = createReadStream(path);
  return path.endsWith('.gz') ? file.pipe(createGunzip()).on('close', () => file.destroy()) : file;
}

/** Records of a register one by one. @throws RegisterUnreadable */
export function readRegister(stream: Readable, mapping: RegisterMapping): AsyncGenerator<RegisterRecord> {
  return mapping.format === 'csv' ? readCsv(stream, mapping) : readJson(stream, mapping);
}

async function* readCsv(stream: Readable, mapping: RegisterMapping): AsyncGenerator<RegisterRecord> {
  const malformed: RegisterRecord[] = [];
  const parser = parse({
    delimiter: mapping.delimiter,
    columns: (header: string[]) => {
      assertColumns(header, mapping);
      return header.map((name) => name.trim());
    },
    bom: true,
    info: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: 1_000_000,
    on_skip: (error) => {
      if (error) malformed.push({ line: Number(error['lines']), malformed: error.code });
    },
  });
  const bytes = mapping.encoding === 'utf-8' ? stream : stream.pipe(decoded(mapping.encoding));
  bytes.on('error', (error) => parser.destroy(error));
  bytes.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: RawRow;
      info: { lines: number };
    }>) {
      yield* malformed.splice(0);
      yield { line: info.lines, raw: record };
    }
    yield* malformed.splice(0);
  } catch (error) {
    if (error instanceof RegisterUnreadable) throw error;
    throw new RegisterUnreadable(error instanceof Error ? error.message : String(error), error);
  }
}

function assertColumns(header: readonly string[], mapping: RegisterMapping): void {
  const present = new Set(header.map((name) => name.trim()));
  const { eventId, title, startsAt, endsAt, place } = mapping.columns;
  const absent = [eventId, title, startsAt, endsAt, place].filter((column) => !present.has(column));
  if (absent.length > 0) throw new RegisterUnreadable(`no column ${absent.join(', ')}`);
}

function decoded(encoding: string): Transform {
  const decoder = new TextDecoder(encoding);
  return new Transform({
    transform(chunk: Buffer, _, done) {
      done(null, decoder.decode(chunk, { stream: true }));
    },
    flush(done) {
      done(null, decoder.decode());
    },
  });
}

async function* readJson(stream: Readable, mapping: RegisterMapping): AsyncGenerator<RegisterRecord> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > largestJsonBytes) throw new RegisterUnreadable('a JSON register may have 256 MB at most');
    chunks.push(bytes);
  }
  const rows = rowsOf(new TextDecoder(mapping.encoding).decode(Buffer.concat(chunks)), mapping.rowsAt);
  for (const [index, row] of rows.entries()) {
    const line = index + 1;
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) yield { line, raw: row as RawRow };
    else yield { line, malformed: 'not-an-object' };
  }
}

function rowsOf(text: string, rowsAt: string | undefined): unknown[] {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new RegisterUnreadable('not JSON', error);
  }
  const rows = rowsAt === undefined ? document : (document as Record<string, unknown> | null)?.[rowsAt];
  if (!Array.isArray(rows))
    throw new RegisterUnreadable(
      rowsAt === undefined ? 'the document is not a list' : `${rowsAt} is not a list`,
    );
  return rows;
}
