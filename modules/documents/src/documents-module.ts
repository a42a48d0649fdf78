import { mkdir, rm } from 'node:fs/promises';
import { textOf } from '@veche/platform';
import type { Module, ReadTx } from '@veche/platform';
import type { DocumentsDeps } from './documents-deps.ts';
import { documentChangedType } from './events.ts';
import { documentsRoutes } from './http/documents.routes.ts';
import { discardBlobJob } from './jobs/discard-blob.ts';
import { inspectAgainJob } from './jobs/inspect-again.ts';
import { documentsOf, type DocumentList } from './queries/present-document.ts';

export interface DocumentsModule extends Module {
  documentsOf(tx: ReadTx, applicationId: string): Promise<DocumentList>;
}

/** Files attached to applications. */
export function createDocumentsModule(deps: DocumentsDeps): DocumentsModule {
  return {
    name: 'documents',
    migrations: new URL('../migrations/', import.meta.url),
    routes: documentsRoutes(deps),
    jobs: [inspectAgainJob(deps), discardBlobJob(deps.blobs)],
    liveTopics: [
      {
        types: [documentChangedType],
        resolve: async (_tx, event) => [
          {
            topic: 'documents',
            subjectId: textOf(event.data, 'applicationId'),
            visibleTo: (principal) => principal.permissions.has('application.read-any'),
          },
        ],
      },
    ],
    documentsOf: (tx, applicationId) => documentsOf(deps, tx, applicationId),
    // What was being judged when the process died is nobody's any more.
    start: async () => {
      await rm(deps.inspectionFolder, { recursive: true, force: true });
      await mkdir(deps.inspectionFolder, { recursive: true, mode: 0o700 });
    },
  };
}
