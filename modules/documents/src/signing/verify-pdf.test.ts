import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { X509Certificate } from 'node:crypto';
import { instant } from '@veche/kernel';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createPdfRenderer } from '../rendering/pdf-renderer.ts';
import { demoSigning, signedAt } from '../testing/demo-signing.ts';
import { samplePapers } from '../testing/sample-papers.ts';
import { signPdf } from './sign-pdf.ts';
import { verifyPdf } from './verify-pdf.ts';

const { signer, trust } = demoSigning();
const permitJson = { number: 'Р-2026-0198', limit: 900 };
let unsigned: Uint8Array;
let signed: Uint8Array;

beforeAll(async () => {
  const renderer = await createPdfRenderer();
  unsigned = await renderer.renderPdf({
    template: 'permit',
    data: samplePapers().permit,
    creationAt: signedAt,
    attachments: [
      {
        name: 'permit.json',
        mimeType: 'application/json',
        description: 'Данные',
        relationship: 'data',
        bytes: Buffer.from(JSON.stringify(permitJson)),
      },
    ],
  });
  await renderer.close();
  signed = await signPdf(unsigned, signer, { signedAt });
});

/** The document saved over with one more incremental update, as an editor or an attacker would. */
async function appendUpdate(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { forIncrementalUpdate: true, updateMetadata: false });
  document.catalog.set(PDFName.of('PageMode'), PDFName.of('UseNone'));
  document.context.snapshot?.markObjForSave(document.catalog);
  return document.commit({ useObjectStreams: false });
}

const replaceText = (pdf: Uint8Array, from: string, to: string): Uint8Array => {
  const text = Buffer.from(pdf).toString('latin1');
  expect(text).toContain(from);
  return Buffer.from(text.replace(from, to), 'latin1');
};

describe('verifyPdf', () => {
  it('finds a signed paper genuine and reads its data', async () => {
    const { verdict, signatures, attachedJson, pdfaLint } = await verifyPdf(signed, trust);
    expect(verdict).toBe('genuine');
    expect(attachedJson).toEqual(permitJson);
    expect(pdfaLint).toEqual([]);
    expect(signatures).toEqual([
      {
        signerName: 'Рябинина Н. П.',
        organisation: 'Администрация города Тихореченска',
        serial: signer.certificate.serialNumber,
        signedAt,
        algorithm: 'ecdsa-sha256',
        digestOk: true,
        signatureOk: true,
        signingCertificateOk: true,
        chain: 'trusted',
        byteRangeOk: true,
        coversWholeDocument: true,
      },
    ]);
  });

  it('notices any changed byte of the signed part', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(unsigned.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const changed = Uint8Array.from(signed);
        changed[at] = (changed[at] ?? 0) ^ mask;
        expect((await verifyPdf(changed, trust)).verdict).not.toBe('genuine');
      }),
      { numRuns: 40 },
    );
  });

  it('tells which check failed', async () => {
    const changed = Uint8Array.from(signed);
    changed[2000] = (changed[2000] ?? 0) ^ 1;
    const { verdict, signatures } = await verifyPdf(changed, trust);
    expect(verdict).toBe('broken');
    expect(signatures[0]).toMatchObject({
      digestOk: false,
      signatureOk: true,
      byteRangeOk: true,
      chain: 'trusted',
    });
  });

  it('notices an update appended after signing', async () => {
    const { verdict, signatures, attachedJson } = await verifyPdf(await appendUpdate(signed), trust);
    expect(verdict).toBe('changed-after-signing');
    expect(signatures[0]).toMatchObject({ digestOk: true, signatureOk: true, coversWholeDocument: false });
    expect(attachedJson).toBeUndefined();
  });

  it('believes no update that a stranger has signed over', async () => {
    const stranger = demoSigning('Рябинина Н. П.');
    const { verdict } = await verifyPdf(
      await signPdf(await appendUpdate(signed), stranger.signer, { signedAt }),
      trust,
    );
    expect(verdict).toBe('untrusted-signer');
  });

  it('believes two trusted signatures, the second over all', async () => {
    expect((await verifyPdf(await signPdf(signed, signer, { signedAt }), trust)).verdict).toBe('genuine');
  });

  it('does not trust an authority it was not told of', async () => {
    const { verdict, signatures } = await verifyPdf(signed, demoSigning().trust);
    expect(verdict).toBe('untrusted-signer');
    expect(signatures[0]).toMatchObject({ digestOk: true, signatureOk: true, chain: 'unknown' });
  });

  it('does not trust a certificate that signs as if it were an authority', async () => {
    const roots = [signer.certificate];
    expect((await verifyPdf(signed, { roots })).verdict).toBe('untrusted-signer');
  });

  it.each(['2025-12-31T00:00:00.000Z', '2027-05-01T00:00:00.000Z'])(
    'refuses a signature made at %s, outside validity',
    async (at) => {
      const { signatures } = await verifyPdf(
        await signPdf(unsigned, signer, { signedAt: instant(at) }),
        trust,
      );
      expect(signatures[0]?.chain).toBe('not-valid-then');
    },
  );

  it('refuses a certificate from the moment it was revoked', async () => {
    const serial = new X509Certificate(signer.certificate.raw).serialNumber;
    const before = { ...trust, revoked: new Map([[serial, '2026-05-01T00:00:00.000Z']]) };
    const after = { ...trust, revoked: new Map([[serial, '2026-06-01T00:00:00.000Z']]) };
    expect((await verifyPdf(signed, before)).signatures[0]?.chain).toBe('revoked');
    expect((await verifyPdf(signed, after)).signatures[0]?.chain).toBe('trusted');
  });

  it('refuses a byte range that leaves more than the signature out', async () => {
    const range = /\/ByteRange \[\s*0\s+(\d+)\s+(\d+)/.exec(Buffer.from(signed).toString('latin1'));
    const [found = '', , gapEnd = '0'] = range ?? [];
    const widened = found.replace(gapEnd, String(Number(gapEnd) + 10));
    const { verdict, signatures } = await verifyPdf(replaceText(signed, found, widened), trust);
    expect(verdict).toBe('broken');
    expect(signatures[0]?.byteRangeOk).toBe(false);
  });

  it('refuses bytes hidden in the padding of the signature', async () => {
    expect((await verifyPdf(replaceText(signed, '0000000000>', '00000000ff>'), trust)).verdict).toBe(
      'broken',
    );
  });

  it('says unsigned and unreadable plainly', async () => {
    expect((await verifyPdf(unsigned, trust)).verdict).toBe('unsigned');
    expect((await verifyPdf(Buffer.from('not a PDF'), trust)).verdict).toBe('unreadable');
    expect((await verifyPdf(new Uint8Array(), trust)).verdict).toBe('unreadable');
  });
});
