import { routes } from '@veche/contracts';
import { AppError, notFound, on, rejected, type RouteLine } from '@veche/platform';
import { findDocument, ownerOf, setRemoved } from '../db/document-repo.ts';
import { openFileKey } from '../db/file-key.ts';
import type { DocumentsDeps } from '../documents-deps.ts';
import { discardBlob } from '../jobs/discard-blob.ts';
import { documentsOf } from '../queries/present-document.ts';
import { uploadDocument } from '../use-cases/upload-document.ts';

const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  jpeg: 'image/jpeg',
} as const;

export function documentsRoutes(deps: DocumentsDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.uploadDocument, 'documents.upload', async (c) => {
      if (!c.upload) throw new AppError('bad-request');
      return {
        body: await uploadDocument(deps, c, {
          applicationId: c.params.id,
          type: c.query.type,
          fileName: c.query.fileName,
          replaces: c.query.replaces,
          validFrom: c.query.validFrom,
          validTo: c.query.validTo,
          content: c.upload,
        }),
      };
    }),
    on(routes.listDocuments, 'signed-in', async (c) => ({
      body: await db.read(c.scope, async (tx) => {
        await deps.access(tx, c, c.params.id, 'read');
        const list = await documentsOf(deps, tx, c.params.id);
        return { packageId: list.packageId, items: [...list.items] };
      }),
    })),
    on(routes.downloadDocument, 'signed-in', async (c) => {
      const found = await db.read(c.scope, async (tx) => {
        await deps.access(tx, c, c.params.id, 'read');
        const row = await findDocument(tx, c.params.id, c.params.documentId);
        if (!row) throw notFound();
        if (!row.blob_id || (row.state !== 'accepted' && row.state !== 'replaced'))
          throw new AppError('document-not-served');
        const file = await openFileKey(deps.vault, tx, row);
        // The key died with its owner's: nobody can read the content any more.
        if (file.isErased) throw notFound();
        return {
          blobId: row.blob_id,
          key: file.key,
          kind: row.kind,
          name: await deps.vault.open(tx, ownerOf(row), 'file-name', row.sealed_file_name),
        };
      });
      // Always a download: whatever slipped through must not run on our origin.
      return {
        stream: await deps.blobs.open(found.blobId, undefined, found.key),
        fileName: found.name ?? 'document',
        headers: {
          'content-type': mediaTypes[found.kind as keyof typeof mediaTypes] ?? 'application/octet-stream',
          'x-content-type-options': 'nosniff',
        },
      };
    }),
    on(routes.removeDocument, 'documents.upload', async (c) => {
      await db.transact(c.scope, async (tx) => {
        const access = await deps.access(tx, c, c.params.id, 'write');
        if (!access.isDraft) throw rejected('wrong-status');
        const row = await findDocument(tx, c.params.id, c.params.documentId);
        if (!row) throw notFound();
        await setRemoved(tx, row.id);
        // Nobody has judged a case by the files of a draft: nothing needs the content any more.
        if (row.blob_id) await discardBlob(tx, row.blob_id);
      });
      return {};
    }),
  ];
}
