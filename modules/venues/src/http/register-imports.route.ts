import type { Readable } from 'node:stream';
import { AppError, notFound, type Database, type Scope } from '@veche/platform';
import { describeRefusal } from '../domain/register/describe-refusal.ts';
import { findRegisterImport } from '../queries/list-register-imports.ts';
import type { ImportMassEvents } from '../use-cases/import-mass-events.ts';

export interface UploadedRegister {
  readonly source: string;
  readonly mapping: string;
  readonly format: 'csv' | 'json';
  readonly fileName?: string | undefined;
}

/** Imports what an officer uploads. @throws AppError `register-unreadable` */
export async function importUploadedRegister(
  deps: { db: Database; importMassEvents: ImportMassEvents },
  scope: Scope,
  upload: { stream: Readable; query: UploadedRegister; signal: AbortSignal },
) {
  const { source, mapping, format, fileName } = upload.query;
  const report = await deps.importMassEvents(scope, {
    stream: upload.stream,
    mapping,
    format,
    source,
    fileName: fileName ?? null,
    signal: upload.signal,
  });
  if (!report.ok)
    throw new AppError('register-unreadable', {
      detail: { ru: report.error.detail, en: report.error.detail },
    });
  return readRegisterImport(deps.db, scope, report.value.runId);
}

/** One import with its refused rows. @throws AppError `not-found` */
export function readRegisterImport(db: Database, scope: Scope, id: string) {
  return db.read(scope, async (tx) => {
    const found = await findRegisterImport(tx, id);
    if (found === undefined) throw notFound();
    const { refusals, ...run } = found;
    return {
      ...run,
      refusedRows: refusals.map((refusal) => ({
        line: refusal.line,
        code: refusal.code,
        column: refusal.column,
        reason: describeRefusal(refusal),
      })),
    };
  });
}
