import type { OpenPanel, ReportComment } from '@veche/contracts';
import type { BilingualText, Instant, Language } from '@veche/kernel';
import type { PreparedStatement, ReadTx, Tx } from '@veche/platform';
import type { DataFormat } from '../domain/data-files.ts';

export interface DataVersion {
  readonly code: string;
  readonly version: number;
  readonly publishedAt: Instant;
  readonly batch: number;
  readonly asOf: Instant;
  readonly rowCount: number;
  readonly change: BilingualText;
  readonly journalEntryId: string;
}

export interface DataFileMeta {
  readonly version: number;
  readonly format: DataFormat;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

const versionColumns = `code, version, published_at as "publishedAt", batch, as_of as "asOf", row_count as "rowCount",
  json_build_object('ru', change_ru, 'en', change_en) as change, journal_entry_id as "journalEntryId"`;
const latestVersions: PreparedStatement = {
  name: 'openness.latest-data-versions',
  text: `select distinct on (code) ${versionColumns} from openness.data_version where tenant_id = $1 order by code, version desc`,
};
const versionsOfSet: PreparedStatement = {
  name: 'openness.data-versions',
  text: `select ${versionColumns} from openness.data_version where tenant_id = $1 and code = $2 order by version desc limit 100`,
};
const filesOfSet: PreparedStatement = {
  name: 'openness.data-files',
  text: `select version, format, name, sha256, length(content) as bytes from openness.data_file where tenant_id = $1 and code = $2`,
};
const contentOfFile: PreparedStatement = {
  name: 'openness.data-file',
  text: `select name, sha256, content from openness.data_file where tenant_id = $1 and code = $2 and version = $3 and format = $4`,
};
const insertVersion: PreparedStatement = {
  name: 'openness.insert-data-version',
  text: `insert into openness.data_version (tenant_id, code, version, published_at, published_by, batch, as_of, row_count, change_ru, change_en, journal_entry_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
};
const insertFile: PreparedStatement = {
  name: 'openness.insert-data-file',
  text: 'insert into openness.data_file (tenant_id, code, version, format, name, sha256, content) values ($1, $2, $3, $4, $5, $6, $7)',
};

/** The newest version of each set that has one. */
export const listLatestVersions = (tx: ReadTx): Promise<DataVersion[]> =>
  tx.sql<DataVersion>(latestVersions, [tx.tenantId]);

export const listVersions = (tx: ReadTx, code: string): Promise<DataVersion[]> =>
  tx.sql<DataVersion>(versionsOfSet, [tx.tenantId, code]);

export const listFiles = (tx: ReadTx, code: string): Promise<DataFileMeta[]> =>
  tx.sql<DataFileMeta>(filesOfSet, [tx.tenantId, code]);

export const findFile = async (
  tx: ReadTx,
  { code, version, format }: { readonly code: string; readonly version: number; readonly format: string },
): Promise<{ name: string; sha256: string; content: Buffer } | undefined> =>
  (
    await tx.sql<{ name: string; sha256: string; content: Buffer }>(contentOfFile, [
      tx.tenantId,
      code,
      version,
      format,
    ])
  )[0];

export async function saveDataVersion(
  tx: Tx,
  version: DataVersion & { readonly publishedBy: string | null },
): Promise<void> {
  await tx.sql(insertVersion, [
    tx.tenantId,
    version.code,
    version.version,
    version.publishedAt,
    version.publishedBy,
    version.batch,
    version.asOf,
    version.rowCount,
    version.change.ru,
    version.change.en,
    version.journalEntryId,
  ]);
}

export async function saveDataFile(
  tx: Tx,
  file: Omit<DataFileMeta, 'bytes'> & { readonly code: string; readonly content: Buffer },
): Promise<void> {
  await tx.sql(insertFile, [
    tx.tenantId,
    file.code,
    file.version,
    file.format,
    file.name,
    file.sha256,
    file.content,
  ]);
}

export interface ReportVersion {
  readonly month: string;
  readonly version: number;
  readonly publishedAt: Instant;
  readonly batch: number;
  readonly note: BilingualText;
  readonly csvSha256: string;
  readonly pdfSha256: string;
  /** Null: published before reports came out in English. */
  readonly english: { readonly csvSha256: string; readonly pdfSha256: string } | null;
  readonly journalEntryId: string;
}

const reportColumns = `month, version, published_at as "publishedAt", (panel ->> 'batch')::int as batch, json_build_object('ru', note_ru, 'en', note_en) as note,
  csv_sha256 as "csvSha256", pdf_sha256 as "pdfSha256",
  case when csv_en_sha256 is not null then json_build_object('csvSha256', csv_en_sha256, 'pdfSha256', pdf_en_sha256) end as english, journal_entry_id as "journalEntryId"`;
const reports: PreparedStatement = {
  name: 'openness.report-versions',
  text: `select ${reportColumns} from openness.report_version where tenant_id = $1 order by month desc, version desc limit 500`,
};
const reportBody: PreparedStatement = {
  name: 'openness.report-body',
  text: 'select panel, comments from openness.report_version where tenant_id = $1 and month = $2 and version = $3',
};
const reportFile: PreparedStatement = {
  name: 'openness.report-file',
  text: `select case $4 when 'ru-pdf' then pdf when 'ru-csv' then csv when 'en-pdf' then pdf_en else csv_en end as content from openness.report_version where tenant_id = $1 and month = $2 and version = $3`,
};
const printedComments: PreparedStatement = {
  name: 'openness.printed-comments',
  text: 'select comment_ids as ids from openness.report_version where tenant_id = $1 and month = $2 order by version desc limit 1',
};
const insertReport: PreparedStatement = {
  name: 'openness.insert-report',
  text: `insert into openness.report_version (tenant_id, month, version, published_at, published_by, panel, note_ru, note_en, csv, csv_sha256, pdf, pdf_sha256, journal_entry_id,
           comments, comment_ids, csv_en, csv_en_sha256, pdf_en, pdf_en_sha256)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
};

/** Every published report, the newest month and version first. */
export const listReports = (tx: ReadTx): Promise<ReportVersion[]> =>
  tx.sql<ReportVersion>(reports, [tx.tenantId]);

/** What a version tells, as it was published. */
export interface ReportBody {
  readonly panel: OpenPanel;
  readonly comments: readonly ReportComment[];
}

export const findReportBody = async (
  tx: ReadTx,
  month: string,
  version: number,
): Promise<ReportBody | undefined> =>
  (await tx.sql<ReportBody>(reportBody, [tx.tenantId, month, version]))[0];

/** Comments the newest version of a month prints. */
export const listPrintedComments = async (tx: ReadTx, month: string): Promise<ReadonlySet<string>> =>
  new Set((await tx.sql<{ ids: string[] }>(printedComments, [tx.tenantId, month]))[0]?.ids);

export const findReportFile = async (
  tx: ReadTx,
  {
    month,
    version,
    format,
    lang,
  }: {
    readonly month: string;
    readonly version: number;
    readonly format: 'csv' | 'pdf';
    readonly lang: Language;
  },
): Promise<Buffer | undefined> => {
  const rows = await tx.sql<{ content: Buffer | null }>(reportFile, [
    tx.tenantId,
    month,
    version,
    `${lang}-${format}`,
  ]);
  return rows[0]?.content ?? undefined;
};

/** A file of a report with its digest. */
export interface ReportFile {
  readonly content: Buffer;
  readonly sha256: string;
}

export async function saveReport(
  tx: Tx,
  report: Omit<ReportVersion, 'batch' | 'csvSha256' | 'pdfSha256' | 'english'> &
    ReportBody & {
      readonly publishedBy: string | null;
      readonly commentIds: readonly string[];
      readonly files: Readonly<Record<Language, Readonly<Record<'csv' | 'pdf', ReportFile>>>>;
    },
): Promise<void> {
  const { ru, en } = report.files;
  await tx.sql(insertReport, [
    tx.tenantId,
    report.month,
    report.version,
    report.publishedAt,
    report.publishedBy,
    JSON.stringify(report.panel),
    report.note.ru,
    report.note.en,
    ru.csv.content,
    ru.csv.sha256,
    ru.pdf.content,
    ru.pdf.sha256,
    report.journalEntryId,
    JSON.stringify(report.comments),
    report.commentIds,
    en.csv.content,
    en.csv.sha256,
    en.pdf.content,
    en.pdf.sha256,
  ]);
}
