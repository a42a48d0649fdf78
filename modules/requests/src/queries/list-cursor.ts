import { AppError } from '@veche/platform';

/** Where a page ended: the moment it was sorted by – null for rows that have none – and the id. */
export interface ListCursor {
  readonly key: string | null;
  readonly id: string;
}

export const encodeCursor = ({ key, id }: ListCursor): string =>
  Buffer.from(JSON.stringify([key, id])).toString('base64url');

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const momentPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3,6}Z$/;

/** @throws AppError `bad-request` for a cursor we did not make */
export function decodeCursor(text: string): ListCursor {
  try {
    const [key, id] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as [unknown, unknown];
    const isKey =
      key === null || (typeof key === 'string' && momentPattern.test(key) && !Number.isNaN(Date.parse(key)));
    if (isKey && typeof id === 'string' && uuidPattern.test(id)) return { key, id };
  } catch {
    // Falls through to the same answer: a mangled cursor is a mangled cursor.
  }
  throw new AppError('bad-request');
}
