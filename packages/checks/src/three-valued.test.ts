import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileExpression, createExpressionLanguage } from './expression.ts';
import type { FactDefinition, FactType, FactValue } from './fact.ts';

const label = { ru: 'факт', en: 'fact' };
const define = (name: string, type: FactType): FactDefinition => ({ name, type, label, computedBy: 'form' });
const facts = [
  define('a', 'bool'),
  define('b', 'bool'),
  define('c', 'bool'),
  define('x', 'double'),
  define('on', 'date'),
  define('words', 'list<string>'),
];
const language = createExpressionLanguage(facts, new Map([['limit', 'double']]));

function evaluate(
  source: string,
  f: Record<string, FactValue>,
  n: Record<string, FactValue> = { limit: 10 },
) {
  const compiled = compileExpression(language, source, 'value');
  if (!compiled.ok) throw new Error(compiled.error);
  return compiled.value.evaluate({ f, n });
}

describe('three-valued evaluation', () => {
  it.each([
    ['f.a || f.b', { a: true }, true],
    ['f.a || f.b', { b: true }, true],
    ['f.a || f.b', { a: false }, undefined],
    ['f.a && f.b', { b: false }, false],
    ['f.a && f.b', { a: true }, undefined],
    ['!(f.a && f.b)', { a: false }, true],
    ['!f.a', {}, undefined],
    ['f.a ? f.x : norm("limit")', { a: false }, 10],
    ['f.a ? f.x : norm("limit")', { a: true }, undefined],
    ['f.a ? f.x : norm("limit")', { x: 1 }, undefined],
    ['(f.x + 1.0) * 2.0 > norm("limit") * 0.5', { x: 2 }, true],
    ['plusDays(f.on, -norm("limit"))', { on: '2026-06-20' }, '2026-06-10'],
    ['ceilDiv(f.x, norm("limit"))', { x: 11 }, 2],
    ['f.x / 0.0', { x: 1 }, undefined],
  ])('%s over %j is %s', (source, f, expected) => {
    expect(evaluate(source, f)).toBe(expected);
  });

  it('is unknown when a norm is not in force', () => {
    expect(evaluate('f.x > norm("limit")', { x: 1 }, {})).toBeUndefined();
  });

  it('answers plain comparisons as CEL itself does', () => {
    const operands = [
      'f.x',
      'norm("limit")',
      '2.0',
      '-3.5',
      'f.x + 1.5',
      'f.x * norm("limit")',
      '(f.x - 1.0) * 2.0',
    ];
    const comparison = fc
      .tuple(
        fc.constantFrom(...operands),
        fc.constantFrom('==', '!=', '<', '<=', '>', '>='),
        fc.constantFrom(...operands),
      )
      .map((parts) => parts.join(' '));
    const texts = fc.constantFrom(
      'f.on < "2026-06-10"',
      'f.on == "2026-06-10"',
      'f.on in ["2026-06-10", "2026-06-20"]',
      'f.on + "T" > "2026-06-10"',
      'f.a == f.b',
      'f.a != true',
      '"x" in f.words',
      'f.words == f.words',
    );
    const number = fc.oneof(
      fc.constantFrom(-3.5, 0, 1.5, 2, 10),
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
    );
    fc.assert(
      fc.property(
        fc.oneof(comparison, texts),
        fc.record({
          a: fc.boolean(),
          b: fc.boolean(),
          x: number,
          on: fc.constantFrom('2026-06-10', '2026-06-11'),
          words: fc.subarray(['x', 'y']),
        }),
        number,
        (source, f, limit) => {
          const byCel: unknown = language.environment.evaluate(
            source.replaceAll('norm("limit")', 'n.limit'),
            {
              f,
              n: { limit },
            },
          );
          expect(evaluate(source, f, { limit })).toBe(byCel);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('never lets more knowledge change an answer', () => {
    const maybe = fc.constantFrom(true, false, undefined);
    const sources = fc.constantFrom(
      'f.a && (f.b || !f.c)',
      '(f.a || f.b) && (f.b ? f.c : !f.a)',
      '!(f.a && f.b) || f.c',
    );
    fc.assert(
      fc.property(sources, maybe, maybe, maybe, fc.boolean(), (source, a, b, c, fill) => {
        const known = Object.fromEntries(
          Object.entries({ a, b, c }).filter(([, value]) => value !== undefined),
        );
        const before = evaluate(source, known as Record<string, FactValue>);
        const after = evaluate(source, {
          a: fill,
          b: fill,
          c: fill,
          ...(known as Record<string, FactValue>),
        });
        expect(before === undefined || before === after).toBe(true);
      }),
    );
  });
});
