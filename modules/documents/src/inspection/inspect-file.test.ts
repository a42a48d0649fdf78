import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { reportNotRun } from '../testing/external-tool.ts';
import { aDocx, aPdf } from '../testing/sample-uploads.ts';
import { inspectFile } from './inspect-file.ts';
import { runLimited } from './limited-process.ts';

let folder: string;
let pdfPath: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'veche-uploads-'));
  pdfPath = await saved('good.pdf', await aPdf());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function saved(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

describe('inspectFile', () => {
  it('takes a good file', async () => {
    expect(await inspectFile(pdfPath, 'План безопасности.pdf')).toMatchObject({
      status: 'accepted',
      kind: 'pdf',
    });
  });

  it('refuses a hostile one with the reason found in the limited process', async () => {
    const path = await saved('macro.docx', aDocx([{ name: 'word/vbaProject.bin', content: 'x' }]));
    expect(await inspectFile(path, 'план.docx')).toEqual({ status: 'rejected', code: 'MACRO', params: {} });
  });

  it('refuses an empty file, a big one, and names it does not take', async () => {
    expect(await inspectFile(await saved('empty', new Uint8Array()), 'a.pdf')).toMatchObject({
      code: 'FILE_EMPTY',
    });
    const big = await saved('big', Buffer.alloc(10 * 1024 * 1024 + 1));
    expect(await inspectFile(big, 'a.pdf')).toEqual({
      status: 'rejected',
      code: 'FILE_TOO_LARGE',
      params: { sizeMb: 10.1, limitMb: 10 },
    });
    expect(await inspectFile(pdfPath, 'a\0"; rm -rf /.pdf')).toMatchObject({ status: 'accepted' });
    for (const name of ['a.exe', 'a.pdf.exe', 'a', 'pdf', 'a.pdf/', '']) {
      expect(await inspectFile(pdfPath, name)).toMatchObject({ code: 'TYPE_NOT_ALLOWED' });
    }
  });

  it('gives up a file that takes too long or too much memory', async () => {
    expect(await inspectFile(pdfPath, 'a.pdf', { limits: { timeoutMs: 1 } })).toMatchObject({
      code: 'TOO_COMPLEX',
    });
    expect(await inspectFile(pdfPath, 'a.pdf', { limits: { residentMb: 5 } })).toMatchObject({
      code: 'TOO_COMPLEX',
    });
  });

  it('quarantines a file when the inspection itself breaks', async () => {
    // A folder can be measured but not read.
    expect(await inspectFile(folder, 'a.pdf')).toEqual({ status: 'quarantined', reason: 'INSPECTOR_FAILED' });
  });
});

describe('the limited process', () => {
  it('has no environment, reads no data, writes nothing, starts nothing', async () => {
    const program = fileURLToPath(new URL('../testing/escape-attempt.ts', import.meta.url));
    const limits = { timeoutMs: 30_000, heapMb: 64, residentMb: 500 };
    const outcome = await runLimited({ path: pdfPath, declaredName: pdfPath, program }, limits);
    expect(outcome).toEqual({
      ended: 'answered',
      answer: { read: false, write: false, start: false, secrets: [] },
    });
  });
});

const inspectWith = (port: number, timeoutMs = 5000) =>
  inspectFile(pdfPath, 'a.pdf', { clamd: { host: '127.0.0.1', port, timeoutMs } });

describe('with a scanner', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  /** Answers like clamd once the closing empty chunk has come. */
  async function startScanner(answer: (received: Buffer) => string | undefined): Promise<number> {
    const started = createServer((socket) => {
      let received = Buffer.alloc(0);
      socket.on('error', () => undefined);
      socket.on('data', (chunk) => {
        received = Buffer.concat([received, chunk]);
        if (!received.subarray(-4).equals(Buffer.alloc(4))) return;
        const reply = answer(received);
        if (reply !== undefined) socket.end(`${reply}\0`);
      });
    });
    server = started;
    await new Promise<void>((ready) => started.listen(0, '127.0.0.1', ready));
    return (started.address() as AddressInfo).port;
  }

  it('sends the whole file in chunks and takes a clean answer', async () => {
    let head = '';
    const port = await startScanner((received) => {
      head = received.subarray(0, 19).toString('latin1');
      return 'stream: OK';
    });
    expect(await inspectWith(port)).toMatchObject({ status: 'accepted' });
    expect(head.startsWith('zINSTREAM\0')).toBe(true);
    expect(head.endsWith('%PDF-')).toBe(true);
  });

  it('refuses what the scanner finds', async () => {
    const port = await startScanner(() => 'stream: Win.Test.EICAR_HDB-1 FOUND');
    expect(await inspectWith(port)).toEqual({
      status: 'rejected',
      code: 'MALWARE',
      params: { rule: 'Win.Test.EICAR_HDB-1' },
    });
  });

  it.each([
    ['an error', (): string => 'INSTREAM size limit exceeded. ERROR', 5000],
    ['silence', (): undefined => undefined, 50],
  ] as const)('quarantines on %s', async (_, answer, timeoutMs) => {
    const verdict = await inspectWith(await startScanner(answer), timeoutMs);
    expect(verdict).toEqual({ status: 'quarantined', reason: 'SCANNER_UNAVAILABLE' });
  });

  it('quarantines when there is no scanner at the address', async () => {
    const port = await startScanner(() => '');
    await new Promise((closed) => server?.close(closed));
    expect(await inspectWith(port)).toEqual({ status: 'quarantined', reason: 'SCANNER_UNAVAILABLE' });
  });
});

const shared = resolve(process.env['VECHE_SHARED'] ?? '../shared', 'data/uploads');
const hasShared = existsSync(shared);
if (!hasShared) reportNotRun('uploads from the wild', `${shared} is absent`);

describe.runIf(hasShared)('uploads from the wild', () => {
  it.each([
    ['IMG_1054.JPG', { status: 'accepted', kind: 'jpeg', facts: { hasLocation: true } }],
    ['a-text.docx', { status: 'accepted', kind: 'docx' }],
    [
      'a-text.pdf',
      { status: 'accepted', kind: 'pdf', facts: { pages: 2 }, text: expect.stringMatching(/\p{L}{3}/u) },
    ],
    ['a-text.odt', { status: 'rejected', code: 'TYPE_NOT_ALLOWED' }],
    ['debian_logo.png', { status: 'rejected', code: 'TYPE_NOT_ALLOWED' }],
  ])('%s', async (name, expected) => {
    expect(await inspectFile(join(shared, name), name)).toMatchObject(expected);
  });
});
