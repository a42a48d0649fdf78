import type { MalwareScan } from './malware-rules.ts';
import { maxTextCharacters, RejectedFile, type Findings } from './verdict.ts';
import { documentZipLimits, readZipEntries, type ZipEntry } from './zip-entries.ts';

const macroParts = /vbaproject\.bin$|vbadata\.xml$|\/macrosheets\//i;
const activeParts = /\/activex\/|\.(exe|dll|js|vbs|hta|scr|bat|cmd|ps1|jar|lnk)$/i;
const embeddedParts = /\/embeddings\/|oleobject\d*\.bin$/i;
const archiveSignatures = ['PK\x03\x04', 'Rar!\x1a', '7z\xbc\xaf', '\x1f\x8b', 'MSCF'];

/** Looks into a DOCX: its parts, their relationships, every entry by the malware rules. @throws RejectedFile */
export async function inspectDocx(bytes: Uint8Array, scan: MalwareScan): Promise<Findings> {
  const entries = await readZipEntries(bytes, documentZipLimits);
  for (const entry of entries) {
    inspectName(entry.name);
    scan(entry.bytes);
    inspectEntry(entry);
  }
  const names = new Set(entries.map(({ name }) => name));
  if (!names.has('[Content_Types].xml') || !names.has('word/document.xml'))
    throw new RejectedFile('STRUCTURE_BROKEN');
  return { facts: {}, text: await readText(bytes) };
}

function inspectName(name: string): void {
  if (macroParts.test(name)) throw new RejectedFile('MACRO');
  if (activeParts.test(name))
    throw new RejectedFile('ACTIVE_CONTENT', { what: name.split('/').at(-1) ?? name });
  if (embeddedParts.test(name)) throw new RejectedFile('EMBEDDED_FILE');
}

function inspectEntry({ name, bytes }: ZipEntry): void {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (archiveSignatures.some((signature) => start.startsWith(signature)))
    throw new RejectedFile('NESTED_ARCHIVE');
  if (start.startsWith('\xd0\xcf\x11\xe0')) throw new RejectedFile('EMBEDDED_FILE');
  if (!/\.(xml|rels)$/i.test(name)) return;
  const text = decodeXml(bytes);
  // Office writes no document types; one is there only to pull in or multiply entities.
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new RejectedFile('ACTIVE_CONTENT', { what: 'DOCTYPE' });
  if (name === '[Content_Types].xml' && /macroEnabled|vbaProject/i.test(text))
    throw new RejectedFile('MACRO');
  if (name.toLowerCase().endsWith('.rels')) inspectRelationships(text);
  if (/\bDDE(?:AUTO)?\b/.test(fieldCodes(text))) throw new RejectedFile('ACTIVE_CONTENT', { what: 'DDE' });
}

/** Hyperlinks of the web and of mail are text one may click; everything else external is loaded by opening the document. */
function inspectRelationships(text: string): void {
  for (const [tag] of text.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/gi)) {
    if (!/TargetMode\s*=\s*["']External["']/i.test(tag)) continue;
    const isHyperlink = /Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(tag);
    const isHarmlessTarget = /Target\s*=\s*["'](?:https?:|mailto:|tel:|#)/i.test(tag);
    if (!isHyperlink || !isHarmlessTarget) throw new RejectedFile('EXTERNAL_LINK');
  }
}

/** Codes of fields, joined: Word lets one code be split over several runs. */
function fieldCodes(text: string): string {
  const parts = text.matchAll(/<(?:\w+:)?instrText\b[^>]*>([^<]*)</gi);
  const simple = text.matchAll(/(?:\w+:)?instr\s*=\s*"([^"]*)"/gi);
  return [...parts].map((match) => match[1]).join('') + [...simple].map((match) => match[1]).join(' ');
}

function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

async function readText(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) }).catch(() => {
    throw new RejectedFile('STRUCTURE_BROKEN');
  });
  return value.slice(0, maxTextCharacters);
}
