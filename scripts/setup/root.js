import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What the set-up fetches and notes; may be removed at any time. */
export const toolsFolder = join(root, '.tools');
