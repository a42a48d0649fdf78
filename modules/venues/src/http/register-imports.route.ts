import type { Readable } from 'node:stream';
import type { BilingualText } from '@veche/kernel';
import { AppError, notFound, type Database, type Scope } from '@veche/platform';
import type { RefusalCode, RowRefusal } from '../domain/register/read-row.ts';
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
        reason: reasonOf(refusal),
      })),
    };
  });
}

const reasons: Readonly<Record<RefusalCode, (column: string, value: string) => BilingualText>> = {
  'value-missing': (column) => ({ ru: `Столбец «${column}» пуст`, en: `Column “${column}” is empty` }),
  'date-unreadable': (column, value) => ({
    ru: `Дата «${value}» в столбце «${column}» не читается`,
    en: `Date “${value}” in column “${column}” cannot be read`,
  }),
  'ends-before-start': () => ({ ru: 'Окончание не позже начала', en: 'It does not end after it starts' }),
  'line-malformed': () => ({
    ru: 'Строка повреждена: число столбцов или кавычки не сходятся',
    en: 'The line is damaged: its columns or quotes do not match',
  }),
  'value-too-long': (column) => ({
    ru: `Значение в столбце «${column}» слишком длинное`,
    en: `The value in column “${column}” is too long`,
  }),
};

const reasonOf = ({ code, column, value }: RowRefusal): BilingualText =>
  reasons[code](column ?? '', value ?? '');
