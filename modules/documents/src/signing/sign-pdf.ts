import { createHash } from 'node:crypto';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type { Instant } from '@veche/kernel';
import { createDetachedCms } from './cms-signature.ts';
import type { Signer } from './signer.ts';
import { commonNameOf } from './stamp.ts';

/** What is written beside a signature. */
export interface SigningDetails {
  readonly signedAt: Instant;
  readonly reason?: string;
  readonly location?: string;
  /** Name shown by readers; the subject of the certificate when left out. */
  readonly signerName?: string;
}

/** Room for the CMS: certificate, one intermediate, attributes; a time-stamp token would need more. */
const contentsBytes = 8192;
/** Ten digits in place of each number of the byte range, put in once the length of the file is known. */
const rangePlaceholder = 9_999_999_999;

/**
 * Signs a PDF as PAdES B-B with an invisible field in an incremental update: the bytes of the document stay a prefix of the
 * result, so earlier signatures keep their validity. The stamp people see is drawn in the paper before.
 *
 * @throws RangeError when the certificates do not fit into the space set aside
 */
export async function signPdf(pdf: Uint8Array, signer: Signer, details: SigningDetails): Promise<Uint8Array> {
  const prepared = await addSignatureField(pdf, signer, details);
  const contents = findContents(prepared, pdf.length);
  const ranged = writeByteRange(prepared, pdf.length, contents);
  const digest = createHash('sha256')
    .update(ranged.subarray(0, contents.start))
    .update(ranged.subarray(contents.end))
    .digest();
  const cms = await createDetachedCms(digest, signer);
  if (cms.length > contentsBytes)
    throw new RangeError(`The signature takes ${cms.length} bytes, ${contentsBytes} are set aside`);
  ranged.write(Buffer.from(cms).toString('hex'), contents.start + 1, 'latin1');
  return Uint8Array.from(ranged);
}

async function addSignatureField(pdf: Uint8Array, signer: Signer, details: SigningDetails): Promise<Buffer> {
  const document = await PDFDocument.load(pdf, { forIncrementalUpdate: true, updateMetadata: false });
  const { context } = document;
  const range = [0, rangePlaceholder, rangePlaceholder, rangePlaceholder];
  const signature = context.obj({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: range,
    Contents: PDFHexString.of('0'.repeat(contentsBytes * 2)),
    M: PDFString.of(toPdfDate(details.signedAt)),
    Name: PDFHexString.fromText(details.signerName ?? commonNameOf(signer.certificate)),
    ...(details.reason === undefined ? {} : { Reason: PDFHexString.fromText(details.reason) }),
    ...(details.location === undefined ? {} : { Location: PDFHexString.fromText(details.location) }),
  });
  const page = document.getPage(0);
  const form = findOrCreateForm(document);
  const fields = form.lookup(PDFName.of('Fields'), PDFArray);
  const widget = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      Rect: [0, 0, 0, 0],
      // Print and Locked; an empty rectangle needs no appearance in PDF/A.
      F: 132,
      T: PDFHexString.fromText(`Signature${fields.size() + 1}`),
      V: context.register(signature),
      P: page.ref,
    }),
  );
  fields.push(widget);
  addAnnotation(document, widget);
  return Buffer.from(await document.commit({ useObjectStreams: false }));
}

function findOrCreateForm(document: PDFDocument): PDFDict {
  const { context, catalog } = document;
  const key = PDFName.of('AcroForm');
  let form = catalog.lookupMaybe(key, PDFDict);
  if (!form) {
    form = context.obj({ Fields: [] });
    catalog.set(key, context.register(form));
  }
  if (!form.lookupMaybe(PDFName.of('Fields'), PDFArray)) form.set(PDFName.of('Fields'), context.obj([]));
  // SignaturesExist and AppendOnly: readers then save by appending only.
  form.set(PDFName.of('SigFlags'), PDFNumber.of(3));
  context.snapshot?.markObjForSave(form);
  context.snapshot?.markObjForSave(form.lookup(PDFName.of('Fields'), PDFArray));
  context.snapshot?.markObjForSave(catalog);
  return form;
}

function addAnnotation(document: PDFDocument, widget: PDFRef): void {
  const { context } = document;
  const page = document.getPage(0);
  const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray);
  if (annotations) annotations.push(widget);
  else page.node.set(PDFName.of('Annots'), context.obj([widget]));
  if (annotations) context.snapshot?.markObjForSave(annotations);
  context.snapshot?.markRefForSave(page.ref);
}

interface Span {
  /** Offset of `<`. */
  readonly start: number;
  /** Offset after `>`. */
  readonly end: number;
}

function findContents(pdf: Buffer, updateStart: number): Span {
  const zeros = `<${'0'.repeat(contentsBytes * 2)}>`;
  const start = pdf.indexOf(zeros, updateStart, 'latin1');
  if (start === -1) throw new Error('The space for the signature was not written');
  return { start, end: start + zeros.length };
}

function writeByteRange(pdf: Buffer, updateStart: number, contents: Span): Buffer {
  const placeholder = String(rangePlaceholder);
  const numbers = [contents.start, contents.end, pdf.length - contents.end];
  const ranged = Buffer.from(pdf);
  let at = pdf.indexOf('/ByteRange', updateStart, 'latin1');
  for (const number of numbers) {
    at = pdf.indexOf(placeholder, at, 'latin1');
    if (at === -1) throw new Error('The byte range was not written');
    ranged.write(String(number).padEnd(placeholder.length, ' '), at, 'latin1');
    at += placeholder.length;
  }
  return ranged;
}

/** `D:20260505131022Z` */
function toPdfDate(at: Instant): string {
  return `D:${at.slice(0, 19).replace(/[-T:]/g, '')}Z`;
}
