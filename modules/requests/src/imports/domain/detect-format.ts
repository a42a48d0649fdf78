import type { ImportFormat, ImportMapping } from '@veche/contracts';
import { cellsOf } from './csv-cells.ts';

export interface DetectedFormat {
  readonly format: ImportFormat;
  readonly encoding: ImportMapping['encoding'];
  readonly delimiter: ImportMapping['delimiter'];
}

const delimiters = [',', ';', '\t', '|'] as const;

/** Guesses from the first bytes what a file is; whoever imports sees the guess and may choose otherwise. */
export function detectFormat(sample: Uint8Array): DetectedFormat {
  const encoding = encodingOf(sample);
  const text = new TextDecoder(encoding).decode(sample).trimStart();
  const [header = ''] = text.split(/\r?\n/, 1);
  const delimiter = delimiterOf(header);
  return { format: formatOf(text, cellsOf(header, delimiter)), encoding, delimiter };
}

function formatOf(text: string, header: readonly string[]): ImportFormat {
  if (text.startsWith('<')) return 'xes';
  if (text.startsWith('{')) return 'spb';
  const names = new Set(header.map((name) => name.trim().toLowerCase()));
  if (names.has('case:concept:name')) return 'wabo';
  return names.has('case_enquiry_id') ? 'boston' : 'csv';
}

function delimiterOf(header: string): DetectedFormat['delimiter'] {
  const counts = delimiters.map((delimiter) => [delimiter, header.split(delimiter).length] as const);
  return counts.reduce((best, candidate) => (candidate[1] > best[1] ? candidate : best))[0];
}

/** What is no UTF-8 is taken for the encoding most Russian tables without it have. */
function encodingOf(sample: Uint8Array): DetectedFormat['encoding'] {
  try {
    // The last character may be cut: `stream` waits for its rest.
    new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1251';
  }
}
