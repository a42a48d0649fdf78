import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { instant } from '@veche/kernel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listEmbeddedFiles } from '../signing/embedded-files.ts';
import { lintPdfa } from '../signing/pdfa-lint.ts';
import { runTool, toolFor } from '../testing/external-tool.ts';
import { readPdfText } from '../testing/read-pdf-text.ts';
import { samplePapers } from '../testing/sample-papers.ts';
import { createPdfRenderer, type PdfRenderer } from './pdf-renderer.ts';
import { templateNames } from './template-data.ts';

const creationAt = instant('2026-05-05T13:10:22.000Z');
const permit = samplePapers().permit;

let renderer: PdfRenderer;
let folder: string;
beforeAll(async () => {
  renderer = await createPdfRenderer();
  folder = await mkdtemp(join(tmpdir(), 'veche-papers-'));
});
afterAll(async () => {
  await renderer.close();
  await rm(folder, { recursive: true, force: true });
});

const renderPermit = (changes: Partial<typeof permit> = {}) =>
  renderer.renderPdf({ template: 'permit', data: { ...permit, ...changes }, creationAt });

const saved = async (pdf: Uint8Array, name: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, pdf);
  return path;
};

describe.each(['ru', 'en'] as const)('papers in %s', (lang) => {
  it.each(templateNames)('sets %s as PDF/A', async (template) => {
    const data = samplePapers({ lang })[template];
    const pdf = await renderer.renderPdf({ template, data, creationAt });
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    expect(lintPdfa(document, pdf)).toEqual([]);
    const text = await readPdfText(pdf);
    expect(text).toContain(lang === 'ru' ? 'страница 1 из' : 'page 1 of');
    expect(text).toContain(lang === 'ru' ? 'ДЕМОНСТРАЦИЯ' : 'DEMONSTRATION');
    expect(text).toContain('7Q4Z-K2M8');
  });
});

describe('permit', () => {
  it('says what was decided', async () => {
    const text = await readPdfText(await renderPermit());
    for (const part of [
      'Разрешение № Р-2026-0198',
      '27 мая 2026 года, среда, с 12:00 до 20:00',
      'с 8:00 до 22:00 того же дня',
      '1 640',
      'ДОКУМЕНТ ПОДПИСАН',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('runs over several pages and numbers them', async () => {
    const conditions = Array.from({ length: 60 }, (_, index) => ({
      text: `Условие номер ${index + 1}`,
      note: 'весь день',
    }));
    const text = await readPdfText(await renderPermit({ conditions }));
    expect(text).toMatch(/страница 3 из 3/);
    // The block that says how to verify keeps company with the signature.
    expect(text.slice(text.indexOf('страница 3 из 3'))).toMatch(/ДОКУМЕНТ ПОДПИСАН.*Проверьте подлинность/);
    expect(text).toContain('Условие номер 60');
  });

  it('has no mark of a demonstration in a real installation', async () => {
    const text = await readPdfText(await renderPermit({ demo: false }));
    expect(text).not.toMatch(/ДЕМО|емонстрац|демо/);
  });

  it('is the same to the byte for the same data and time', async () => {
    expect(Buffer.from(await renderPermit()).equals(await renderPermit())).toBe(true);
  });

  it('survives emoji, foreign scripts and control characters in a title', async () => {
    const text = await readPdfText(
      await renderPermit({ massEventTitle: 'Бал 🎉 漢字 \u202eтайный\u0007 «ё»' }),
    );
    expect(text).toContain('тайный');
    expect(text).not.toContain('🎉');
  });

  it('takes text of users as text, not as markup', async () => {
    const hostile = '#read("/etc/passwd") $x$ *b* @a <l> `r` // \\ [';
    expect(await readPdfText(await renderPermit({ massEventTitle: hostile }))).toContain(hostile);
  });

  it('carries its attachments', async () => {
    const bytes = Buffer.from(JSON.stringify({ number: permit.number }));
    const attachments = [
      {
        name: 'permit.json',
        mimeType: 'application/json',
        description: 'Данные разрешения',
        relationship: 'data' as const,
        bytes,
      },
    ];
    const pdf = await renderer.renderPdf({ template: 'permit', data: permit, attachments, creationAt });
    const files = listEmbeddedFiles(await PDFDocument.load(pdf, { updateMetadata: false }));
    expect(files.map(({ name, bytes: content }) => [name, Buffer.from(content).toString()])).toEqual([
      ['permit.json', bytes.toString()],
    ]);
  });

  it('reports a template at fault and goes on', async () => {
    const broken = { ...permit, startsAt: 'завтра' };
    await expect(renderer.renderPdf({ template: 'permit', data: broken, creationAt })).rejects.toThrow(
      'not a date or local time: завтра',
    );
    expect((await renderPermit()).length).toBeGreaterThan(10_000);
  });

  it.runIf(toolFor('fonts of a permit', 'pdffonts'))('uses the paper fonts alone, embedded', async () => {
    const { output } = await runTool('pdffonts', [await saved(await renderPermit(), 'fonts.pdf')]);
    const fonts = output.split('\n').slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+(GolosText|PTSerif)\S*\s+.*\s+yes yes yes/);
  });

  it.runIf(toolFor('QR of a permit', 'zbarimg') && toolFor('QR of a permit', 'pdftoppm'))(
    'has a QR that scanners read',
    async () => {
      const path = await saved(await renderPermit(), 'qr.pdf');
      await runTool('pdftoppm', ['-r', '150', '-png', '-singlefile', path, join(folder, 'qr')]);
      const { stdout } = await runTool('zbarimg', ['--quiet', '--raw', join(folder, 'qr.png')]);
      expect(stdout.trim()).toBe(permit.verification?.url);
    },
  );
});

describe('papers of a notice (54-ФЗ)', () => {
  it.each(['notice-receipt', 'notice-proposal', 'notice-agreement', 'notice-reply'] as const)(
    '%s speaks of no leave and no refusal',
    async (template) => {
      const text = await readPdfText(
        await renderer.renderPdf({ template, data: samplePapers()[template], creationAt }),
      );
      expect(text).not.toMatch(/разреш|отказ/i);
    },
  );
});

it('gives a paper up when it takes too long, and sets the next one', async () => {
  const impatient = await createPdfRenderer({ timeoutMs: 1 });
  await expect(impatient.renderPdf({ template: 'permit', data: permit, creationAt })).rejects.toThrow('1 ms');
  await impatient.close();
  await expect(impatient.renderPdf({ template: 'permit', data: permit, creationAt })).rejects.toThrow(
    'closed',
  );
});
