import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  assessClassifier,
  classifyText,
  packClassifier,
  seededRandom,
  trainClassifier,
  unpackClassifier,
} from './index.ts';
import { textFeatures } from './text-features.ts';

const roofs = [
  'Протекает крыша',
  'Течёт кровля над пятым этажом',
  'Крыша течет после дождя',
  'Сосули на крыше',
];
const roads = [
  'Яма на дороге',
  'Разбитая дорога у дома 5',
  'Ямы и лужи на проезжей части',
  'Провал асфальта',
];
const examples = [
  ...roofs.map((text) => ({ text, label: 'roof' })),
  ...roads.map((text) => ({ text, label: 'road' })),
];
const classifier = trainClassifier(examples, { random: seededRandom(1) });

describe('features', () => {
  test('know neither case, nor ё, nor punctuation', () => {
    expect(textFeatures('Течёт КРОВЛЯ!')).toEqual(textFeatures('течет, кровля'));
  });

  test('are a vector of length one, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { buckets, weights } = textFeatures(text);
        expect(new Set(buckets).size).toBe(buckets.length);
        if (weights.length > 0) expect(Math.hypot(...weights)).toBeCloseTo(1, 4);
      }),
    );
  });
});

describe('a trained classifier', () => {
  test('takes other forms of the words it learned, with slips', () => {
    expect(classifyText(classifier, 'крышы текут')[0]?.label).toBe('roof');
    expect(classifyText(classifier, 'дорожные ямы')[0]?.label).toBe('road');
  });

  test('gives shares that add up to one, of a text without words too', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const ranked = classifyText(classifier, text);
        expect(ranked.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1, 6);
        expect(ranked[0]?.confidence).toBeGreaterThanOrEqual(ranked[1]?.confidence ?? 1);
      }),
    );
  });

  test('is the same again from the same examples', () => {
    expect(trainClassifier(examples, { random: seededRandom(1) })).toEqual(classifier);
  });

  test('cannot be made of one label', () => {
    expect(() => trainClassifier([{ text: 'a', label: 'x' }], { random: seededRandom(1) })).toThrow(
      RangeError,
    );
  });

  test('answers the same after being packed, through JSON', () => {
    const again = unpackClassifier(JSON.parse(JSON.stringify(packClassifier(classifier))));
    for (const { text } of examples) {
      const [before, after] = [classifyText(classifier, text), classifyText(again, text)];
      expect(after[0]?.label).toBe(before[0]?.label);
      expect(after[0]?.confidence).toBeCloseTo(before[0]?.confidence ?? 0, 1);
    }
  });

  test('refuses a pack of another form or cut short', () => {
    const packed = packClassifier(classifier);
    expect(() => unpackClassifier({ ...packed, form: 'other' as never })).toThrow(RangeError);
    const [first, ...rest] = packed.rows;
    const cut = { scale: 1, weights: (first?.weights ?? '').slice(0, 8) };
    expect(() => unpackClassifier({ ...packed, rows: [cut, ...rest] })).toThrow(RangeError);
  });
});

test('an assessment counts what is right, label by label', () => {
  const unseen = [
    { text: 'Протекает крыша', label: 'roof' },
    { text: 'Яма на дороге', label: 'road' },
    { text: 'Яма на дороге', label: 'roof' },
  ];
  const { accuracy, labels, macroF1, calibration } = assessClassifier(classifier, unseen);
  expect(accuracy).toBeCloseTo(2 / 3);
  expect(labels).toMatchObject([
    { label: 'road', count: 1, precision: 0.5, recall: 1 },
    { label: 'roof', count: 2, precision: 1, recall: 0.5 },
  ]);
  expect(macroF1).toBeCloseTo(2 / 3);
  expect(calibration.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  expect(() => assessClassifier(classifier, [])).toThrow(RangeError);
});
