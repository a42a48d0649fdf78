import { routes } from '@veche/contracts';
import { plainDate } from '@veche/kernel';
import { notFound, on, rejected, type ReadTx, type RouteLine } from '@veche/platform';
import { findReportFile, findReportPanel, listReports, type ReportVersion } from '../db/publication-repo.ts';
import type { OpennessDeps } from '../openness-deps.ts';
import { publishReport } from '../use-cases/publish-report.ts';
import { personOf } from './data-sets.routes.ts';
import { etagOf, publicReply } from './public-reply.ts';

const present = ({ note, ...report }: ReportVersion) => ({ ...report, note: { ...note } });

/** The version told, or the newest of a month. */
async function findVersion(
  tx: ReadTx,
  month: string,
  version: number | undefined,
): Promise<{ report: ReportVersion; versions: readonly ReportVersion[] }> {
  const versions = (await listReports(tx)).filter((each) => each.month === month);
  const report = version === undefined ? versions[0] : versions.find((each) => each.version === version);
  if (report === undefined) throw notFound();
  return { report, versions };
}

/** Monthly reports: published by the manager, kept in every version, read by anyone. */
export function reportRoutes(deps: OpennessDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.listReports, 'public', ({ scope, header }) =>
      db.read(scope, async (tx) => {
        const reports = await listReports(tx);
        return publicReply({ header, etag: etagOf('reports', JSON.stringify(reports)) }, async () => ({
          body: { items: reports.map(present) },
        }));
      }),
    ),
    on(routes.getReport, 'public', ({ scope, params, query, header }) =>
      db.read(scope, async (tx) => {
        const { report, versions } = await findVersion(tx, params.month, query.version);
        const etag = etagOf('report', params.month, report.version, versions.length);
        return publicReply({ header, etag }, async () => {
          const panel = await findReportPanel(tx, report.month, report.version);
          if (panel === undefined) throw notFound();
          return { body: { report: present(report), panel, versions: versions.map(present) } };
        });
      }),
    ),
    on(routes.downloadReport, 'public', ({ scope, params, query, header }) =>
      db.read(scope, async (tx) => {
        const { report } = await findVersion(tx, params.month, query.version);
        const { format } = params;
        const sha256 = format === 'pdf' ? report.pdfSha256 : report.csvSha256;
        return publicReply({ header, etag: `"${sha256}"` }, async () => {
          const content = await findReportFile(tx, { month: report.month, version: report.version, format });
          if (content === undefined) throw notFound();
          return {
            stream: content,
            fileName: `otchet-${report.month.slice(0, 7)}-v${report.version}.${format}`,
            headers: { 'content-type': format === 'pdf' ? 'application/pdf' : 'text/csv; charset=utf-8' },
          };
        });
      }),
    ),
    on(routes.publishReport, 'report.publish', async ({ scope, params, body }) => {
      const published = await publishReport(deps, scope, {
        month: plainDate(params.month),
        note: body.note,
        personId: personOf(scope),
      });
      if (!published.ok) throw rejected(published.error);
      return { body: { version: published.value }, status: 201 };
    }),
  ];
}
