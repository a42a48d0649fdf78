/** One parsed file of a pack: its path inside the pack and what the YAML held. */
export type PackFile = { readonly path: string; readonly content: unknown };

/**
 * Joins the files of a pack into one object: lists of the same name are concatenated in the order of paths, objects merged.
 * A name that two files give as a single value, or a file that is not a mapping, is refused by `compilePack` through the schema.
 */
export function assemblePack(files: readonly PackFile[]): Record<string, unknown> {
  const pack: Record<string, unknown> = {};
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (!isMapping(file.content)) {
      pack[`file:${file.path}`] = file.content;
      continue;
    }
    for (const [name, value] of Object.entries(file.content)) pack[name] = join(pack[name], value);
  }
  return pack;
}

function join(before: unknown, value: unknown): unknown {
  if (before === undefined) return value;
  if (Array.isArray(before) && Array.isArray(value)) return [...before, ...value];
  if (isMapping(before) && isMapping(value)) return { ...before, ...value };
  return [before, value];
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
