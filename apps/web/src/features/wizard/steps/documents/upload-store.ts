import { create } from 'zustand';
import type { AttachedDocumentView } from '@veche/contracts';
import { asProblem, uploadFile, type ApiProblem } from '../../../../api/index.ts';

/** A file on its way to an application. It goes on while the person is at another step. */
export interface Upload {
  readonly id: string;
  readonly applicationId: string;
  readonly file: File;
  /** `undefined` until the person says what it is. */
  readonly type: string | undefined;
  readonly replaces: string | undefined;
  readonly state:
    | { readonly kind: 'untyped' | 'queued' | 'waiting' }
    | { readonly kind: 'sending'; readonly share: number; readonly remainingMs: number | undefined }
    | { readonly kind: 'unfit'; readonly reason: 'size' | 'format' | 'empty' }
    | { readonly kind: 'failed'; readonly problem: ApiProblem };
}

interface UploadState {
  readonly uploads: readonly Upload[];
  readonly add: (upload: Upload) => void;
  readonly change: (id: string, part: Partial<Upload>) => void;
  readonly drop: (id: string) => void;
}

export const useUploadStore = create<UploadState>()((set) => ({
  uploads: [],
  add: (upload) => set(({ uploads }) => ({ uploads: [...uploads, upload] })),
  change: (id, part) =>
    set(({ uploads }) => ({
      uploads: uploads.map((upload) => (upload.id === id ? { ...upload, ...part } : upload)),
    })),
  drop: (id) => set(({ uploads }) => ({ uploads: uploads.filter((upload) => upload.id !== id) })),
}));

export const maxFileBytes = 10 * 1024 * 1024;
export const acceptedTypes = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'image/jpeg',
  '.pdf',
  '.docx',
  '.jpg',
  '.jpeg',
] as const;

const controllers = new Map<string, AbortController>();

/** So many at once: the browser has six connections to the server, and the screen needs some of them. */
const mostAtOnce = 2;
const queue: (() => Promise<void>)[] = [];
let running = 0;

function startNext(): void {
  const next = running < mostAtOnce ? queue.shift() : undefined;
  if (next === undefined) return;
  running += 1;
  void next().finally(() => {
    running -= 1;
    startNext();
  });
  startNext();
}

/** What cannot be accepted is told before anything is sent. */
function unfitReason(file: File): 'size' | 'format' | 'empty' | undefined {
  if (!/\.(pdf|docx|jpe?g)$/i.test(file.name)) return 'format';
  if (file.size === 0) return 'empty';
  return file.size > maxFileBytes ? 'size' : undefined;
}

export interface NewUpload {
  readonly applicationId: string;
  readonly file: File;
  readonly type?: string | undefined;
  readonly replaces?: string | undefined;
}

/** Takes a file; sends it at once when its kind is known. */
export function startUpload(
  { applicationId, file, type, replaces }: NewUpload,
  onDone: (document: AttachedDocumentView) => void,
): void {
  const id = crypto.randomUUID();
  const reason = unfitReason(file);
  const state: Upload['state'] =
    reason === undefined ? { kind: type === undefined ? 'untyped' : 'queued' } : { kind: 'unfit', reason };
  useUploadStore.getState().add({ id, applicationId, file, type, replaces, state });
  if (reason === undefined && type !== undefined) sendUpload(id, onDone);
}

/** Sends or sends again, in turn. The same key makes a repeat safe. */
export function sendUpload(id: string, onDone: (document: AttachedDocumentView) => void): void {
  useUploadStore.getState().change(id, { state: { kind: 'queued' } });
  queue.push(() => sendNow(id, onDone));
  startNext();
}

async function sendNow(id: string, onDone: (document: AttachedDocumentView) => void): Promise<void> {
  const { uploads, change, drop } = useUploadStore.getState();
  const upload = uploads.find((each) => each.id === id);
  if (upload?.type === undefined) return;
  const controller = new AbortController();
  controllers.set(id, controller);
  change(id, { state: { kind: 'sending', share: 0, remainingMs: undefined } });
  const query = new URLSearchParams({
    type: upload.type,
    fileName: upload.file.name,
    ...(upload.replaces === undefined ? {} : { replaces: upload.replaces }),
  });
  try {
    const document = await uploadFile<AttachedDocumentView>(
      `/v1/applications/${upload.applicationId}/documents?${query}`,
      upload.file,
      {
        idempotencyKey: id,
        signal: controller.signal,
        onProgress: ({ share, remainingMs }) =>
          change(id, { state: { kind: 'sending', share, remainingMs } }),
      },
    );
    drop(id);
    onDone(document);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    const problem = asProblem(error);
    change(id, { state: problem.isOffline ? { kind: 'waiting' } : { kind: 'failed', problem } });
    if (problem.isOffline) window.addEventListener('online', () => sendUpload(id, onDone), { once: true });
  } finally {
    controllers.delete(id);
  }
}

/** Cancels a file on its way, or takes away one that did not go. */
export function cancelUpload(id: string): void {
  useUploadStore.getState().drop(id);
  controllers.get(id)?.abort();
}
