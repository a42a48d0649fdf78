/**
 * Paths of texts that hold the character U+0000 or half of a character (a surrogate without its pair). The database stores
 * neither, and no person ever types one: it is refused where it comes in rather than failing where it is kept. Walks
 * without recursion: the depth is the sender's choice.
 */
export function findUnstorableCharacters(value: unknown): (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const waiting: { value: unknown; path: readonly string[] }[] = [{ value, path: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path } = next;
    if (typeof next.value === 'string' && (next.value.includes('\0') || !next.value.isWellFormed()))
      found.push(path);
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const [key, inner] of Object.entries(next.value))
      waiting.push({ value: inner, path: [...path, key] });
  }
  return found;
}
