import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from './cursor.ts';

const id = '01900000-0000-7000-8000-000000000001';
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a cursor', () => {
  it.each(['2026-06-01T09:00:00.000Z', 'infinity', '-infinity'])('comes back as it went: %s', (key) => {
    expect(decodeCursor(encodeCursor({ key, id }))).toEqual({ key, id });
  });

  it.each([
    ['not base64', '%%%'],
    ['not JSON', Buffer.from('{').toString('base64url')],
    ['null', encode(null)],
    ['another shape', encode({ key: 'infinity', id })],
    ['a number', encode([1, id])],
    ['a moment that does not exist', encode(['9999-99-99T99:99:99.000Z', id])],
    ['a moment without a zone', encode(['2026-06-01T09:00:00.000', id])],
    ['a key that is a statement', encode(["2026-06-01T09:00:00.000Z'; drop table x--", id])],
    ['an id that is no id', encode(['infinity', '-'.repeat(36)])],
    ['an id with more behind it', encode(['infinity', `${id}\n`])],
  ])('that we did not make is a bad request: %s', (_what, text) => {
    expect(() => decodeCursor(text)).toThrow(expect.objectContaining({ code: 'bad-request' }));
  });
});
