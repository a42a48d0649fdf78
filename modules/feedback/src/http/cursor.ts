import { invalidInput } from '@veche/platform';
import type { FeedbackPlace } from '../queries/list-feedback.ts';

const pattern = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)_([0-9a-f-]{36})$/;

export const writeCursor = ({ key, id }: FeedbackPlace): string =>
  Buffer.from(`${key}_${id}`).toString('base64url');

/** @throws AppError `invalid-input` on anything that is not a cursor of ours */
export function readCursor(cursor: string | undefined): FeedbackPlace | undefined {
  if (cursor === undefined) return undefined;
  const [, key, id] = pattern.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (key !== undefined && id !== undefined) return { key, id };
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
