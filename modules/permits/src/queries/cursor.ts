import { AppError } from '@veche/platform';

export interface Cursor {
  readonly key: string;
  readonly id: string;
}

export const encodeCursor = (cursor: Cursor): string =>
  Buffer.from(JSON.stringify([cursor.key, cursor.id])).toString('base64url');

const uuidPattern = /^[0-9a-f-]{36}$/;
const keyPattern = /^(-?infinity|\d{4}-\d{2}-\d{2}T[\d:.]+Z)$/;

/** @throws AppError `bad-request` for a cursor we did not make. */
export function decodeCursor(text: string): Cursor {
  try {
    const [key, id] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as [unknown, unknown];
    if (typeof key === 'string' && typeof id === 'string' && keyPattern.test(key) && uuidPattern.test(id))
      return { key, id };
  } catch {
    // Falls through to the same answer: a mangled cursor is a mangled cursor.
  }
  throw new AppError('bad-request');
}
