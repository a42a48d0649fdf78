import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFStream,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** What keeps a file from being PDF/A-3, as far as this lint looks. */
export type PdfaLintCode =
  | 'XMP_MISSING'
  | 'XMP_COMPRESSED'
  | 'PDFAID_MISSING'
  | 'OUTPUT_INTENT_MISSING'
  | 'FONT_NOT_EMBEDDED'
  | 'FORBIDDEN_ACTION'
  | 'ANNOTATION_FLAGS'
  | 'ANNOTATION_APPEARANCE'
  | 'ID_MISSING'
  | 'ENCRYPTED'
  | 'HEADER';

export interface PdfaLintFinding {
  readonly code: PdfaLintCode;
  readonly detail?: string;
}

const forbiddenActions = new Set([
  'Launch',
  'Sound',
  'Movie',
  'ResetForm',
  'ImportData',
  'JavaScript',
  'Hide',
  'SetOCGState',
  'Rendition',
  'Trans',
  'GoTo3DView',
]);
const simpleFonts = new Set(['Type1', 'TrueType', 'MMType1', 'CIDFontType0', 'CIDFontType2']);

/**
 * Structural lint of our own for PDF/A-3b. It looks at identification, output intent, fonts, annotations, actions, encryption
 * and file id; it does not look into page content or colour, and is no substitute for a validator.
 *
 * @see ISO 19005-3
 */
export function lintPdfa(document: PDFDocument, pdf: Uint8Array): readonly PdfaLintFinding[] {
  const { context, catalog } = document;
  const findings: PdfaLintFinding[] = [];
  if (!/^%PDF-1\.\d/.test(Buffer.from(pdf.subarray(0, 8)).toString('latin1')))
    findings.push({ code: 'HEADER' });
  findings.push(...lintMetadata(catalog));
  if (!hasOutputIntent(catalog)) findings.push({ code: 'OUTPUT_INTENT_MISSING' });
  if (!context.trailerInfo.ID) findings.push({ code: 'ID_MISSING' });
  if (context.trailerInfo.Encrypt) findings.push({ code: 'ENCRYPTED' });
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict) findings.push(...lintDictionary(object));
    if (object instanceof PDFStream) findings.push(...lintDictionary(object.dict));
  }
  return findings;
}

function lintMetadata(catalog: PDFDict): readonly PdfaLintFinding[] {
  const metadata = catalog.lookup(PDFName.of('Metadata'));
  if (!(metadata instanceof PDFRawStream)) return [{ code: 'XMP_MISSING' }];
  if (metadata.dict.lookup(PDFName.of('Filter'))) return [{ code: 'XMP_COMPRESSED' }];
  const xmp = Buffer.from(metadata.getContents()).toString('utf8');
  const part = /pdfaid:part(?:>|=["'])\s*3/.test(xmp);
  const conformance = /pdfaid:conformance(?:>|=["'])\s*[ABU]/.test(xmp);
  return part && conformance ? [] : [{ code: 'PDFAID_MISSING' }];
}

function hasOutputIntent(catalog: PDFDict): boolean {
  const intents = catalog.lookup(PDFName.of('OutputIntents'));
  if (!(intents instanceof PDFArray)) return false;
  return intents.asArray().some((_, index) => {
    const intent = intents.lookup(index);
    return (
      intent instanceof PDFDict &&
      nameAt(intent, 'S') === 'GTS_PDFA1' &&
      intent.lookup(PDFName.of('DestOutputProfile')) instanceof PDFStream
    );
  });
}

function lintDictionary(dictionary: PDFDict): readonly PdfaLintFinding[] {
  const type = nameAt(dictionary, 'Type');
  const action = nameAt(dictionary, 'S');
  const findings: PdfaLintFinding[] = [];
  if (action && forbiddenActions.has(action) && isAction(dictionary))
    findings.push({ code: 'FORBIDDEN_ACTION', detail: action });
  if (type === 'Font') findings.push(...lintFont(dictionary));
  if (type === 'Annot') findings.push(...lintAnnotation(dictionary));
  return findings;
}

/** `S` has other meanings too (structure elements, transitions): an action has no structure parent. */
function isAction(dictionary: PDFDict): boolean {
  return nameAt(dictionary, 'Type') !== 'StructElem' && !dictionary.has(PDFName.of('Pg'));
}

function lintFont(font: PDFDict): readonly PdfaLintFinding[] {
  if (!simpleFonts.has(nameAt(font, 'Subtype') ?? '')) return [];
  const descriptor = font.lookup(PDFName.of('FontDescriptor'));
  const embedded =
    descriptor instanceof PDFDict &&
    ['FontFile', 'FontFile2', 'FontFile3'].some(
      (key) => descriptor.lookup(PDFName.of(key)) instanceof PDFStream,
    );
  return embedded ? [] : [{ code: 'FONT_NOT_EMBEDDED', detail: nameAt(font, 'BaseFont') ?? '' }];
}

function lintAnnotation(annotation: PDFDict): readonly PdfaLintFinding[] {
  const detail = nameAt(annotation, 'Subtype') ?? '';
  const flags = annotation.lookup(PDFName.of('F'));
  const bits = flags instanceof PDFNumber ? flags.asNumber() : 0;
  // Print set; Invisible, Hidden, NoView and ToggleNoView clear.
  const findings: PdfaLintFinding[] =
    (bits & 0b1_0010_0111) === 0b100 ? [] : [{ code: 'ANNOTATION_FLAGS', detail }];
  const needsAppearance =
    detail !== 'Popup' && detail !== 'Link' && !isEmptyRectangle(annotation.lookup(PDFName.of('Rect')));
  if (needsAppearance && !annotation.lookup(PDFName.of('AP')))
    findings.push({ code: 'ANNOTATION_APPEARANCE', detail });
  return findings;
}

function isEmptyRectangle(rectangle: PDFObject | undefined): boolean {
  if (!(rectangle instanceof PDFArray)) return true;
  const [x1, y1, x2, y2] = rectangle
    .asArray()
    .map((side) => (side instanceof PDFNumber ? side.asNumber() : 0));
  return x1 === x2 || y1 === y2;
}

function nameAt(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}
