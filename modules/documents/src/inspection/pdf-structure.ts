import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib';
import { hasForeignBytesInPdf } from './foreign-bytes.ts';
import { RejectedFile, type FileFacts } from './verdict.ts';

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

/** Opens a PDF with two independent readers: one must draw its page list, the other shows every object. @throws RejectedFile */
export async function inspectPdf(bytes: Uint8Array): Promise<FileFacts> {
  const pages = await countPages(bytes);
  if (pages > maxPages) throw new RejectedFile('TOO_COMPLEX');
  const document = await loadObjects(bytes);
  inspectObjects(document);
  // Last: a damaged file has bytes after its last end mark too, and "damaged" is then the truer answer.
  if (hasForeignBytesInPdf(bytes)) throw new RejectedFile('POLYGLOT');
  return { pages, hasSignature: hasSignature(document) };
}

async function countPages(bytes: Uint8Array): Promise<number> {
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
    return document.numPages;
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new RejectedFile(isLocked ? 'ENCRYPTED' : 'STRUCTURE_BROKEN');
  } finally {
    await task.destroy();
  }
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
