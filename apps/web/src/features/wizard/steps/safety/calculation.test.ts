import { describe, expect, it } from 'vitest';
import { groupByQuestion, targetOf, type Calculation } from './calculation.ts';

const text = { ru: '', en: '' };
const aCalculation = (part: Partial<Calculation>): Calculation => ({
  code: 'stewards',
  title: text,
  value: 22.4,
  unit: text,
  formula: { ru: '', en: '' },
  inputs: [],
  source: { id: '', text, mark: 'D' },
  question: 'stewards',
  isRecommended: true,
  ...part,
});

describe('targetOf', () => {
  it('rounds up to whole people', () => {
    expect(targetOf(aCalculation({}))).toEqual({ pointer: '/safety/stewards', value: 23 });
  });
  it('turns litres into cubic metres', () => {
    expect(targetOf(aCalculation({ code: 'water-volume', question: 'water', value: 2410 }))).toEqual({
      pointer: '/services/waterM3',
      value: 2.5,
    });
  });
  it('puts nothing where no field asks', () => {
    expect(targetOf(aCalculation({ code: 'expected-patients', question: 'patients' }))).toBeUndefined();
    expect(targetOf(aCalculation({ value: null }))).toBeUndefined();
  });
});

it('groups by question with the recommended number first', () => {
  const groups = groupByQuestion([
    aCalculation({ code: 'a', isRecommended: false }),
    aCalculation({ code: 'b' }),
    aCalculation({ code: 'c', question: 'guards' }),
  ]);
  expect(groups.map(({ question, items }) => [question, items.map(({ code }) => code)])).toEqual([
    ['stewards', ['b', 'a']],
    ['guards', ['c']],
  ]);
});
