import { createHash } from 'node:crypto';
import { localDateOf } from '@veche/deadlines';
import { err, ok, type BilingualText, type PersonId, type PlainDate, type Result } from '@veche/kernel';
import { loadTenant, type Scope } from '@veche/platform';
import { findPanel } from '../db/batch-repo.ts';
import { listReports, saveReport } from '../db/publication-repo.ts';
import type { OpennessDeps } from '../openness-deps.ts';
import { reportCsv, reportPaper } from '../queries/compose-report.ts';

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Publishes the report of a month: the page, the paper and the file of one state of the figures, hashes of both files in the journal.
 * Publishing again adds a version; the one before stays. A month under way has no report. Faults: `report-not-ready`.
 */
export async function publishReport(
  deps: Pick<OpennessDeps, 'db' | 'journal' | 'setReport'>,
  scope: Scope,
  command: { readonly month: PlainDate; readonly note: BilingualText; readonly personId: PersonId | null },
): Promise<Result<number, 'report-not-ready'>> {
  const { db } = deps;
  const { month, note } = command;
  const found = await db.read(scope, async (tx) => {
    const tenant = await loadTenant(tx, tx.tenantId);
    return { tenant, now: tx.now, panel: await findPanel(tx, month) };
  });
  const { panel, tenant, now } = found;
  // The month may have ended since its last batch.
  if (panel === undefined || panel.to >= localDateOf(now, tenant.zone)) return err('report-not-ready');
  const csv = Buffer.from(reportCsv(panel));
  // Setting takes longer than a transaction should stand open.
  const pdf = Buffer.from(await deps.setReport(reportPaper(panel, tenant, note.ru), now));
  return db.transact(scope, async (tx) => {
    const version =
      1 +
      Math.max(
        0,
        ...(await listReports(tx)).filter((each) => each.month === month).map((each) => each.version),
      );
    const [csvSha256, pdfSha256] = [sha256(csv), sha256(pdf)];
    const { entryId } = await deps.journal.appendJournalEntry(tx, {
      action: 'openness.report.published',
      subject: { type: 'monthly-report', id: month.slice(0, 7) },
      revision: version,
      result: [`csv:${csvSha256}`, `pdf:${pdfSha256}`],
    });
    await saveReport(tx, {
      month,
      version,
      publishedAt: tx.now,
      publishedBy: command.personId,
      panel,
      note,
      csv,
      csvSha256,
      pdf,
      pdfSha256,
      journalEntryId: entryId,
    });
    return ok(version);
  });
}
