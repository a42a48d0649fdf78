import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  aDocx,
  aJpeg,
  aPdf,
  documentXml,
  eicar,
  externalRelationship,
  withDeclaredSize,
  withOpenAction,
} from '../testing/sample-uploads.ts';
import { writeZip } from '../testing/zip-writer.ts';
import { inspectContent } from './inspect-content.ts';
import type { RejectionCode } from './verdict.ts';

const half = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2));
const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(126)]);
const instruction = (code: string) => `<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>`;

type Hostile = readonly [
  what: string,
  name: string,
  code: RejectionCode,
  make: () => Buffer | Promise<Buffer>,
];

const hostile: readonly Hostile[] = [
  [
    'a PNG',
    'plan.png',
    'TYPE_NOT_ALLOWED',
    () =>
      sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
        .png()
        .toBuffer(),
  ],
  [
    'a PNG named JPG',
    'plan.jpg',
    'TYPE_NOT_ALLOWED',
    () =>
      sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
        .png()
        .toBuffer(),
  ],
  [
    'HTML named PDF',
    'plan.pdf',
    'TYPE_UNRECOGNISED',
    () => Buffer.from('<!doctype html><script>alert(1)</script>'),
  ],
  [
    'SVG named JPG',
    'plan.jpg',
    'TYPE_NOT_ALLOWED',
    () =>
      Buffer.from(
        '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      ),
  ],
  ['EICAR named PDF', 'plan.pdf', 'MALWARE', () => Buffer.from(eicar)],
  ['a PDF named DOCX', 'plan.docx', 'EXTENSION_MISMATCH', () => aPdf()],
  ['a DOCX named PDF', 'plan.pdf', 'EXTENSION_MISMATCH', () => aDocx()],
  [
    'an old Word file or one with a password',
    'plan.docx',
    'OLD_OR_PROTECTED_OFFICE_FILE',
    () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
  ],
  [
    'a program with a PDF behind',
    'plan.pdf',
    'TYPE_NOT_ALLOWED',
    async () => Buffer.concat([program, await aPdf()]),
  ],
  [
    'a PDF with an archive behind',
    'plan.pdf',
    'POLYGLOT',
    async () => Buffer.concat([await aPdf(), writeZip([{ name: 'a.txt', content: 'a' }])]),
  ],
  [
    'a PDF with an archive behind and an end mark in its comment',
    'plan.pdf',
    'POLYGLOT',
    async () => {
      const zip = writeZip([{ name: 'a.txt', content: 'a' }]);
      const comment = Buffer.from('\n%%EOF\n');
      zip.writeUInt16LE(comment.length, zip.length - 2);
      return Buffer.concat([await aPdf(), zip, comment]);
    },
  ],
  [
    'a PDF with a page of the web in its head',
    'plan.pdf',
    'POLYGLOT',
    async () => {
      const pdf = (await aPdf()).toString('latin1');
      return Buffer.from(pdf.replace('\n', '\n%<script>alert(1)</script>\n'), 'latin1');
    },
  ],
  ['a cut PDF', 'plan.pdf', 'STRUCTURE_BROKEN', async () => half(await aPdf())],
  [
    'a PDF with a password',
    'plan.pdf',
    'ENCRYPTED',
    () => aPdf((document) => document.encrypt({ userPassword: 'x', ownerPassword: 'y' })),
  ],
  [
    'a PDF that starts a program',
    'plan.pdf',
    'ACTIVE_CONTENT',
    () => aPdf((document) => withOpenAction({ S: 'Launch', F: 'cmd.exe' })(document)),
  ],
  [
    'a PDF that hides the name of its action',
    'plan.pdf',
    'ACTIVE_CONTENT',
    async () => {
      const pdf = await aPdf((document) => withOpenAction({ S: 'JavaScript', JS: 'x' })(document));
      return Buffer.from(pdf.toString('latin1').replace('/JavaScript', '/J#61v#61Script'), 'latin1');
    },
  ],
  [
    'a PDF with JavaScript',
    'plan.pdf',
    'ACTIVE_CONTENT',
    () => aPdf((document) => document.addJavaScript('a', 'app.alert(1)')),
  ],
  [
    'a PDF with a file inside',
    'plan.pdf',
    'EMBEDDED_FILE',
    () =>
      aPdf((document) =>
        document.attach(Buffer.from('a'), 'a.exe', { mimeType: 'application/octet-stream' }),
      ),
  ],
  [
    'a PDF with EICAR',
    'plan.pdf',
    'MALWARE',
    async () => Buffer.concat([await aPdf(), Buffer.from(`\n%${eicar}\n%%EOF`)]),
  ],
  [
    'EICAR inside a DOCX',
    'plan.docx',
    'MALWARE',
    () => aDocx([{ name: 'word/media/a.txt', content: eicar }]),
  ],
  ['a DOCX with a macro', 'plan.docx', 'MACRO', () => aDocx([{ name: 'word/vbaProject.bin', content: 'x' }])],
  [
    'a DOCX that unpacks to a flood',
    'plan.docx',
    'ARCHIVE_BOMB',
    () => aDocx([{ name: 'word/media/a.xml', content: Buffer.alloc(30_000_000) }]),
  ],
  [
    'a DOCX that lies about a size',
    'plan.docx',
    'ARCHIVE_BOMB',
    () => aDocx([{ name: 'word/media/a.xml', content: Buffer.alloc(3_000_000), declaredBytes: 100 }]),
  ],
  [
    'a DOCX of too many parts',
    'plan.docx',
    'ARCHIVE_BOMB',
    () => aDocx(Array.from({ length: 2100 }, (_, index) => ({ name: `word/media/${index}`, content: '' }))),
  ],
  [
    'a DOCX with names that climb out',
    'plan.docx',
    'PATH_TRAVERSAL',
    () => aDocx([{ name: '../../etc/cron.d/a', content: 'x' }]),
  ],
  [
    'a DOCX with names of another system',
    'plan.docx',
    'PATH_TRAVERSAL',
    () => aDocx([{ name: '..\\..\\a.txt', content: 'x' }]),
  ],
  [
    'a DOCX with an archive inside',
    'plan.docx',
    'NESTED_ARCHIVE',
    () => aDocx([{ name: 'word/media/a.bin', content: writeZip([{ name: 'a', content: 'a' }]) }]),
  ],
  [
    'a DOCX with an object inside',
    'plan.docx',
    'EMBEDDED_FILE',
    () => aDocx([{ name: 'word/embeddings/oleObject1.bin', content: 'x' }]),
  ],
  [
    'a DOCX with a control',
    'plan.docx',
    'ACTIVE_CONTENT',
    () => aDocx([{ name: 'word/activeX/activeX1.xml', content: '<a/>' }]),
  ],
  [
    'a DOCX with a template from elsewhere',
    'plan.docx',
    'EXTERNAL_LINK',
    () => aDocx([externalRelationship('attachedTemplate', 'http://evil.example/a.dotm')]),
  ],
  [
    'a DOCX with a picture from elsewhere',
    'plan.docx',
    'EXTERNAL_LINK',
    () => aDocx([externalRelationship('image', 'http://evil.example/a.png')]),
  ],
  [
    'a DOCX with a link to a script',
    'plan.docx',
    'EXTERNAL_LINK',
    () => aDocx([externalRelationship('hyperlink', 'file:///c:/a.exe')]),
  ],
  [
    'a DOCX with entities',
    'plan.docx',
    'ACTIVE_CONTENT',
    () =>
      aDocx([
        {
          name: 'word/styles.xml',
          content: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
        },
      ]),
  ],
  [
    'a DOCX with a DDE field in two runs',
    'plan.docx',
    'ACTIVE_CONTENT',
    () =>
      aDocx([
        {
          name: 'word/document.xml',
          content: documentXml(instruction('DD') + instruction('EAUTO c:\\\\cmd.exe')),
        },
      ]),
  ],
  [
    'an archive that is no document',
    'plan.docx',
    'STRUCTURE_BROKEN',
    () => writeZip([{ name: 'a.txt', content: 'a' }]),
  ],
  ['a cut DOCX', 'plan.docx', 'STRUCTURE_BROKEN', () => half(aDocx())],
  [
    'a DOCX with bytes in front',
    'plan.docx',
    'TYPE_UNRECOGNISED',
    () => Buffer.concat([Buffer.from('junk'), aDocx()]),
  ],
  ['a DOCX with a program behind', 'plan.docx', 'POLYGLOT', () => Buffer.concat([aDocx(), program])],
  [
    'a JPEG with an archive behind',
    'plan.jpg',
    'POLYGLOT',
    async () => Buffer.concat([await aJpeg(), aDocx()]),
  ],
  [
    'a JPEG with a page of the web behind',
    'plan.jpg',
    'POLYGLOT',
    async () => Buffer.concat([await aJpeg(), Buffer.from('<html><script>alert(1)</script>')]),
  ],
  [
    'a JPEG with a script behind a second picture',
    'plan.jpg',
    'POLYGLOT',
    async () => Buffer.concat([await aJpeg(), await aJpeg(), Buffer.from('<script>')]),
  ],
  ['a cut JPEG', 'plan.jpg', 'STRUCTURE_BROKEN', async () => half(await aJpeg())],
  [
    'a JPEG that says it is huge',
    'plan.jpg',
    'IMAGE_TOO_LARGE',
    async () => withDeclaredSize(await aJpeg(), 60_000, 60_000),
  ],
];

describe('hostile files', () => {
  it.each(hostile)('refuses %s (%s): %s', async (_, name, code, make) => {
    expect(await inspectContent(await make(), name)).toMatchObject({ status: 'rejected', code });
  });
});

describe('honest files', () => {
  it('takes a PDF', async () => {
    expect(await inspectContent(await aPdf(), 'План.PDF')).toMatchObject({
      status: 'accepted',
      kind: 'pdf',
      facts: { pages: 1, hasSignature: false },
      text: 'Safety plan\n',
    });
  });

  it('takes a PDF saved over with an update', async () => {
    const pdf = Buffer.concat([await aPdf(), Buffer.from('\r\n \0\0')]);
    expect(await inspectContent(pdf, 'план.pdf')).toMatchObject({ status: 'accepted' });
  });

  it('takes a DOCX with links to click', async () => {
    const docx = aDocx([externalRelationship('hyperlink', 'https://example.org/')]);
    expect(await inspectContent(docx, 'план.docx')).toMatchObject({
      status: 'accepted',
      kind: 'docx',
      text: expect.stringContaining('План обеспечения безопасности'),
    });
  });

  it('takes a JPEG, also with a preview behind it', async () => {
    const jpeg = await aJpeg();
    const facts = { widthPx: 64, heightPx: 64, hasLocation: false };
    expect(await inspectContent(jpeg, 'схема.jpeg')).toMatchObject({
      status: 'accepted',
      kind: 'jpeg',
      facts,
    });
    expect(await inspectContent(Buffer.concat([jpeg, jpeg]), 'схема.jpg')).toMatchObject({
      status: 'accepted',
    });
  });

  it('notices where a photo was taken', async () => {
    const withGps = await sharp(await aJpeg())
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '59/1 56/1 0/1' } })
      .jpeg()
      .toBuffer();
    expect(await inspectContent(withGps, 'фото.jpg')).toMatchObject({
      status: 'accepted',
      facts: { hasLocation: true },
    });
  });
});
