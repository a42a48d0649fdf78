import { describe, expect, it } from 'vitest';
import { lockDisagreements } from './lock-agreement.js';

const lock = (packages: Record<string, object>): string => JSON.stringify({ lockfileVersion: 3, packages });
const zod = { version: '4.0.0', integrity: 'sha512-a' };
const twin = { version: '1.0.0', integrity: 'sha512-b', optional: true };

describe('a lock file after an installation', () => {
  it('holds when builds for other platforms were added or dropped', () => {
    expect(lockDisagreements(lock({ zod }), lock({ zod, 'x-darwin': twin }))).toEqual([]);
    expect(lockDisagreements(lock({ zod, 'x-darwin': twin }), lock({ zod }))).toEqual([]);
  });

  it('holds when only the address of a package was added or is another', () => {
    const fetched = { ...zod, resolved: 'https://registry.example/zod.tgz' };
    expect(lockDisagreements(lock({ zod }), lock({ zod: fetched }))).toEqual([]);
  });

  it.each([
    ['another version', { zod: { ...zod, version: '4.0.1' } }],
    ['another content', { zod: { ...zod, integrity: 'sha512-c' } }],
    ['a package nobody locked', { zod, 'left-pad': { version: '1.0.0' } }],
  ])('is broken by %s', (_, packages) => {
    expect(lockDisagreements(lock({ zod }), lock(packages))).toHaveLength(1);
  });

  it('is broken by a package that is gone', () => {
    expect(lockDisagreements(lock({ zod }), lock({}))).toEqual(['zod']);
  });
});
