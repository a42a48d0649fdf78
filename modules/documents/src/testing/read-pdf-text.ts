import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Text of all pages, spaces made plain, as a reader's search would see it. */
export async function readPdfText(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  await document.loadingTask.destroy();
  return pages.join('\n').replace(/\s+/g, ' ');
}
