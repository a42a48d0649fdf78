import { describe, expect, it } from 'vitest';
import { safeNext } from './safe-next.ts';

describe('safeNext', () => {
  it('keeps a path of this application', () => {
    expect(safeNext('/applications/1?tab=fee')).toBe('/applications/1?tab=fee');
  });
  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '',
    '/sign-in?next=/sign-in',
  ])('drops %s', (next) => {
    expect(safeNext(next)).toBeUndefined();
  });
  it('drops an absent one', () => {
    expect(safeNext(null)).toBeUndefined();
  });
});
