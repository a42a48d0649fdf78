import { invalidInput } from '@veche/platform';

const pattern = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)_([0-9a-f-]{36})$/;

/** Place in a list ordered by moment and id, newest first. */
export const timeCursor = (last: { readonly at: string; readonly id: string }): string =>
  Buffer.from(`${last.at}_${last.id}`).toString('base64url');

/** @throws AppError `invalid-input` on anything that is not a cursor of ours. */
export function readTimeCursor(cursor: string): { at: string; id: string } {
  const [, at, id] = pattern.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (at !== undefined && id !== undefined) return { at, id };
  throw invalidInput([
    {
      pointer: 'query:/cursor',
      code: 'cursor',
      message: {
        ru: 'Начните список сначала: место в нём не распознано',
        en: 'Start the list anew: the place in it is not known',
      },
    },
  ]);
}
