import { routes } from '@veche/contracts';
import { AppError, notFound, on, type ReadTx, type RouteLine } from '@veche/platform';
import { listRefusals } from '../db/import-refusal-repo.ts';
import { findImportRun, type ImportRun } from '../db/import-run-repo.ts';
import { describeRowFault } from '../domain/row-fault.ts';
import { mappingPresets } from '../domain/mapping-presets.ts';
import { importFile } from '../file/open-import-file.ts';
import type { ImportsDeps } from '../imports-deps.ts';
import { listSources, listSourceStatuses } from '../queries/list-sources.ts';
import { listImports, presentImportDetail } from '../queries/present-import.ts';
import { previewImport } from '../queries/preview-import.ts';
import { refusedRowsCsv } from '../queries/refused-rows-csv.ts';
import { FileUnreadable } from '../read/read-import-file.ts';
import { saveSourceStatuses } from '../use-cases/save-source-statuses.ts';
import { cancelImport, problemOf, resumeImport, startImport } from '../use-cases/start-import.ts';
import { uploadImport } from '../use-cases/upload-import.ts';

const permission = 'request.ingest';

/** Reading files of requests in: upload, preview, start, how far it is, what did not go in. */
export function importsRouteLines(deps: ImportsDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.listImportPresets, permission, async () => ({
      body: {
        items: Object.entries(mappingPresets).map(([format, mapping]) => ({
          format: format as keyof typeof mappingPresets,
          mapping,
        })),
      },
    })),
    on(routes.uploadRequestImport, permission, async (context) => {
      const { upload, query } = context;
      if (upload === undefined) throw new AppError('bad-request');
      const run = await readable(uploadImport(deps, context, { content: upload, fileName: query.fileName }));
      return { body: presentImportDetail(run), status: 201 };
    }),
    on(routes.listRequestImports, permission, async ({ scope, query }) => ({
      body: await db.read(scope, (tx) => listImports(tx, query)),
    })),
    on(routes.getRequestImport, permission, async ({ scope, params }) => ({
      body: presentImportDetail(await db.read(scope, (tx) => getImport(tx, params.id))),
    })),
    on(routes.previewRequestImport, permission, async ({ scope, params, body }) => {
      const run = await db.read(scope, (tx) => getImport(tx, params.id));
      const preview = async () => previewImport(importFile(deps.blobs, run), body.format, body.mapping);
      return { body: await readable(preview()) };
    }),
    on(routes.startRequestImport, permission, async ({ scope, params, body }) => ({
      body: presentImportDetail(await startImport(deps, scope, params.id, body)),
    })),
    on(routes.resumeRequestImport, permission, async ({ scope, params }) => ({
      body: presentImportDetail(await resumeImport(deps, scope, params.id)),
    })),
    on(routes.cancelRequestImport, permission, async ({ scope, params }) => ({
      body: presentImportDetail(await cancelImport(deps, scope, params.id)),
    })),
    on(routes.listRefusedRows, permission, async ({ scope, params, query }) => ({
      body: await db.read(scope, async (tx) => {
        await getImport(tx, params.id);
        return refusedRowsPage(tx, params.id, query);
      }),
    })),
    on(routes.downloadRefusedRows, permission, async ({ scope, params, language }) => {
      const run = await db.read(scope, (tx) => getImport(tx, params.id));
      return {
        stream: refusedRowsCsv(deps, scope, run, language),
        fileName: `${run.file_name}-refused.csv`,
      };
    }),
    on(routes.listRequestSources, permission, async ({ scope }) => ({
      body: { items: await db.read(scope, listSources) },
    })),
    on(routes.listSourceStatuses, permission, async ({ scope, params }) => ({
      body: { items: await db.read(scope, (tx) => listSourceStatuses(tx, params.code)) },
    })),
    on(routes.saveSourceStatuses, permission, async ({ scope, params, body }) => {
      await saveSourceStatuses(deps, scope, params.code, body.statuses);
      return { body: { items: await db.read(scope, (tx) => listSourceStatuses(tx, params.code)) } };
    }),
  ];
}

async function getImport(tx: ReadTx, id: string): Promise<ImportRun> {
  const run = await findImportRun(tx, id);
  if (run === undefined) throw notFound();
  return run;
}

/** What makes a file unreadable leaves as a problem that says so. */
async function readable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof FileUnreadable ? problemOf(error) : error;
  }
}

async function refusedRowsPage(
  tx: ReadTx,
  runId: string,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
) {
  const [line, ordinal] = (cursor ?? '').split('.').map(Number);
  const after = line !== undefined && ordinal !== undefined ? { after: { line, ordinal } } : {};
  const refusals = await listRefusals(tx, runId, { limit: limit + 1, ...after });
  const items = refusals.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map(({ line: at, fault }) => ({
      line: at,
      field: fault.field ?? null,
      reason: describeRowFault(fault),
    })),
    ...(refusals.length > limit && last ? { nextCursor: `${last.line}.${last.ordinal}` } : {}),
  };
}
