import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** A signature as it stands in a PDF, before any check. */
export interface PdfSignatureField {
  readonly subFilter: string;
  readonly byteRange: readonly number[];
  readonly contents: Uint8Array;
  /** Time the signer claims, ISO 8601 in UTC; undefined when absent or unreadable. */
  readonly claimedAt: string | undefined;
}

const maxFieldDepth = 16;

/** Lists the filled signature fields of a form, in the order of the form. */
export function listSignatureFields(document: PDFDocument): readonly PdfSignatureField[] {
  const form = document.catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict);
  const fields = form?.lookupMaybe(PDFName.of('Fields'), PDFArray);
  return fields ? collect(fields, 0, new Set()) : [];
}

function collect(fields: PDFArray, depth: number, seen: Set<PDFDict>): readonly PdfSignatureField[] {
  if (depth > maxFieldDepth) return [];
  const found: PdfSignatureField[] = [];
  for (let index = 0; index < fields.size(); index += 1) {
    const field = fields.lookup(index);
    if (!(field instanceof PDFDict) || seen.has(field)) continue;
    seen.add(field);
    const value = field.get(PDFName.of('V')) ? field.lookup(PDFName.of('V')) : undefined;
    if (field.lookup(PDFName.of('FT')) === PDFName.of('Sig') && value instanceof PDFDict)
      found.push(read(value));
    const kids = field.lookup(PDFName.of('Kids'));
    if (kids instanceof PDFArray) found.push(...collect(kids, depth + 1, seen));
  }
  return found;
}

function read(value: PDFDict): PdfSignatureField {
  const range = value.lookup(PDFName.of('ByteRange'));
  const contents = value.lookup(PDFName.of('Contents'));
  const subFilter = value.lookup(PDFName.of('SubFilter'));
  return {
    subFilter: subFilter instanceof PDFName ? subFilter.decodeText() : '',
    byteRange: range instanceof PDFArray ? range.asArray().map(toNumber) : [],
    contents:
      contents instanceof PDFHexString || contents instanceof PDFString
        ? contents.asBytes()
        : new Uint8Array(),
    claimedAt: toIso(value.lookup(PDFName.of('M'))),
  };
}

const toNumber = (value: PDFObject): number => (value instanceof PDFNumber ? value.asNumber() : Number.NaN);

const pdfDatePattern = /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:(Z)|([+-])(\d{2})'?(\d{2})?)?/;

function toIso(value: PDFObject | undefined): string | undefined {
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return undefined;
  const match = pdfDatePattern.exec(value.decodeText());
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, , sign, zoneHour, zoneMinute] = match;
  const zone = sign ? `${sign}${zoneHour}:${zoneMinute ?? '00'}` : 'Z';
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}
