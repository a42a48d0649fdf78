import { plainDate } from '@veche/kernel';
import { describe, expect, test } from 'vitest';
import { isMeasureName, noMeasures } from './measures.ts';
import { countFigure, definitionOn, supersededBy, type MetricDefinition } from './metric-definition.ts';
import { shippedDefinitions, shippedTargets } from './shipped-definitions.ts';

const measures = {
  ...noMeasures,
  done: 40,
  doneWithTerm: 20,
  doneOnTime: 19,
  fullMs: 400,
  scoreSum: 8,
  reviewed: 2,
};
const figure = (expression: MetricDefinition['expression']) =>
  countFigure({ expression }, { measures, meanOfAll: () => 3 });

describe('a figure by its definition', () => {
  test('a share comes with its interval and its n', () => {
    const found = figure({ kind: 'share', of: 'doneOnTime', among: 'doneWithTerm' });
    expect(found).toMatchObject({ value: 0.95, n: 20 });
    expect(found.interval?.low).toBeLessThan(0.95);
  });

  test('a mean of nothing is absent, not zero', () => {
    expect(figure({ kind: 'mean', of: 'fullMs', among: 'done' })).toEqual({ value: 10, n: 40 });
    expect(figure({ kind: 'mean', of: 'answerMs', among: 'answered' })).toEqual({ value: undefined, n: 0 });
    expect(figure({ kind: 'share', of: 'refused', among: 'answered' })).toEqual({ value: undefined, n: 0 });
  });

  test('few reviews are drawn to what all say', () => {
    expect(
      figure({ kind: 'smoothed-mean', of: 'scoreSum', among: 'reviewed', weight: 10 }).value,
    ).toBeCloseTo((8 + 30) / 12);
  });

  test('what no query gave is absent', () => {
    expect(figure({ kind: 'special', name: 'overdue-now' })).toEqual({ value: undefined, n: 0 });
    expect(figure({ kind: 'quantile', of: 'full', share: 0.5 })).toEqual({ value: undefined, n: 0 });
  });
});

describe('versions of a definition', () => {
  const [first] = shippedDefinitions;
  if (!first) throw new Error('nothing shipped');
  const second = { ...first, version: 2, since: plainDate('2026-05-01') };
  const versions = [second, first];

  test('each day has the version that holds on it', () => {
    expect(definitionOn(versions, first.code, plainDate('2026-04-30'))?.version).toBe(1);
    expect(definitionOn(versions, first.code, plainDate('2026-05-01'))?.version).toBe(2);
    expect(definitionOn(versions, first.code, plainDate('1999-05-01'))).toBeUndefined();
    expect(definitionOn(versions, 'unheard-of', plainDate('2026-05-01'))).toBeUndefined();
  });

  test('the one before is found, so that its series can go on', () => {
    expect(supersededBy(versions, second)).toBe(first);
    expect(supersededBy(versions, first)).toBeUndefined();
  });
});

test('what is shipped is complete in both languages and names measures that exist', () => {
  const codes = shippedDefinitions.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const { code, title, formula, basis, expression } of shippedDefinitions) {
    for (const text of [title, formula, basis]) {
      expect(`${code}: ${text.ru}`).toMatch(/: [^:]*[а-яё]/i);
      expect(`${code}: ${text.en}`).toMatch(/: [^:]*[a-z]/i);
    }
    if ('among' in expression)
      expect([code, expression.of, expression.among].filter(isMeasureName)).toHaveLength(
        [expression.of, expression.among].length + (isMeasureName(code) ? 1 : 0),
      );
  }
  for (const { metric } of shippedTargets) expect(codes).toContain(metric);
});
