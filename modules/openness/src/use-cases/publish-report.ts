import { createHash } from 'node:crypto';
import type { OpenPanel, ReportComment } from '@veche/contracts';
import { localDateOf } from '@veche/deadlines';
import {
  err,
  ok,
  type BilingualText,
  type Instant,
  type Language,
  type PersonId,
  type PlainDate,
  type Result,
} from '@veche/kernel';
import { loadTenant, type ReadTx, type Scope, type Tenant } from '@veche/platform';
import { findPanel } from '../db/batch-repo.ts';
import { listReports, saveReport, type ReportFile } from '../db/publication-repo.ts';
import type { OpennessDeps } from '../openness-deps.ts';
import { reportCsv, reportPaper, type ReportMaterial } from '../queries/compose-report.ts';
import { offeredComments } from '../queries/report-comments.ts';

export interface PublishReport {
  readonly month: PlainDate;
  readonly note: BilingualText;
  /** Of the comments offered for the month those to be printed. */
  readonly commentIds: readonly string[];
  readonly personId: PersonId | null;
}

interface Printable {
  readonly panel: OpenPanel;
  readonly tenant: Tenant;
  readonly comments: readonly ReportComment[];
  readonly now: Instant;
}

export type ReportFault = 'report-not-ready' | 'comment-gone';

/** The figures of a month that is over; undefined while it is under way or not released. */
export async function findReportable(
  tx: ReadTx,
  month: PlainDate,
): Promise<{ readonly panel: OpenPanel; readonly tenant: Tenant } | undefined> {
  const tenant = await loadTenant(tx, tx.tenantId);
  const panel = await findPanel(tx, month);
  // The month may have ended since its last batch.
  return panel !== undefined && panel.to < localDateOf(tx.now, tenant.zone) ? { panel, tenant } : undefined;
}

/** The comments of these ids, as the report prints them. Faults: `comment-gone`: one may no longer be printed. */
async function pickComments(
  tx: ReadTx,
  { panel, tenant }: { readonly panel: OpenPanel; readonly tenant: Tenant },
  ids: readonly string[],
): Promise<Result<ReportComment[], 'comment-gone'>> {
  const wanted = new Set(ids);
  const picked = (await offeredComments(tx, panel, tenant.zone)).filter(({ id }) => wanted.has(id));
  return picked.length === wanted.size
    ? ok(picked.map(({ text, score, service }) => ({ text, score, service })))
    : err('comment-gone');
}

/**
 * Publishes the report of a month: the page, the paper and the file of one state of the figures, in both languages, hashes of the files
 * in the journal. Publishing again adds a version; the one before stays. A month under way has no report.
 */
export async function publishReport(
  deps: Pick<OpennessDeps, 'db' | 'journal' | 'setReport'>,
  scope: Scope,
  { month, note, commentIds, personId }: PublishReport,
): Promise<Result<number, ReportFault>> {
  const { db } = deps;
  const found = await db.read(scope, async (tx): Promise<Result<Printable, ReportFault>> => {
    const reportable = await findReportable(tx, month);
    if (reportable === undefined) return err('report-not-ready');
    const comments = await pickComments(tx, reportable, commentIds);
    return comments.ok ? ok({ ...reportable, comments: comments.value, now: tx.now }) : comments;
  });
  if (!found.ok) return found;
  const { panel, tenant, comments, now } = found.value;
  const material = { panel, comments, note };
  // Setting takes longer than a transaction should stand open.
  const ru = await makeFiles(deps, material, { language: 'ru', tenant, now });
  const en = await makeFiles(deps, material, { language: 'en', tenant, now });
  return db.transact(scope, async (tx) => {
    // Somebody may have taken their words back meanwhile.
    const stillOffered = await pickComments(tx, { panel, tenant }, commentIds);
    if (!stillOffered.ok) return stillOffered;
    const earlier = (await listReports(tx)).filter((each) => each.month === month);
    const version = 1 + Math.max(0, ...earlier.map((each) => each.version));
    const { entryId } = await deps.journal.appendJournalEntry(tx, {
      action: 'openness.report.published',
      subject: { type: 'monthly-report', id: month.slice(0, 7) },
      revision: version,
      result: [
        `csv:${ru.csv.sha256}`,
        `pdf:${ru.pdf.sha256}`,
        `csv-en:${en.csv.sha256}`,
        `pdf-en:${en.pdf.sha256}`,
      ],
    });
    await saveReport(tx, {
      month,
      version,
      publishedAt: tx.now,
      publishedBy: personId,
      panel,
      comments,
      commentIds,
      note,
      files: { ru, en },
      journalEntryId: entryId,
    });
    return ok(version);
  });
}

async function makeFiles(
  deps: Pick<OpennessDeps, 'setReport'>,
  material: ReportMaterial,
  { language, tenant, now }: { readonly language: Language; readonly tenant: Tenant; readonly now: Instant },
): Promise<Readonly<Record<'csv' | 'pdf', ReportFile>>> {
  const csv = Buffer.from(reportCsv(material, language));
  const pdf = Buffer.from(await deps.setReport(reportPaper(material, tenant, language), now));
  return { csv: { content: csv, sha256: sha256(csv) }, pdf: { content: pdf, sha256: sha256(pdf) } };
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
