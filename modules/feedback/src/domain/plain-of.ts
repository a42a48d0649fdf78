const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  amp: '&',
};
/** What is no word of the person: programs, looks, and what they answer to. */
const hiding = new Set(['script', 'style', 'head', 'title', 'blockquote']);
const breaking = new Set(['br', 'p', 'div', 'li', 'tr', 'h1', 'h2', 'h3']);

/** The text of a letter that is a page. One pass from left to right: a letter made to be slow takes no longer than another. */
export function plainOf(html: string): string {
  let plain = '';
  let hidden: string | undefined;
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    const until = open === -1 ? html.length : open;
    if (hidden === undefined) plain += html.slice(at, until);
    const close = open === -1 ? -1 : html.indexOf('>', open);
    if (close === -1) break;
    const [, slash, name = ''] =
      /^(\/?)([a-z][a-z0-9]*)/.exec(html.slice(open + 1, open + 20).toLowerCase()) ?? [];
    if (hidden === undefined) {
      if (slash === '' && hiding.has(name)) hidden = name;
      if (breaking.has(name) && (name === 'br' || slash === '/')) plain += '\n';
    } else if (slash === '/' && name === hidden) hidden = undefined;
    at = close + 1;
  }
  return plain
    .replaceAll(/&(nbsp|lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll(/\n[ \t]*\n\s*/g, '\n\n');
}
