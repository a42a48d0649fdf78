import { PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { writeZip, type ZipInput } from './zip-writer.ts';

const contentTypes = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const rootRelationships = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** The body of a DOCX with one paragraph; `inside` goes in before its text. */
export const documentXml = (inside = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${inside}<w:r><w:t>План обеспечения безопасности</w:t></w:r></w:p></w:body></w:document>`;

/** A DOCX with more parts, or with parts of the same name replaced. */
export function aDocx(extra: readonly ZipInput[] = []): Buffer {
  const parts: readonly ZipInput[] = [
    { name: '[Content_Types].xml', content: contentTypes },
    { name: '_rels/.rels', content: rootRelationships },
    { name: 'word/document.xml', content: documentXml() },
  ];
  const replaced = new Set(extra.map(({ name }) => name));
  return writeZip([...parts.filter(({ name }) => !replaced.has(name)), ...extra]);
}

/** Relationships of the document part with one target outside the file. */
export const externalRelationship = (type: string, target: string): ZipInput => ({
  name: 'word/_rels/document.xml.rels',
  content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
});

/** A one-page PDF; `change` works on it before it is saved. */
export async function aPdf(
  change: (document: PDFDocument) => void | Promise<void> = () => undefined,
): Promise<Buffer> {
  const document = await PDFDocument.create();
  const page = document.addPage([300, 200]);
  page.drawText('Safety plan', { x: 20, y: 100, font: await document.embedFont(StandardFonts.Helvetica) });
  await change(document);
  return Buffer.from(await document.save({ useObjectStreams: false }));
}

/** Runs when the PDF is opened. */
export const withOpenAction = (action: Record<string, string>) => (document: PDFDocument) =>
  document.catalog.set(PDFName.of('OpenAction'), document.context.obj(action));

/** A small JPEG with some detail in it. */
export function aJpeg(): Promise<Buffer> {
  const pixels = Buffer.from(Array.from({ length: 64 * 64 * 3 }, (_, index) => (index * 37) % 251));
  return sharp(pixels, { raw: { width: 64, height: 64, channels: 3 } })
    .jpeg()
    .toBuffer();
}

/** Writes another size into the frame header of a JPEG. */
export function withDeclaredSize(jpeg: Buffer, widthPx: number, heightPx: number): Buffer {
  const changed = Buffer.from(jpeg);
  const frame = changed.indexOf(Buffer.from([0xff, 0xc0]));
  changed.writeUInt16BE(heightPx, frame + 5);
  changed.writeUInt16BE(widthPx, frame + 7);
  return changed;
}

/** The EICAR test text, kept in two halves so that this file itself is not taken for it. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
