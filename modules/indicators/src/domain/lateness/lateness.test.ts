import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrate } from './calibration.ts';
import { learnLateness, termParts, type EndedAlike } from './lateness-model.ts';
import { latenessReasons } from './lateness-reasons.ts';

const never = termParts + 1;
const ended = (service: string, unit: string, endedIn: number, n: number, heldIn = never): EndedAlike => ({
  service,
  unit,
  heldIn,
  endedIn,
  n,
});

describe('the chance of being late', () => {
  const past = [
    ended('trees', 'quick', 2, 900),
    ended('trees', 'quick', termParts, 100),
    ended('trees', 'slow', 8, 300),
    ended('trees', 'slow', termParts, 700),
    ended('lamps', 'quick', 1, 2_000),
  ];
  const model = learnLateness(past);

  test('is the share of those alike who got as far and were late', () => {
    const { probability, ofUnit, n } = model.ask({ service: 'trees', unit: 'slow', isHeld: false, part: 0 });
    expect(n).toBe(1_000);
    expect(ofUnit).toBeCloseTo(0.7, 1);
    expect(probability).toBeCloseTo(0.7, 1);
    expect(model.ask({ service: 'lamps', unit: 'quick', isHeld: false, part: 0 }).probability).toBeLessThan(
      0.01,
    );
  });

  test('grows as the term runs out', () => {
    const chances = [0, 3, 9].map(
      (part) => model.ask({ service: 'trees', unit: 'quick', isHeld: false, part }).probability,
    );
    expect(chances).toEqual(chances.toSorted((a, b) => a - b));
    expect(chances[0]).toBeLessThan(0.2);
    expect(chances[2]).toBeGreaterThan(0.9);
  });

  test('of somebody unheard of is that of all; of few is drawn to it', () => {
    const all = model.ask({ service: 'new', unit: 'new', isHeld: false, part: 5 });
    expect(all.probability).toBeCloseTo(all.ofAll, 10);
    const few = learnLateness([...past, ended('rare', 'one', termParts, 1)]);
    expect(few.ask({ service: 'rare', unit: 'one', isHeld: false, part: 0 }).probability).toBeLessThan(0.4);
  });

  test('knows only what was known then: a stop in the eighth tenth says nothing in the third', () => {
    const stopped = learnLateness([ended('s', 'u', termParts, 500, 8), ended('s', 'u', 9, 500)]);
    const at = (part: number, isHeld: boolean) =>
      stopped.ask({ service: 's', unit: 'u', isHeld, part }).probability;
    expect(at(3, false)).toBeCloseTo(0.5, 1);
    expect(at(8, true)).toBeGreaterThan(0.9);
    expect(at(8, false)).toBeLessThan(0.1);
  });

  test('is always a chance', () => {
    const one = fc.record({
      service: fc.constantFrom('a', 'b'),
      unit: fc.constantFrom('x', 'y'),
      heldIn: fc.integer({ min: 0, max: never }),
      endedIn: fc.integer({ min: 0, max: termParts }),
      n: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(one), fc.integer({ min: 0, max: 9 }), fc.boolean(), (list, part, isHeld) => {
        const { probability } = learnLateness(list).ask({ service: 'a', unit: 'x', isHeld, part });
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('calibration', () => {
  test('a model asked about what repeats the past beats telling everyone the mean', () => {
    const past = [
      ended('s', 'good', 5, 900),
      ended('s', 'good', termParts, 100),
      ended('s', 'bad', termParts, 900),
    ];
    const found = calibrate(learnLateness(past), past);
    expect(found?.brier).toBeLessThan(found?.brierOfBase ?? 0);
    for (const band of found?.bands ?? []) {
      expect(Math.abs(band.meanTold - band.late / band.n)).toBeLessThan(0.1);
      expect(band.n).toBeGreaterThan(0);
    }
    expect(calibrate(learnLateness(past), [])).toBeUndefined();
  });
});

describe('reasons', () => {
  const answer = { probability: 0.8, ofAll: 0.3, atStart: 0.1, ofService: 0.32, ofUnit: 0.7, n: 50 };

  test('strongest first, what moves nothing left out, load at the end', () => {
    expect(
      latenessReasons({ isHeld: true }, answer, { elapsedShare: 0.8, isReturned: false, loadRatio: 2.1 }).map(
        ({ code }) => code,
      ),
    ).toEqual(['slow-unit', 'term-nearly-over', 'was-held', 'unit-overloaded']);
  });

  test('sent back is said as such; a usual load is not said', () => {
    expect(
      latenessReasons({ isHeld: true }, answer, { elapsedShare: 0.8, isReturned: true, loadRatio: 1.2 }).at(
        -1,
      ),
    ).toEqual({ code: 'was-returned' });
  });
});
