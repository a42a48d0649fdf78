import { createHash } from 'node:crypto';

/** One submission: the octets of a text, or of a part of one with its place in front. */
export interface SmsPart {
  /** 0: the alphabet of GSM; 8: UCS-2. */
  readonly dataCoding: 0 | 8;
  /** Whether the octets begin with a header that says which part of which text it is. */
  readonly hasHeader: boolean;
  readonly octets: Buffer;
}

/** Characters that have the same code in ASCII and in the alphabet of GSM; all else goes as UCS-2. */
const sameInGsm = /^[A-Za-z0-9 \r\n!"#%&'()*+,\-./:;<=>?]*$/;

const limits = { 0: { whole: 160, part: 153 }, 8: { whole: 70, part: 67 } } as const;

/**
 * Cuts a text into as many messages as it takes; a telephone puts them together by the header. The number of the text follows from
 * its id, so that a repeat joins the parts that arrived before.
 */
export function smsParts(text: string, stableId: string): SmsPart[] {
  const dataCoding = sameInGsm.test(text) ? 0 : 8;
  const { whole, part } = limits[dataCoding];
  if (text.length <= whole) return [{ dataCoding, hasHeader: false, octets: encode(text, dataCoding) }];
  const pieces = cut(text, part);
  const reference = referenceOf(stableId) & 0xff;
  return pieces.map((piece, index) => ({
    dataCoding,
    hasHeader: true,
    octets: Buffer.concat([
      Buffer.from([5, 0, 3, reference, pieces.length, index + 1]),
      encode(piece, dataCoding),
    ]),
  }));
}

/** A number of 16 bits that is the same for every repeat of a copy. */
export const referenceOf = (stableId: string): number =>
  createHash('sha256').update(stableId).digest().readUInt16BE(0);

/** Never inside a pair that makes one character. */
function cut(text: string, size: number): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(from + size, text.length);
    const last = text.charCodeAt(to - 1);
    if (to < text.length && last >= 0xd800 && last <= 0xdbff) to -= 1;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}

const encode = (text: string, dataCoding: 0 | 8): Buffer =>
  dataCoding === 0 ? Buffer.from(text, 'latin1') : Buffer.from(text, 'utf16le').swap16();
