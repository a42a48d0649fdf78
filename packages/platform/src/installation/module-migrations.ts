import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MigrationSource } from '../db/migration-files.ts';

const modulesFolder = fileURLToPath(new URL('../../../../modules/', import.meta.url));

/** Migrations of every module of this program. */
export async function findModuleMigrations(): Promise<MigrationSource[]> {
  const modules = await readdir(modulesFolder);
  return modules
    .map((module) => ({ module, directory: join(modulesFolder, module, 'migrations') }))
    .filter(({ directory }) => existsSync(directory));
}
