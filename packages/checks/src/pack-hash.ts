import type { CompiledPack } from './compiled-pack.ts';

/** The pack as canonical JSON (keys sorted, no spaces): equal packs give equal text whatever the order of keys in the files. */
export function canonicalPack(pack: CompiledPack): string {
  return canonical(pack.source);
}

/** Hash of the canonical text; the hash function is an argument because this package runs where there is no Node. */
export function packHash(pack: CompiledPack, sha256: (text: string) => string): string {
  return sha256(canonicalPack(pack));
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}
