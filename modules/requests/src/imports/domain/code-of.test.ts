import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf } from './code-of.ts';

describe('a code made of a title', () => {
  it.each([
    ['СПб ГКУ ЖА Колпинского района', 'spb-gku-zha-kolpinskogo-raiona'],
    ['Graffiti: Removal', 'graffiti-removal'],
    ['PROP', 'prop'],
  ])('%s → %s', (title, code) => expect(codeOf(title)).toBe(code));

  it('is short, plain and the same each time; long titles that differ at their end stay apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (title) => {
        expect(codeOf(title)).toMatch(/^[a-z0-9][a-z0-9-]{0,59}$/);
        expect(codeOf(title)).toBe(codeOf(title));
      }),
    );
    const long = 'Комитет по развитию предпринимательства и потребительского рынка';
    expect(codeOf(`${long} А`)).not.toBe(codeOf(`${long} Б`));
  });
});
