import type { TextClassifier } from './classifier.ts';
import { bucketCount } from './text-features.ts';

/** A classifier as plain JSON: weights of one byte, non-zero ones only, base64. */
export interface PackedClassifier {
  /** Of this form; another one is refused, since its buckets would mean other words. */
  readonly form: 'hashed-words-1';
  readonly labels: readonly string[];
  readonly bias: readonly number[];
  readonly temperature: number;
  readonly rows: readonly { readonly scale: number; readonly weights: string }[];
}

const steps = 127;

/** Packs a classifier to about a hundredth of its size in memory: one byte a weight, runs of zeros counted. */
export function packClassifier({ labels, weights, bias, temperature }: TextClassifier): PackedClassifier {
  const width = weights.length / labels.length;
  return {
    form: 'hashed-words-1',
    labels,
    bias: [...bias],
    temperature,
    rows: labels.map((_, row) => {
      const values = weights.subarray(row * width, (row + 1) * width);
      const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      const scale = largest === 0 ? 1 : largest / steps;
      return {
        scale,
        weights: toBase64(packZeros(Int8Array.from(values, (value) => Math.round(value / scale)))),
      };
    }),
  };
}

/** @throws RangeError when the form is unknown or the data are damaged */
export function unpackClassifier(packed: PackedClassifier): TextClassifier {
  const { form, labels, bias, temperature, rows } = packed;
  if (form !== 'hashed-words-1' || rows.length !== labels.length || bias.length !== labels.length)
    throw new RangeError('The packed classifier is of another form');
  const weights = new Float32Array(labels.length * bucketCount);
  for (const [row, { scale, weights: text }] of rows.entries()) {
    const values = unpackZeros(fromBase64(text), bucketCount);
    for (let at = 0; at < bucketCount; at += 1)
      weights[row * bucketCount + at] = (values[at] as number) * scale;
  }
  return { labels, weights, bias: Float32Array.from(bias), temperature };
}

/** Most weights are zero: a zero byte is followed by the length of its run less one. */
function packZeros(values: Int8Array): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] as number;
    bytes.push(value & 0xff);
    if (value !== 0) continue;
    let more = 0;
    while (more < 255 && values[at + 1] === 0) {
      more += 1;
      at += 1;
    }
    bytes.push(more);
  }
  return Uint8Array.from(bytes);
}

function unpackZeros(bytes: Uint8Array, length: number): Int8Array {
  const values = new Int8Array(length);
  let at = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] as number;
    if (byte !== 0) values[at++] = (byte << 24) >> 24;
    else at += 1 + (bytes[++i] ?? 0);
  }
  if (at !== length) throw new RangeError('The packed classifier is damaged');
  return values;
}

const chunk = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk)
    text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(text);
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
