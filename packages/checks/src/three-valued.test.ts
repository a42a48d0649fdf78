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
