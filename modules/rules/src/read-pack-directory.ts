import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assemblePack, compilePack, type CompiledPack, type PackError, type PackFile } from '@veche/checks';
import type { Result } from '@veche/kernel';
import { parse } from 'yaml';

// Calendars and message templates live in the same folder but are read by their own modules.
const folders = ['', 'acts', 'norms', 'checks', 'documents', 'routes', 'tariffs', 'services'];

/** Reads the YAML files of a rule pack. @throws when a folder cannot be read or a file is not YAML: the installation is broken. */
export async function readPackDirectory(directory: string): Promise<Record<string, unknown>> {
  const files = await Promise.all(folders.map((folder) => readFolder(directory, folder)));
  return assemblePack(files.flat());
}

/** Reads and compiles a pack; the faults of a pack are an expected outcome. */
export async function loadPack(directory: string): Promise<Result<CompiledPack, readonly PackError[]>> {
  return compilePack(await readPackDirectory(directory));
}

async function readFolder(directory: string, folder: string): Promise<readonly PackFile[]> {
  const names = (await readdir(join(directory, folder))).filter((name) => name.endsWith('.yaml'));
  return Promise.all(
    names.map(async (name) => {
      const content: unknown = parse(await readFile(join(directory, folder, name), 'utf8'));
      return { path: join(folder, name), content };
    }),
  );
}
