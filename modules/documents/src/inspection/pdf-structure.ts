import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { hasForeignBytesInPdf } from './foreign-bytes.ts';
import { maxTextCharacters, RejectedFile, type Findings } from './verdict.ts';

const activeActions = new Set([
  'JavaScript',
  'Launch',
  'ImportData',
  'SubmitForm',
  'Rendition',
  'GoToE',
  'GoToR',
  'Movie',
  'Sound',
]);
const activeKeys = ['JS', 'XFA', 'RichMediaContent'];
const maxPages = 2000;
const maxTextPages = 50;

/** Opens a PDF with two independent readers: one must draw its page list, the other shows every object. @throws RejectedFile */
export async function inspectPdf(bytes: Uint8Array): Promise<Findings> {
  const { pages, text } = await readPages(bytes);
  if (pages > maxPages) throw new RejectedFile('TOO_COMPLEX');
  const document = await loadObjects(bytes);
  inspectObjects(document);
  // Last: a damaged file has bytes after its last end mark too, and "damaged" is then the truer answer.
  if (hasForeignBytesInPdf(bytes)) throw new RejectedFile('POLYGLOT');
  return { facts: { pages, hasSignature: hasSignature(document) }, text };
}

async function readPages(bytes: Uint8Array): Promise<{ pages: number; text: string }> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    stopAtErrors: true,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
  });
  try {
    const document = await task.promise;
    // Reading the first page's operators opens its content streams and fonts: a cut file fails here.
    const first = await document.getPage(1);
    await first.getOperatorList();
    return { pages: document.numPages, text: await readText(document) };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new RejectedFile(isLocked ? 'ENCRYPTED' : 'STRUCTURE_BROKEN');
  } finally {
    await task.destroy();
  }
}

/** Text of the first pages; a page whose text cannot be read has none. */
async function readText(document: PDFDocumentProxy): Promise<string> {
  let text = '';
  for (
    let number = 1;
    number <= Math.min(document.numPages, maxTextPages) && text.length < maxTextCharacters;
    number += 1
  ) {
    const { items } = await (await document.getPage(number)).getTextContent();
    text += items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('') + '\n';
  }
  return text.slice(0, maxTextCharacters);
}

async function loadObjects(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false });
  } catch (error) {
    const isLocked = error instanceof Error && /encrypt/i.test(error.message);
    throw new RejectedFile(isLocked ? 'ENCRYPTED' : 'STRUCTURE_BROKEN');
  }
}

function inspectObjects(document: PDFDocument): void {
  const seen = new Set<PDFDict | PDFArray>();
  for (const [, object] of document.context.enumerateIndirectObjects()) inspectObject(object, seen);
}

/** Direct objects nest inside indirect ones; each container is looked at once. */
function inspectObject(root: unknown, seen: Set<PDFDict | PDFArray>): void {
  const stack = [root];
  while (stack.length > 0) {
    const object = stack.pop();
    const container = object instanceof PDFStream ? object.dict : object;
    if (container instanceof PDFDict && !seen.has(container)) {
      seen.add(container);
      inspectDictionary(container);
      stack.push(...container.values());
    } else if (container instanceof PDFArray && !seen.has(container)) {
      seen.add(container);
      stack.push(...container.asArray());
    }
  }
}

function inspectDictionary(dictionary: PDFDict): void {
  const action = nameAt(dictionary, 'S');
  if (action && activeActions.has(action) && nameAt(dictionary, 'Type') !== 'StructElem') {
    throw new RejectedFile('ACTIVE_CONTENT', { what: action });
  }
  const key = activeKeys.find((name) => dictionary.has(PDFName.of(name)));
  if (key) throw new RejectedFile('ACTIVE_CONTENT', { what: key });
  const isFile =
    nameAt(dictionary, 'Type') === 'EmbeddedFile' || dictionary.lookup(PDFName.of('EF')) instanceof PDFDict;
  if (isFile) throw new RejectedFile('EMBEDDED_FILE');
}

function hasSignature(document: PDFDocument): boolean {
  return document.context
    .enumerateIndirectObjects()
    .some(([, object]) => object instanceof PDFDict && object.has(PDFName.of('ByteRange')));
}

function nameAt(dictionary: PDFDict, key: string): string | undefined {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}
