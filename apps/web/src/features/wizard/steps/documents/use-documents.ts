import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AttachedDocumentView } from '@veche/contracts';
import { sendCommand } from '../../../../api/index.ts';
import { showToast } from '../../../../ui/toast-store.ts';
import { documentsQuery } from '../../../application/application-queries.ts';
import { sendUpload, startUpload, useUploadStore, type Upload } from './upload-store.ts';

/** The package of an application and the ways to change it. `onChanged` runs when its content has changed. */
export function useDocuments(applicationId: string, onChanged: () => void) {
  const client = useQueryClient();
  const query = useQuery(documentsQuery(applicationId));
  const uploads = useUploadStore((state) => state.uploads).filter(
    (upload) => upload.applicationId === applicationId,
  );
  const changed = (): void => {
    void client.invalidateQueries({ queryKey: ['application', applicationId] });
    onChanged();
  };
  return {
    query,
    documents: (query.data?.items ?? []).filter(({ state }) => state !== 'replaced'),
    packageId: query.data?.packageId,
    uploads,
    add: (file: File, type?: string, replaces?: string) =>
      startUpload({ applicationId, file, type, replaces }, changed),
    send: (upload: Upload, type: string): void => {
      useUploadStore.getState().change(upload.id, { type });
      sendUpload(upload.id, changed);
    },
    remove: async (document: AttachedDocumentView): Promise<void> => {
      try {
        await sendCommand('DELETE', `/v1/applications/${applicationId}/documents/${document.id}`);
      } catch (error) {
        showToast(error instanceof Error ? error.message : String(error), { tone: 'bad' });
      }
      changed();
    },
  };
}
