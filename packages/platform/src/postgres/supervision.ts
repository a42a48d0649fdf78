import { readFile, writeFile } from 'node:fs/promises';
import { findProcessIdentity } from './process-identity.ts';

/**
 * Decides whether this process answers for the embedded server, that is, stops it at the end. The first comer does;
 * those who come while it lives are guests; after its death the next one takes over.
 */
export async function takeSupervision(markerPath: string): Promise<boolean> {
  const own = findProcessIdentity(process.pid);
  const marker = (await readFile(markerPath, 'utf8').catch(() => '')).trim();
  const pid = Number(marker.split(':')[0]);
  const supervised = marker !== '' && marker !== own && findProcessIdentity(pid) === marker;
  if (supervised) return false;
  await writeFile(markerPath, own ?? '');
  return true;
}
