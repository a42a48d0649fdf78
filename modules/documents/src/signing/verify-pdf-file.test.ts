import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoSigning, signedAt } from '../testing/demo-signing.ts';
import { aPdf } from '../testing/sample-uploads.ts';
import { signPdf } from './sign-pdf.ts';
import { verifyPdfFile } from './verify-pdf-file.ts';

const { signer, trust } = demoSigning();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'veche-verify-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('gives the same answers from its own process', async () => {
  const path = join(folder, 'signed.pdf');
  await writeFile(path, await signPdf(await aPdf(), signer, { signedAt }));
  const serial = signer.certificate.serialNumber;
  expect(await verifyPdfFile(path, trust)).toMatchObject({
    verdict: 'genuine',
    signatures: [{ serial, signedAt }],
  });
  const revoked = new Map([[serial, '2026-01-20T00:00:00.000Z']]);
  expect(await verifyPdfFile(path, { ...trust, revoked })).toMatchObject({ verdict: 'untrusted-signer' });
});

it('finds a file that cannot be opened unreadable', async () => {
  expect(await verifyPdfFile(folder, trust)).toMatchObject({ verdict: 'unreadable', signatures: [] });
});
