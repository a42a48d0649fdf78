import type { PdfSignatureField } from './pdf-signature-field.ts';

/** What a byte range proves about a file. */
export interface CheckedByteRange {
  /** The range starts at the first byte and leaves out exactly the signature's own hexadecimal text. */
  readonly byteRangeOk: boolean;
  /** Nothing follows the signed part; otherwise the file was appended to after signing. */
  readonly coversWholeDocument: boolean;
  /** The two signed parts, when the range is sound. */
  readonly signedParts: readonly [Uint8Array, Uint8Array] | undefined;
}

/**
 * Checks the byte range of a signature. A looser check than "exactly the text of /Contents" would let unsigned bytes hide
 * in the gap (signature wrapping).
 */
export function checkByteRange(pdf: Uint8Array, field: PdfSignatureField): CheckedByteRange {
  const refused: CheckedByteRange = {
    byteRangeOk: false,
    coversWholeDocument: false,
    signedParts: undefined,
  };
  const [start, gapStart, gapEnd, tailBytes] = field.byteRange;
  if (field.byteRange.length !== 4 || start !== 0) return refused;
  if (!isOffset(gapStart) || !isOffset(gapEnd) || !isOffset(tailBytes)) return refused;
  if (gapEnd <= gapStart || gapEnd + tailBytes > pdf.length) return refused;
  const gap = Buffer.from(pdf.subarray(gapStart, gapEnd)).toString('latin1');
  if (!/^<[0-9a-fA-F]+>$/.test(gap)) return refused;
  if (!Buffer.from(gap.slice(1, -1), 'hex').equals(field.contents)) return refused;
  return {
    byteRangeOk: true,
    coversWholeDocument: gapEnd + tailBytes === pdf.length,
    signedParts: [pdf.subarray(0, gapStart), pdf.subarray(gapEnd, gapEnd + tailBytes)],
  };
}

const isOffset = (value: number | undefined): value is number =>
  Number.isSafeInteger(value) && (value ?? -1) >= 0;
