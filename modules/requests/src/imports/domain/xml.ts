import { err, ok, type Result } from '@veche/kernel';

export interface XmlElement {
  /** Without its namespace prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Characters that stand directly in it. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
  readonly tag: string;
}

const deepest = 100;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Reads a whole XML document or element. Document types are refused: nothing we read needs them, and entities that grow without end
 * begin there. Every character is looked at once.
 */
export function parseXml(source: string): Result<XmlElement, string> {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const stack: OpenElement[] = [];
  let root: XmlElement | undefined;
  let at = 0;
  while (at < text.length) {
    const tag = text.indexOf('<', at);
    const characters = text.slice(at, tag === -1 ? text.length : tag);
    const top = stack.at(-1);
    if (top) top.text += decoded(characters);
    else if (characters.trim() !== '') return err('text outside the root element');
    if (tag === -1) break;
    const special = skipSpecial(text, tag, top);
    if (special === 'fault') return err('a part is not closed, or a document type is declared');
    if (special !== undefined) {
      at = special;
      continue;
    }
    const end = tagEnd(text, tag);
    if (end === -1) return err('a tag is not closed');
    const inner = text.slice(tag + 1, end);
    at = end + 1;
    if (inner.startsWith('/')) {
      const closed = stack.pop();
      if (closed?.tag !== inner.slice(1).trim()) return err(`</${inner.slice(1, 40)}> closes nothing`);
      if (stack.length === 0) root = closed;
      continue;
    }
    if (root !== undefined) return err('more than one root element');
    const element = openElement(inner.endsWith('/') ? inner.slice(0, -1) : inner);
    if (element === undefined) return err(`<${inner.slice(0, 40)}> is no tag`);
    top?.children.push(element);
    if (!inner.endsWith('/')) stack.push(element);
    else if (!top) root = element;
    if (stack.length > deepest) return err('elements are nested too deeply');
  }
  if (stack.length > 0 || root === undefined) return err('the document ends too early');
  return ok(root);
}

/** Comments, instructions and CDATA. */
function skipSpecial(text: string, tag: number, top: OpenElement | undefined): number | 'fault' | undefined {
  const ends = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const;
  for (const [begin, end] of ends) {
    if (!text.startsWith(begin, tag)) continue;
    const found = text.indexOf(end, tag + begin.length);
    if (found === -1) return 'fault';
    if (begin === '<![CDATA[' && top) top.text += text.slice(tag + begin.length, found);
    return found + end.length;
  }
  return text.startsWith('<!', tag) ? 'fault' : undefined;
}

/** A `>` inside quotes is a character. */
function tagEnd(text: string, tag: number): number {
  let quote = '';
  for (let at = tag + 1; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
    else if (character === '<') return -1;
  }
  return -1;
}

const tagName = /^[\p{L}_:][\p{L}\p{N}_:.-]*/u;
const attribute = /\s+([\p{L}_:][\p{L}\p{N}_:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy;

function openElement(inner: string): OpenElement | undefined {
  const tag = tagName.exec(inner)?.[0];
  if (tag === undefined) return undefined;
  const attributes = new Map<string, string>();
  attribute.lastIndex = tag.length;
  let at = tag.length;
  for (let match = attribute.exec(inner); match !== null; match = attribute.exec(inner)) {
    attributes.set(match[1] ?? '', decoded(match[2] ?? match[3] ?? ''));
    at = attribute.lastIndex;
  }
  if (inner.slice(at).trim() !== '') return undefined;
  return { tag, name: tag.replace(/^.*:/, ''), attributes, children: [], text: '' };
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{1,10});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code =
      name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
  });
}
