import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of SQL files of one module. */
export interface MigrationSource {
  readonly module: string;
  readonly directory: URL | string;
}

export interface Migration {
  readonly module: string;
  /** `20261122T1200Z-create-application` */
  readonly name: string;
  readonly text: string;
  readonly checksum: string;
}

const fileName = /^\d{8}T\d{4}Z-[a-z0-9-]+\.sql$/;

/** Reads all files, ordered by stamp over all modules; a tie is ordered by module. @throws Error on an ill-named file. */
export async function loadMigrations(sources: readonly MigrationSource[]): Promise<Migration[]> {
  const perModule = await Promise.all(sources.map(loadModule));
  return perModule
    .flat()
    .sort(
      (a, b) =>
        compare(a.name.slice(0, 14), b.name.slice(0, 14)) ||
        compare(a.module, b.module) ||
        compare(a.name, b.name),
    );
}

async function loadModule({ module, directory }: MigrationSource): Promise<Migration[]> {
  const folder = directory instanceof URL ? fileURLToPath(directory) : directory;
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql'));
  return Promise.all(
    files.map(async (file) => {
      if (!fileName.test(file))
        throw new Error(`${module}/${file}: a migration is named 20261122T1200Z-what-it-does.sql`);
      const text = await readFile(join(folder, file), 'utf8');
      return {
        module,
        name: file.slice(0, -4),
        text,
        checksum: createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex'),
      };
    }),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
