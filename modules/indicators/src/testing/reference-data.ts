import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const projectRoot = fileURLToPath(new URL('../../../../', import.meta.url));
const folder = process.env['VECHE_SHARED'] ?? join(projectRoot, '..', 'shared');

/** Path of a file of the public reference data, which is not part of the project; undefined where it is absent, which is said aloud. */
export function findReferenceFile(name: string): string | undefined {
  const path = join(folder, 'data', name);
  if (existsSync(path)) return path;
  process.stderr.write(
    `Reference data absent: ${name} was looked for under VECHE_SHARED or ../shared; the test that needs it does not run\n`,
  );
  return undefined;
}
