import { I18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIcu } from './icu-message.ts';

const plurals = new Intl.PluralRules('ru');
const fill = (text: string, values: Record<string, string | number>): string =>
  parseIcu(text)({ values, print: String, category: (amount) => plurals.select(amount) });

/** The full implementation the server uses. */
function referenceFill(text: string, values: Record<string, string | number>): string {
  const i18n = new I18n({ locale: 'ru', messages: { ru: { it: compileMessage(text) } } });
  return i18n._('it', values);
}

/** Texts of our form: words, values, branches within branches. */
const texts = fc.letrec<{ parts: string; part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('дело ', 'and ', '№ ', ' – «', '<a>x</a> ', "d''Or ", "'{'скобки'}' ", '{title}', '{n}'),
    fc
      .tuple(fc.constantFrom('n', 'm'), tie('parts'), tie('parts'), tie('parts'))
      .map(
        ([name, one, few, other]) =>
          `{${name}, plural, =0 {нет} one {# ${one}} few {${few} #} other {${other}}}`,
      ),
    fc
      .tuple(tie('parts'), tie('parts'))
      .map(([open, other]) => `{state, select, open {${open}} other {${other}}}`),
  ),
  parts: fc.array(tie('part'), { maxLength: 3 }).map((parts) => parts.join('')),
})).parts;

describe('a message', () => {
  it('is filled as the full implementation fills it', () => {
    const values = fc.record({
      n: fc.integer({ min: 0, max: 130 }),
      m: fc.integer({ min: 0, max: 30 }),
      title: fc.constantFrom('', 'Летний двор', '{n}', "it's"),
      state: fc.constantFrom('open', 'closed'),
    });
    fc.assert(
      fc.property(texts, values, (text, given) => {
        expect(fill(text, given)).toBe(referenceFill(text, given));
      }),
    );
  });

  it.each([
    '{',
    '}',
    '{n',
    '{n,}',
    '{n, plural}',
    '{n, plural, one {день}}',
    '{n, number}',
    '{n, plural, other {#}',
    '{a b}',
  ])('of another form, %s, is refused', (text) => {
    expect(() => parseIcu(text)).toThrow(/Not a message/);
  });

  it('of every component of the client can be read', () => {
    const sources = import.meta.glob<string>('../**/*.{ts,tsx}', {
      query: '?raw',
      import: 'default',
      eager: true,
    });
    const written = Object.entries(sources)
      // The words an alert rule begins with are templates of the server's, with names in braces that are no ICU arguments.
      .filter(([name]) => !/\.test\.|\.gen\.|suggested-words/.test(name))
      .flatMap(([, source]) => [...source.matchAll(/\b(?:ru|en): '((?:[^'\\]|\\.)*)'/g)])
      .map(([, text = '']) => text.replaceAll(/\\(.)/g, '$1'));
    expect(written.length).toBeGreaterThan(1000);
    for (const text of written) parseIcu(text);
  });
});
