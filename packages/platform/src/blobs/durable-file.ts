import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a file that is either there whole or not at all, also after a power cut: temporary file, fsync, rename, fsync of
 * the folder (without the last, the name itself may be lost).
 */
export async function writeDurably(
  temporaryFolder: string,
  path: string,
  write: (file: FileHandle) => Promise<void>,
): Promise<void> {
  await mkdir(temporaryFolder, { recursive: true, mode: 0o700 });
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const temporaryPath = join(temporaryFolder, `${randomUUID()}.part`);
  const file = await open(temporaryPath, 'wx', 0o600);
  try {
    try {
      await write(file);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporaryPath, path);
  } catch (error) {
    await rm(temporaryPath, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Makes a rename or removal in this folder survive a power cut. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
