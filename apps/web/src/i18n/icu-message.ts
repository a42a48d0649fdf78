/** A piece of a message: plain text, `#`, a value by its name, or one of several branches chosen by a value. */
type Part =
  | string
  | { readonly kind: 'value'; readonly name: string }
  | { readonly kind: 'count' }
  | {
      readonly kind: 'plural' | 'select';
      readonly name: string;
      readonly branches: ReadonlyMap<string, readonly Part[]>;
    };

/** What a message is filled with. */
export interface Filling {
  readonly values: Readonly<Record<string, string | number>>;
  /** The form of a number in the language. */
  readonly print: (amount: number) => string;
  /** The plural category of a number in the language. */
  readonly category: (amount: number) => string;
}

/** A message read once, to be filled any number of times. */
export type IcuMessage = (filling: Filling) => string;

/**
 * The part of ICU MessageFormat our texts are written in: `{name}`, `plural` with exact and named branches and `#`, `select`,
 * quoting by apostrophes. The whole format weighs as much as all the words of the first page.
 *
 * @throws Error on a text that is not of this form, with the text in it
 */
export function parseIcu(text: string): IcuMessage {
  const reader = new Reader(text);
  const parts = reader.parts(false);
  if (!reader.isAtEnd()) throw reader.fault();
  return (filling) => render(parts, filling, undefined);
}

function render(parts: readonly Part[], filling: Filling, counted: number | undefined): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.kind === 'count') return filling.print(counted ?? Number.NaN);
      const value = filling.values[part.name] ?? '';
      if (part.kind === 'value') return typeof value === 'number' ? filling.print(value) : value;
      const { branches } = part;
      const chosen =
        part.kind === 'select'
          ? branches.get(String(value))
          : (branches.get(`=${value}`) ?? branches.get(filling.category(Number(value))));
      const branch = chosen ?? branches.get('other') ?? [];
      return render(branch, filling, part.kind === 'plural' ? Number(value) : counted);
    })
    .join('');
}

/** Reads a text from left to right. */
class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  fault(): Error {
    return new Error(`Not a message, at ${this.#at}: ${this.#text}`);
  }

  /** Up to the brace that closes the branch, or to the end. */
  parts(isCounted: boolean): Part[] {
    const parts: Part[] = [];
    let plain = '';
    const add = (part: Part): void => {
      if (plain !== '') parts.push(plain);
      plain = '';
      parts.push(part);
    };
    while (!this.isAtEnd() && this.#text[this.#at] !== '}') {
      const character = this.#text[this.#at] as string;
      if (character === "'") plain += this.#quoted(isCounted);
      else if (character === '{') add(this.#argument(isCounted));
      else {
        this.#at += 1;
        if (character === '#' && isCounted) add({ kind: 'count' });
        else plain += character;
      }
    }
    if (plain !== '') parts.push(plain);
    return parts;
  }

  /** `''` is an apostrophe; one before a character of the syntax begins a quotation; any other is itself. */
  #quoted(isCounted: boolean): string {
    const next = this.#text[this.#at + 1];
    if (next === "'") {
      this.#at += 2;
      return "'";
    }
    if (next !== '{' && next !== '}' && !(next === '#' && isCounted)) {
      this.#at += 1;
      return "'";
    }
    const [whole, inside = ''] = this.#match(/'((?:[^']|'')*)'?/y);
    return whole === '' ? '' : inside.replaceAll("''", "'");
  }

  #argument(isCounted: boolean): Part {
    const [, name = '', kind, end] = this.#match(/\{\s*(\w+)\s*(?:,\s*(plural|select)\s*,|(\}))/y);
    if (end !== undefined) return { kind: 'value', name };
    const branches = new Map<string, readonly Part[]>();
    while (this.#text[this.#at] !== '}') {
      const [, key = ''] = this.#match(/\s*(=\d+|\w+)\s*\{/y);
      branches.set(key, this.parts(isCounted || kind === 'plural'));
      this.#match(/\}\s*/y);
    }
    this.#at += 1;
    if (!branches.has('other')) throw this.fault();
    return { kind: kind === 'plural' ? 'plural' : 'select', name, branches };
  }

  #match(pattern: RegExp): RegExpExecArray {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (!found) throw this.fault();
    this.#at += found[0].length;
    return found;
  }
}
