import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPdfRenderer } from '../rendering/pdf-renderer.ts';
import { demoSigning, signedAt } from '../testing/demo-signing.ts';
import { runTool, toolFor } from '../testing/external-tool.ts';
import { samplePapers } from '../testing/sample-papers.ts';
import { lintPdfa } from './pdfa-lint.ts';
import { listSignatureFields } from './pdf-signature-field.ts';
import { parseDer } from './der.ts';
import { signPdf } from './sign-pdf.ts';

const { signer, authority } = demoSigning();
let folder: string;
let unsigned: Uint8Array;
let once: Uint8Array;
let twice: Uint8Array;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'veche-signing-'));
  const renderer = await createPdfRenderer();
  unsigned = await renderer.renderPdf({
    template: 'permit',
    data: samplePapers().permit,
    creationAt: signedAt,
  });
  await renderer.close();
  once = await signPdf(unsigned, signer, {
    signedAt,
    reason: 'Разрешение на мероприятие',
    location: 'Тихореченск',
  });
  twice = await signPdf(once, demoSigning('Лапин А. В.').signer, { signedAt });
  await writeFile(join(folder, 'once.pdf'), once);
  await writeFile(join(folder, 'twice.pdf'), twice);
  await writeFile(join(folder, 'authority.pem'), authority.certificatePem);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const lint = async (pdf: Uint8Array) => lintPdfa(await PDFDocument.load(pdf, { updateMetadata: false }), pdf);

describe('signPdf', () => {
  it('appends and changes nothing that was there', () => {
    expect(Buffer.from(once.subarray(0, unsigned.length)).equals(unsigned)).toBe(true);
    expect(Buffer.from(twice.subarray(0, once.length)).equals(once)).toBe(true);
  });

  it('leaves the paper what it was for the PDF/A lint', async () => {
    expect(await lint(once)).toEqual([]);
    expect(await lint(twice)).toEqual([]);
  });

  it.runIf(toolFor('signature by pdfsig', 'pdfsig'))(
    'is valid for pdfsig, the first signature also after the second',
    async () => {
      const first = await runTool('pdfsig', ['-nocert', join(folder, 'once.pdf')]);
      expect(first.output).toContain('Signature is Valid.');
      expect(first.output).toContain('Total document signed');
      expect(first.output).toContain('ETSI.CAdES.detached');
      expect(first.output).toContain('Рябинина Н. П.');
      const second = await runTool('pdfsig', ['-nocert', join(folder, 'twice.pdf')]);
      expect(second.output.match(/Signature is Valid\./g)).toHaveLength(2);
    },
  );

  it.runIf(toolFor('structure by qpdf', 'qpdf'))('is sound for qpdf', async () => {
    const { exitCode, output } = await runTool('qpdf', ['--check', join(folder, 'twice.pdf')]);
    expect(output).not.toMatch(/WARNING|ERROR/);
    expect(exitCode).toBe(0);
  });

  it.runIf(toolFor('CAdES by openssl', 'openssl'))('is CAdES for openssl, chain included', async () => {
    const [field] = listSignatureFields(await PDFDocument.load(once, { updateMetadata: false }));
    const [, gapStart = 0, gapEnd = 0] = field?.byteRange ?? [];
    const contents = field?.contents ?? new Uint8Array();
    await writeFile(join(folder, 'signature.der'), contents.subarray(0, parseDer(contents).sizeBytes));
    await writeFile(
      join(folder, 'content.bin'),
      Buffer.concat([once.subarray(0, gapStart), once.subarray(gapEnd)]),
    );
    const at = String(Date.parse(signedAt) / 1000);
    const command = `cms -verify -cades -binary -inform DER -purpose any -attime ${at} -out /dev/null`;
    const { output } = await runTool('openssl', [
      ...command.split(' '),
      '-in',
      join(folder, 'signature.der'),
      '-content',
      join(folder, 'content.bin'),
      '-CAfile',
      join(folder, 'authority.pem'),
    ]);
    expect(output).toContain('CAdES Verification successful');
  });
});
