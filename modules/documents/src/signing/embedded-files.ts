import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { inflateSync } from 'node:zlib';

/** A file inside a PDF. */
export interface EmbeddedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const maxFiles = 32;
const maxBytes = 4 * 1024 * 1024;
const maxTreeDepth = 8;

/** Reads the files embedded in a PDF; those that are too big, or packed by another filter than Flate, are left out. */
export function listEmbeddedFiles(document: PDFDocument): readonly EmbeddedFile[] {
  const names = document.catalog.lookup(PDFName.of('Names'));
  const tree = names instanceof PDFDict ? names.lookup(PDFName.of('EmbeddedFiles')) : undefined;
  return tree instanceof PDFDict ? collect(tree, 0).slice(0, maxFiles) : [];
}

function collect(node: PDFDict, depth: number): readonly EmbeddedFile[] {
  if (depth > maxTreeDepth) return [];
  const found: EmbeddedFile[] = [];
  const leaves = node.lookup(PDFName.of('Names'));
  if (leaves instanceof PDFArray) {
    for (let index = 1; index < leaves.size() && found.length < maxFiles; index += 2) {
      const file = read(leaves.lookup(index));
      if (file) found.push(file);
    }
  }
  const kids = node.lookup(PDFName.of('Kids'));
  if (kids instanceof PDFArray) {
    for (let index = 0; index < kids.size() && found.length < maxFiles; index += 1) {
      const kid = kids.lookup(index);
      if (kid instanceof PDFDict) found.push(...collect(kid, depth + 1));
    }
  }
  return found;
}

function read(specification: PDFObject | undefined): EmbeddedFile | undefined {
  if (!(specification instanceof PDFDict)) return undefined;
  const streams = specification.lookup(PDFName.of('EF'));
  const stream = streams instanceof PDFDict ? streams.lookup(PDFName.of('F')) : undefined;
  const name = specification.lookup(PDFName.of('UF')) ?? specification.lookup(PDFName.of('F'));
  if (!(stream instanceof PDFRawStream) || !(name instanceof PDFString || name instanceof PDFHexString))
    return undefined;
  const bytes = decode(stream);
  return bytes && { name: name.decodeText(), bytes };
}

function decode(stream: PDFRawStream): Uint8Array | undefined {
  const raw = stream.getContents();
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  const single = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  if (single === undefined) return raw.length <= maxBytes ? raw : undefined;
  if (single !== PDFName.of('FlateDecode')) return undefined;
  try {
    return inflateSync(raw, { maxOutputLength: maxBytes });
  } catch {
    return undefined;
  }
}
