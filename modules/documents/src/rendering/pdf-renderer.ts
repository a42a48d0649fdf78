import { fileURLToPath } from 'node:url';
import type { Instant } from '@veche/kernel';
import { readFontCoverage, unionOfCoverages, type FontCoverage } from './font-coverage.ts';
import { readPaperFonts } from './paper-fonts.ts';
import { bindShortWords, mapStrings, replaceUndrawable, type Json } from './prepare-text.ts';
import { qrSvg } from './qr-svg.ts';
import type { TemplateData, TemplateName } from './template-data.ts';
import type { TypstJob } from './typst-worker.ts';
import { createTypstProcess } from './typst-process.ts';

/** A file that travels inside the PDF. */
export interface PdfAttachment {
  /** Name the reader sees, `permit.json`. */
  readonly name: string;
  readonly mimeType: string;
  readonly description: string;
  /** `data`: what the paper was set from; `supplement`: something added to it. */
  readonly relationship: 'data' | 'supplement' | 'source' | 'alternative';
  readonly bytes: Uint8Array;
}

/** One paper to set. */
export interface RenderRequest<Name extends TemplateName = TemplateName> {
  readonly template: Name;
  readonly data: TemplateData[Name];
  /** SVG of the QR code; drawn from `data.verification.url` when left out. */
  readonly qrSvg?: string;
  readonly attachments?: readonly PdfAttachment[];
  /** Creation time written into the file; the same request with the same time gives the same bytes. */
  readonly creationAt: Instant;
}

export interface PdfRenderer {
  /** Sets a paper as PDF/A-3b. @throws Error with the setter's message when a template or its data is at fault */
  renderPdf<Name extends TemplateName>(request: RenderRequest<Name>): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface PdfRendererOptions {
  readonly templatesFolder?: string;
  /** A paper that takes longer is given up and the worker replaced. */
  readonly timeoutMs?: number;
}

const defaultTemplatesFolder = fileURLToPath(new URL('../../../../rulepacks/ru/templates', import.meta.url));

/** Starts the setter: one worker thread, because its cache is global and a second thread gained nothing. */
export async function createPdfRenderer(options: PdfRendererOptions = {}): Promise<PdfRenderer> {
  const fonts = await readPaperFonts();
  const covers = unionOfCoverages(fonts.map(readFontCoverage));
  const typst = createTypstProcess({
    templatesFolder: options.templatesFolder ?? defaultTemplatesFolder,
    fonts,
    timeoutMs: options.timeoutMs ?? 30_000,
  });
  return {
    renderPdf: (request) => typst.render(toJob(request, covers)),
    close: () => typst.close(),
  };
}

function toJob(request: RenderRequest, covers: FontCoverage): TypstJob {
  const attachments = request.attachments ?? [];
  const prepare = (text: string) => replaceUndrawable(text, covers);
  const prose = request.data.lang === 'ru' ? (text: string) => bindShortWords(prepare(text)) : prepare;
  const url = request.data.verification?.url;
  const list = attachments.map(({ name, mimeType, description, relationship }, index) => ({
    name,
    mimeType,
    relationship,
    description: prepare(description),
    path: attachmentPath(index),
  }));
  return {
    template: request.template,
    inputs: {
      data: JSON.stringify(mapStrings(request.data as unknown as Json, prose)),
      attachments: JSON.stringify(list),
      qr: request.qrSvg ?? (url === undefined ? '' : qrSvg(url)),
    },
    files: attachments.map(({ bytes }, index) => ({ path: attachmentPath(index), bytes })),
    creationUnixSeconds: Math.floor(Date.parse(request.creationAt) / 1000),
  };
}

const attachmentPath = (index: number): string => `attachment-${index}.bin`;
