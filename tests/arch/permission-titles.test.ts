import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { permissionTitles } from '../../apps/web/src/app/permission-titles.ts';
import { permissionCatalogue } from '../../modules/identity/src/domain/permission-catalogue.ts';

const features = resolve(import.meta.dirname, '../../apps/web/src/features');

it('a page that asks for a right names it as the administrator’s table does', () => {
  const asked = new Set<string>();
  for (const name of readdirSync(features, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.tsx'))
      for (const [, permission = ''] of readFileSync(join(features, name), 'utf8').matchAll(
        / permission="([a-z.-]+)"/g,
      ))
        asked.add(permission);
  expect(asked.size).toBeGreaterThan(5);
  const catalogue: Readonly<Record<string, { readonly title: object }>> = permissionCatalogue;
  for (const permission of new Set([...asked, ...Object.keys(permissionTitles)]))
    expect([permission, permissionTitles[permission]]).toEqual([permission, catalogue[permission]?.title]);
});
