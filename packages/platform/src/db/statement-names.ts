/** A text is worth a plan of its own in every connection once it came this often. */
const worthPlanning = 3;
/** Lists of different lengths make different texts without end; the first so many are kept. */
const mostNames = 600;

const seen = new Map<string, number>();
const names = new Map<string, string>();

/**
 * The name under which the server keeps the plan of a statement that a query builder writes again and again; undefined for a text that
 * is rare. Parsing and planning such a statement costs the server more than running it.
 */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= mostNames) return known;
  const times = (seen.get(text) ?? 0) + 1;
  if (times < worthPlanning) {
    if (seen.size >= mostNames * 4) seen.clear();
    seen.set(text, times);
    return undefined;
  }
  seen.delete(text);
  const name = `built-${names.size + 1}`;
  names.set(text, name);
  return name;
}
