import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of real city data; not part of the product. */
const folder = process.env['VECHE_SHARED'] ?? '../shared';

/** A file of real data, and whether it is here. */
export function referenceFile(path: string): { readonly path: string; readonly isHere: boolean } {
  const whole = join(folder, 'data', path);
  return { path: whole, isHere: existsSync(whole) };
}
