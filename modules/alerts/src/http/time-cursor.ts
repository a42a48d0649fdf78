import { unknownCursor } from './signed-in.ts';

/** Place in a list ordered by moment and id, newest first. */
export interface TimeCursor {
  readonly at: string;
  readonly id: string;
}

const pattern = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)_([0-9a-f-]{36})$/;

export const timeCursor = ({ at, id }: TimeCursor): string =>
  Buffer.from(`${at}_${id}`).toString('base64url');

/** @throws AppError `invalid-input` on anything that is not a cursor of ours. */
export function readTimeCursor(cursor: string | undefined): TimeCursor | undefined {
  if (cursor === undefined) return undefined;
  const [, at, id] = pattern.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (at !== undefined && id !== undefined) return { at, id };
  throw unknownCursor();
}
