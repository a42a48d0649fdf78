/**
 * Paths of texts that hold the character U+0000. The database stores none, and no person ever types one: it is refused
 * where it comes in rather than failing where it is kept. Walks without recursion: the depth is the sender's choice.
 */
export function findNulCharacters(value: unknown): (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const waiting: { value: unknown; path: readonly string[] }[] = [{ value, path: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path } = next;
    if (typeof next.value === 'string' && next.value.includes('\0')) found.push(path);
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const [key, inner] of Object.entries(next.value))
      waiting.push({ value: inner, path: [...path, key] });
  }
  return found;
}
