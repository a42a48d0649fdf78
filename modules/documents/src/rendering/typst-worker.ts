import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** What the worker is started with. */
export interface TypstWorkerData {
  readonly templatesFolder: string;
  readonly fonts: readonly Uint8Array[];
}

/** A paper to set; `inputs` are strings the template reads from `sys.inputs`. */
export interface TypstJob {
  readonly template: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  readonly creationUnixSeconds: number;
}

export type TypstReply =
  { readonly ok: true; readonly pdf: Uint8Array } | { readonly ok: false; readonly message: string };

/** Documents kept by the global memo cache; without eviction 400 papers took 750 MB. */
const cachedDocuments = 10;

function listen(port: NonNullable<typeof parentPort>, { templatesFolder, fonts }: TypstWorkerData): void {
  const compiler = NodeCompiler.create({
    workspace: templatesFolder,
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  });

  const render = (job: TypstJob): TypstReply => {
    const shadows = job.files.map(({ path, bytes }) => ({ path: join(templatesFolder, path), bytes }));
    try {
      for (const { path, bytes } of shadows) compiler.mapShadow(path, Buffer.from(bytes));
      const pdf = compiler.pdf(
        { mainFilePath: join(templatesFolder, `${job.template}.typ`), inputs: { ...job.inputs } },
        { pdfStandard: 'a-3b', creationTimestamp: job.creationUnixSeconds },
      );
      return { ok: true, pdf: Uint8Array.from(pdf) };
    } catch (error) {
      return { ok: false, message: describeFailure(error) };
    } finally {
      for (const { path } of shadows) compiler.unmapShadow(path);
      compiler.evictCache(cachedDocuments);
    }
  };

  port.on('message', (job: TypstJob) => {
    const reply = render(job);
    port.postMessage(reply, reply.ok ? [reply.pdf.buffer as ArrayBuffer] : []);
  });
}

/** The compiler gives what went wrong in setting in `code` and leaves `message` empty; of exporting it is the other way round. */
function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return [error.message, code].filter(Boolean).join(': ') || 'The paper could not be set';
}

if (parentPort) listen(parentPort, workerData as TypstWorkerData);
