import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { AppError } from '@veche/platform';

/** More events than this come in several batches. */
const mostEvents = 5_000;

/** A value of the batch, a line that is no JSON, or an empty line, which keeps its number and is no event. */
export type BatchValue =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly isEmpty?: true };

/**
 * Reads a batch in either form. A body that is no list, no event and no lines is refused whole; a single line that is no JSON is one
 * event at fault.
 * @throws AppError `bad-request`, `too-large`, `unsupported-media-type`
 */
export async function readEventBatch(body: Readable, contentType: string | undefined): Promise<BatchValue[]> {
  const type = contentType?.split(';')[0]?.trim().toLowerCase();
  const text = async (): Promise<string> => (await buffer(body)).toString('utf8');
  switch (type) {
    case 'application/cloudevents-batch+json':
    case 'application/cloudevents+json':
    case 'application/json':
      return atMost(jsonValues(await text()));
    case 'application/x-ndjson':
    case 'application/ndjson':
    case 'application/jsonl':
      return atMost(lineValues(await text()));
    default:
      throw new AppError('unsupported-media-type');
  }
}

function jsonValues(text: string): BatchValue[] {
  const parsed = parse(text);
  if (!parsed.ok) throw new AppError('bad-request');
  const { value } = parsed;
  if (Array.isArray(value)) return value.map((each: unknown) => ({ ok: true, value: each }));
  if (typeof value === 'object' && value !== null) return [{ ok: true, value }];
  throw new AppError('bad-request');
}

function lineValues(text: string): BatchValue[] {
  const lines = text.split('\n');
  if (lines.at(-1)?.trim() === '') lines.pop();
  return lines.map((line) => (line.trim() === '' ? { ok: false, isEmpty: true } : parse(line)));
}

function atMost(values: BatchValue[]): BatchValue[] {
  if (values.length > mostEvents) throw new AppError('too-large', { extra: { maxEvents: mostEvents } });
  return values;
}

function parse(text: string): BatchValue {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false };
  }
}
