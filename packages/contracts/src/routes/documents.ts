import { z } from 'zod';
import { civilDate, idParams, uuid } from '../common.ts';
import { attachedDocument } from '../permits.ts';
import { route, type RouteContract } from '../route.ts';

const tag = 'documents';
const maxBytes = 10 * 1024 * 1024;
const uploadQuery = z.object({
  type: z.string().max(40).describe('Kind of document from the rule pack, for example SAFETY_PLAN'),
  fileName: z.string().min(1).max(255),
  replaces: uuid.optional().describe('The document this file replaces'),
  validFrom: civilDate.optional().describe('First day the document is valid, when it has a term'),
  validTo: civilDate.optional().describe('Last day the document is valid, when it has a term'),
});

export const documentsRoutes = {
  uploadDocument: route({
    id: 'uploadDocument',
    method: 'POST',
    path: '/v1/applications/{id}/documents',
    tag,
    status: 201,
    summary: 'Upload one file (PDF, DOCX or JPG up to 10 MB) as the raw body; answers with the verdict',
    params: idParams,
    query: uploadQuery,
    upload: { maxBytes },
    reply: attachedDocument,
    problems: ['too-large', 'wrong-status'],
  }),
  listDocuments: route({
    id: 'listDocuments',
    method: 'GET',
    path: '/v1/applications/{id}/documents',
    tag,
    summary: 'Documents of an application with every replaced revision',
    params: idParams,
    reply: z.object({ packageId: z.string(), items: z.array(attachedDocument) }),
  }),
  downloadDocument: route({
    id: 'downloadDocument',
    method: 'GET',
    path: '/v1/applications/{id}/documents/{documentId}/content',
    tag,
    binary: 'application/octet-stream',
    summary: 'The original, always as a download',
    params: z.object({ id: uuid, documentId: uuid }),
    problems: ['document-not-served'],
  }),
  removeDocument: route({
    id: 'removeDocument',
    method: 'DELETE',
    path: '/v1/applications/{id}/documents/{documentId}',
    tag,
    status: 204,
    summary: 'Remove a document from a draft',
    params: z.object({ id: uuid, documentId: uuid }),
    problems: ['wrong-status'],
  }),
} as const satisfies Record<string, RouteContract>;
