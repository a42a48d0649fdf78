import { X509Certificate } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  createCertificateAuthority,
  createPdfRenderer,
  createPemSigner,
  issueSigningCertificate,
  signPdf,
  stampOf,
  type CertifiedKeyPem,
  type PdfRenderer,
} from '@veche/documents';
import { instant, type Instant } from '@veche/kernel';
import type { PaperMill } from '@veche/permits';
import type { BlobStore, Keys } from '@veche/platform';

const yearMs = 365 * 86_400_000;

/** Keys of the authority of this installation: an own root and one signing certificate, made at the first start and kept with the keys. */
export async function loadAuthorityKeys(
  keys: Keys,
  authority: string,
  now: Instant,
): Promise<{ root: CertifiedKeyPem; signing: CertifiedKeyPem }> {
  const from = instant(new Date(Date.parse(now) - 86_400_000).toISOString());
  const until = (years: number): Instant => instant(new Date(Date.parse(now) + years * yearMs).toISOString());
  const makeRoot = () =>
    createCertificateAuthority(
      { commonName: `Veche: корневой сертификат, ${authority}`, organisation: authority, country: 'RU' },
      { validFrom: from, validTo: until(20) },
    );
  const root = JSON.parse(
    await keys.text('authority-root.json', () => JSON.stringify(makeRoot())),
  ) as CertifiedKeyPem;
  const makeSigning = () =>
    issueSigningCertificate(
      {
        commonName: authority,
        organisation: authority,
        unit: 'Отдел согласования мероприятий',
        country: 'RU',
      },
      { validFrom: from, validTo: until(5) },
      root,
    );
  const signing = JSON.parse(
    await keys.text('authority-signing.json', () => JSON.stringify(makeSigning())),
  ) as CertifiedKeyPem;
  return { root, signing };
}

/** Sets papers with one worker, signs them by the authority's key, keeps them in the blob store. */
export function createPaperMill(input: {
  blobs: BlobStore;
  authority: () => Promise<{ root: CertifiedKeyPem; signing: CertifiedKeyPem }>;
}): PaperMill & { readonly start: () => Promise<() => Promise<void>> } {
  let renderer: Promise<PdfRenderer> | undefined;
  let keys: { root: CertifiedKeyPem; signing: CertifiedKeyPem } | undefined;
  const loaded = () => {
    if (!keys) throw new Error('The paper mill is not started');
    return keys;
  };
  return {
    set: async (request) => (await (renderer ??= createPdfRenderer())).renderPdf(request),
    stamp: (signedAt, zone) =>
      stampOf(new X509Certificate(loaded().signing.certificatePem), signedAt, {
        id: zone,
        name: zone === 'Europe/Moscow' ? 'МСК' : zone,
      }),
    certificatePems: () => [loaded().signing.certificatePem, loaded().root.certificatePem],
    sign: (pdf, details) =>
      signPdf(pdf, createPemSigner(loaded().signing, [loaded().root.certificatePem]), details),
    store: (pdf) => input.blobs.put(Readable.from([pdf])),
    open: (blobId) => input.blobs.open(blobId),
    async start() {
      keys = await input.authority();
      return async () => (await renderer)?.close();
    },
  };
}
