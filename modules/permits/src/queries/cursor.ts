import { AppError } from '@veche/platform';

export interface Cursor {
  readonly key: string;
  readonly id: string;
}

export const encodeCursor = (cursor: Cursor): string =>
  Buffer.from(JSON.stringify([cursor.key, cursor.id])).toString('base64url');

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const momentPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

const isKey = (text: string): boolean =>
  /^-?infinity$/.test(text) || (momentPattern.test(text) && !Number.isNaN(Date.parse(text)));

/** @throws AppError `bad-request` for a cursor we did not make. */
export function decodeCursor(text: string): Cursor {
  try {
    const [key, id] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as [unknown, unknown];
    if (typeof key === 'string' && typeof id === 'string' && isKey(key) && uuidPattern.test(id))
      return { key, id };
  } catch {
    // Falls through to the same answer: a mangled cursor is a mangled cursor.
  }
  throw new AppError('bad-request');
}
