import type { Module } from '@veche/platform';
import { importsRouteLines } from './http/imports.routes.ts';
import type { ImportsDeps } from './imports-deps.ts';
import { refoldSourceTimer } from './jobs/refold-source.ts';
import { removeImportFileJob } from './jobs/remove-import-file.ts';
import { runImportJob } from './jobs/run-import.ts';
import { importChangedType } from './use-cases/finish-import.ts';

/** The part of the module that reads files in. */
export function createImportsPart(
  deps: ImportsDeps,
): Required<Pick<Module, 'routes' | 'jobs' | 'timers' | 'liveTopics'>> {
  return {
    routes: importsRouteLines(deps),
    jobs: [runImportJob(deps), removeImportFileJob(deps)],
    timers: [refoldSourceTimer(deps)],
    liveTopics: [
      {
        types: [importChangedType],
        resolve: async (_tx, event) => [
          {
            topic: 'request-import',
            subjectId: event.stream,
            visibleTo: ({ permissions }) => permissions.has('request.ingest'),
            throttleMs: 500,
          },
        ],
      },
    ],
  };
}
