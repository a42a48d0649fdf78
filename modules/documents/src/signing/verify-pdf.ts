import { PDFDocument } from '@cantoo/pdf-lib';
import { checkByteRange } from './byte-range.ts';
import { judgeChain, type ChainVerdict, type Trust } from './certificate-trust.ts';
import { listEmbeddedFiles } from './embedded-files.ts';
import { lintPdfa, type PdfaLintFinding } from './pdfa-lint.ts';
import { listSignatureFields, type PdfSignatureField } from './pdf-signature-field.ts';
import { checkDetachedCms, type CheckedCms } from './verify-cms.ts';

/** One signature of a PDF, each question answered separately. */
export interface VerifiedSignature {
  readonly signerName: string | undefined;
  readonly organisation: string | undefined;
  /** Upper-case hex. */
  readonly serial: string | undefined;
  /** Claimed by the signer, ISO 8601 in UTC; no time-stamping authority vouches for it. */
  readonly signedAt: string | undefined;
  readonly algorithm: CheckedCms['algorithm'];
  readonly digestOk: boolean;
  readonly signatureOk: boolean;
  readonly signingCertificateOk: boolean;
  readonly chain: ChainVerdict;
  readonly byteRangeOk: boolean;
  readonly coversWholeDocument: boolean;
}

/**
 * `genuine`: every signature holds, is trusted, and the last covers the whole file. `untrusted-signer`: the mathematics hold,
 * the certificate is not one we trust. `changed-after-signing`: bytes were appended. `broken`: a signature does not hold.
 */
export type PdfVerdict =
  'genuine' | 'untrusted-signer' | 'changed-after-signing' | 'broken' | 'unsigned' | 'unreadable';

export interface VerifiedPdf {
  readonly verdict: PdfVerdict;
  readonly signatures: readonly VerifiedSignature[];
  /** JSON that travels in the paper; only given when the verdict is `genuine`, since otherwise anybody may have written it. */
  readonly attachedJson: unknown;
  readonly pdfaLint: readonly PdfaLintFinding[];
}

export interface VerifyOptions {
  /** Name of the attached file that holds the data of the paper. */
  readonly jsonName?: string;
}

/** Checks the signatures of a PDF and reads the data it carries. Never throws on a bad file. */
export async function verifyPdf(
  pdf: Uint8Array,
  trust: Trust,
  options: VerifyOptions = {},
): Promise<VerifiedPdf> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false }).catch(() => undefined);
  if (!document) return { verdict: 'unreadable', signatures: [], attachedJson: undefined, pdfaLint: [] };
  const signatures = listSafely(document).map((field) => verifySignature(pdf, field, trust));
  const verdict = judge(signatures);
  return {
    verdict,
    signatures,
    attachedJson: verdict === 'genuine' ? readJson(document, options.jsonName) : undefined,
    pdfaLint: lintPdfa(document, pdf),
  };
}

function listSafely(document: PDFDocument): readonly PdfSignatureField[] {
  try {
    return listSignatureFields(document);
  } catch {
    return [];
  }
}

function verifySignature(pdf: Uint8Array, field: PdfSignatureField, trust: Trust): VerifiedSignature {
  const range = checkByteRange(pdf, field);
  const cms = checkDetachedCms(field.contents, range.signedParts ?? []);
  const subject = cms?.signer.toLegacyObject().subject;
  return {
    signerName: nameOf(subject?.CN),
    organisation: nameOf(subject?.O),
    serial: cms?.signer.serialNumber.toUpperCase(),
    signedAt: field.claimedAt,
    algorithm: cms?.algorithm ?? 'unsupported',
    digestOk: range.byteRangeOk && (cms?.digestOk ?? false),
    signatureOk: cms?.signatureOk ?? false,
    signingCertificateOk: cms?.signingCertificateOk ?? false,
    chain: cms ? judgeChain(cms.signer, cms.others, trust, field.claimedAt) : 'unknown',
    byteRangeOk: range.byteRangeOk,
    coversWholeDocument: range.coversWholeDocument,
  };
}

const nameOf = (value: string | readonly string[] | undefined): string | undefined =>
  typeof value === 'string' ? value : value?.join(', ');

function judge(signatures: readonly VerifiedSignature[]): PdfVerdict {
  if (signatures.length === 0) return 'unsigned';
  const holds = signatures.every(
    (one) => one.byteRangeOk && one.digestOk && one.signatureOk && one.signingCertificateOk,
  );
  if (!holds) return 'broken';
  if (!signatures.some((one) => one.coversWholeDocument)) return 'changed-after-signing';
  return signatures.every((one) => one.chain === 'trusted') ? 'genuine' : 'untrusted-signer';
}

function readJson(document: PDFDocument, name = 'permit.json'): unknown {
  try {
    const file = listEmbeddedFiles(document).find((candidate) => candidate.name === name);
    return file && JSON.parse(Buffer.from(file.bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
