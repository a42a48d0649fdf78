import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXml, type XmlElement } from './xml.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

interface Sketch {
  readonly name: string;
  readonly value: string;
  readonly children: readonly Sketch[];
}

const sketch = fc.letrec<{ element: Sketch }>((tie) => ({
  element: fc.record({
    name: fc.constantFrom('a', 'b', 'ц:c'),
    value: fc.string({ unit: fc.constantFrom('x', '<', '>', '&', '"', "'", 'я', ' ') }),
    children: fc.oneof(
      { maxDepth: 4 },
      fc.constant<Sketch[]>([]),
      fc.array(tie('element'), { maxLength: 3 }),
    ),
  }),
})).element;

const written = ({ name, value, children }: Sketch): string =>
  `<${name} v="${escaped(value)}">${children.map(written).join('<!-- > < -->')}${escaped(value)}</${name}>`;

const sketched = ({ name, attributes, children, text }: XmlElement): unknown => [
  name,
  attributes.get('v'),
  text,
  children.map(sketched),
];
const expected = ({ name, value, children }: Sketch): unknown => [
  name.replace(/^.*:/, ''),
  value,
  value,
  children.map(expected),
];

describe('XML', () => {
  it('comes out as it was written', () => {
    fc.assert(
      fc.property(sketch, (element) => {
        const parsed = parseXml(`<?xml version="1.0"?>\n${written(element)}\n`);
        expect(parsed.ok && sketched(parsed.value)).toEqual(expected(element));
      }),
    );
  });

  it('takes CDATA for text and numbers for characters', () => {
    expect(parseXml('<a><![CDATA[<b>&amp;]]>&#1103;&#x44F;</a>')).toMatchObject({
      ok: true,
      value: { text: '<b>&amp;яя' },
    });
  });

  it.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a',
    '<a b=c/>',
    '<a>&lt;</a',
    '<!-- <a/>',
    '<!DOCTYPE lolz [<!ENTITY lol "lol">]><a>&lol;</a>',
    '<a>'.repeat(200) + '</a>'.repeat(200),
  ])('refuses %j', (text) => {
    expect(parseXml(text).ok).toBe(false);
  });

  it('never throws and never hangs, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '/', 'a', '"', '=', '!', '-', '[', ']', '&', ';', ' ') }),
        (text) => {
          expect(typeof parseXml(text).ok).toBe('boolean');
        },
      ),
    );
  });
});
