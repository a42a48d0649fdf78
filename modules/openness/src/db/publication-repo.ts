import type { OpenPanel } from '@veche/contracts';
import type { BilingualText, Instant } from '@veche/kernel';
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
  readonly journalEntryId: string;
}

const reportColumns = `month, version, published_at as "publishedAt", (panel ->> 'batch')::int as batch, json_build_object('ru', note_ru, 'en', note_en) as note,
  csv_sha256 as "csvSha256", pdf_sha256 as "pdfSha256", journal_entry_id as "journalEntryId"`;
const reports: PreparedStatement = {
  name: 'openness.report-versions',
  text: `select ${reportColumns} from openness.report_version where tenant_id = $1 order by month desc, version desc limit 500`,
};
const reportPanel: PreparedStatement = {
  name: 'openness.report-panel',
  text: 'select panel from openness.report_version where tenant_id = $1 and month = $2 and version = $3',
};
const reportFile: PreparedStatement = {
  name: 'openness.report-file',
  text: `select case $4 when 'pdf' then pdf else csv end as content from openness.report_version where tenant_id = $1 and month = $2 and version = $3`,
};
const insertReport: PreparedStatement = {
  name: 'openness.insert-report',
  text: `insert into openness.report_version (tenant_id, month, version, published_at, published_by, panel, note_ru, note_en, csv, csv_sha256, pdf, pdf_sha256, journal_entry_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
};

/** Every published report, the newest month and version first. */
export const listReports = (tx: ReadTx): Promise<ReportVersion[]> =>
  tx.sql<ReportVersion>(reports, [tx.tenantId]);

export const findReportPanel = async (
  tx: ReadTx,
  month: string,
  version: number,
): Promise<OpenPanel | undefined> =>
  (await tx.sql<{ panel: OpenPanel }>(reportPanel, [tx.tenantId, month, version]))[0]?.panel;

export const findReportFile = async (
  tx: ReadTx,
  {
    month,
    version,
    format,
  }: { readonly month: string; readonly version: number; readonly format: 'csv' | 'pdf' },
): Promise<Buffer | undefined> =>
  (await tx.sql<{ content: Buffer }>(reportFile, [tx.tenantId, month, version, format]))[0]?.content;

export async function saveReport(
  tx: Tx,
  report: Omit<ReportVersion, 'batch'> & {
    readonly publishedBy: string | null;
    readonly panel: OpenPanel;
    readonly csv: Buffer;
    readonly pdf: Buffer;
  },
): Promise<void> {
  await tx.sql(insertReport, [
    tx.tenantId,
    report.month,
    report.version,
    report.publishedAt,
    report.publishedBy,
    JSON.stringify(report.panel),
    report.note.ru,
    report.note.en,
    report.csv,
    report.csvSha256,
    report.pdf,
    report.pdfSha256,
    report.journalEntryId,
  ]);
}
