import { routes } from '@veche/contracts';
import { plainDate } from '@veche/kernel';
import { notFound, on, rejected, type ReadTx, type RouteLine } from '@veche/platform';
import {
  findReportBody,
  findReportFile,
  listPrintedComments,
  listReports,
  type ReportVersion,
} from '../db/publication-repo.ts';
import type { OpennessDeps } from '../openness-deps.ts';
import { offeredComments } from '../queries/report-comments.ts';
import { findReportable, publishReport } from '../use-cases/publish-report.ts';
import { personOf } from './data-sets.routes.ts';
import { etagOf, publicReply } from './public-reply.ts';

const present = ({ note, english, ...report }: ReportVersion) => ({
  ...report,
  note: { ...note },
  english: english && { ...english },
});

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
          const body = await findReportBody(tx, report.month, report.version);
          if (body === undefined) throw notFound();
          const { panel, comments } = body;
          return {
            body: {
              report: present(report),
              panel,
              comments: [...comments],
              versions: versions.map(present),
            },
          };
        });
      }),
    ),
    on(routes.downloadReport, 'public', ({ scope, params, query, header }) =>
      db.read(scope, async (tx) => {
        const { report } = await findVersion(tx, params.month, query.version);
        const { format } = params;
        const { lang } = query;
        const files = lang === 'ru' ? report : report.english;
        if (files === null) throw notFound();
        const sha256 = format === 'pdf' ? files.pdfSha256 : files.csvSha256;
        return publicReply({ header, etag: `"${sha256}"` }, async () => {
          const content = await findReportFile(tx, {
            month: report.month,
            version: report.version,
            format,
            lang,
          });
          if (content === undefined) throw notFound();
          return {
            stream: content,
            fileName: `${lang === 'ru' ? 'otchet' : 'report'}-${report.month.slice(0, 7)}-v${report.version}.${format}`,
            headers: { 'content-type': format === 'pdf' ? 'application/pdf' : 'text/csv; charset=utf-8' },
          };
        });
      }),
    ),
    on(routes.listReportComments, 'report.publish', ({ scope, params }) =>
      db.read(scope, async (tx) => {
        const reportable = await findReportable(tx, plainDate(params.month));
        if (reportable === undefined) return { body: { items: [] } };
        const printed = await listPrintedComments(tx, params.month);
        const offered = await offeredComments(tx, reportable.panel, reportable.tenant.zone);
        return {
          body: { items: offered.map((each) => ({ ...each, isPublished: printed.has(each.id) })) },
        };
      }),
    ),
    on(routes.publishReport, 'report.publish', async ({ scope, params, body }) => {
      const published = await publishReport(deps, scope, {
        month: plainDate(params.month),
        note: body.note,
        commentIds: [...new Set(body.commentIds)],
        personId: personOf(scope),
      });
      if (!published.ok) throw rejected(published.error);
      return { body: { version: published.value }, status: 201 };
    }),
  ];
}
