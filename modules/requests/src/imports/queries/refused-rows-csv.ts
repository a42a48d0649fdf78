import { Readable } from 'node:stream';
import type { Language } from '@veche/kernel';
import type { BlobStore, Database, Scope } from '@veche/platform';
import { listRefusals, type Refusal } from '../db/import-refusal-repo.ts';
import type { ImportRun } from '../db/import-run-repo.ts';
import { describeRowFault } from '../domain/row-fault.ts';

const pageSize = 500;
/** A row cut at this many bytes is recognised; more would make the table unusable. */
const mostRowBytes = 64 * 1024;

const headers: Readonly<Record<Language, readonly string[]>> = {
  ru: ['Строка', 'Поле', 'Причина', 'Запись'],
  en: ['Line', 'Field', 'Reason', 'Record'],
};

/** Refused rows as a table that Excel opens: where, what field, why, and the row itself while the file is kept. */
export function refusedRowsCsv(
  deps: { readonly db: Database; readonly blobs: BlobStore },
  scope: Scope,
  run: ImportRun,
  language: Language,
): Readable {
  const decoder = new TextDecoder(run.mapping.encoding);
  const recordOf = async ({ startByte, endByte }: Refusal): Promise<string> => {
    if (run.blob_id === null) return '';
    const range = { startByte, endByteExclusive: Math.min(endByte, startByte + mostRowBytes) };
    return decoder.decode(Buffer.concat(await (await deps.blobs.open(run.blob_id, range)).toArray()));
  };
  const lines = async function* (): AsyncGenerator<string> {
    yield `\uFEFF${csvLine(headers[language])}`;
    let after: { line: number; ordinal: number } | undefined;
    for (;;) {
      const page = await deps.db.read(scope, (tx) =>
        listRefusals(tx, run.id, { limit: pageSize, ...(after ? { after } : {}) }),
      );
      for (const refusal of page) {
        const reason = describeRowFault(refusal.fault)[language];
        yield csvLine([String(refusal.line), refusal.fault.field ?? '', reason, await recordOf(refusal)]);
      }
      after = page.at(-1);
      if (page.length < pageSize) return;
    }
  };
  return Readable.from(lines());
}

/** Semicolons, as a Russian Excel expects; what it would take for a formula is text. */
const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(';')}\r\n`;

function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
