import { describe, expect, it } from 'vitest';
import { counterfactuals, type Lever } from './counterfactuals.ts';
import type { EvaluationContext } from './evaluation.ts';
import { tinyPack } from './tiny-pack.fixture.ts';

const pack = tinyPack();
const context: EvaluationContext = {
  on: '2026-06-01',
  region: '50',
  eventClass: 'CUL',
  subtype: 'CONCERT',
  audience: 'applicant',
  where: 'server',
};

/** Capacity is ten people per metre of exit. */
function factsFor(people: number, widthM: number, documentsPresent: readonly string[] = ['PLAN']) {
  return {
    attendancePeak: people,
    safeCapacity: widthM * 10,
    exitWidthM: widthM,
    openFire: false,
    documentsPresent,
  };
}

const fewer: Lever = {
  id: 'people',
  from: 60,
  steps: Array.from({ length: 60 }, (_, i) => 59 - i),
  effort: (at) => at / 30,
};
const wider: Lever = { id: 'width', from: 3, steps: [3.5, 4, 4.5, 5, 5.5, 6], effort: (at) => (at + 1) / 4 };
const search = (documents?: readonly string[]) => ({
  levers: [fewer, wider],
  recompute: (changes: Readonly<Record<string, number | string>>) =>
    factsFor(Number(changes['people'] ?? 60), Number(changes['width'] ?? 3), documents),
});

describe('counterfactuals', () => {
  it('finds the smallest change of each lever and of both together, the easiest first', () => {
    const found = counterfactuals(pack, factsFor(60, 3), context, search());
    const said = found.map(({ changes }) => changes.map(({ leverId, to }) => `${leverId}=${to}`).join(' '));
    expect(said).toContain('people=30');
    expect(said).toContain('width=6');
    expect(found.map(({ effort }) => effort)).toEqual(
      found.map(({ effort }) => effort).toSorted((a, b) => a - b),
    );
    for (const { resolves, remains } of found) expect([resolves, remains]).toEqual([['C01'], []]);
  });

  it('tells what stays whatever is changed', () => {
    const found = counterfactuals(pack, factsFor(60, 3, []), context, search([]));
    expect(found[0]).toMatchObject({ resolves: ['C01'], remains: ['D01'] });
  });

  it('does not offer a change that merely makes the answer unknown', () => {
    const found = counterfactuals(pack, factsFor(60, 3), context, {
      levers: [{ id: 'width', from: 3, steps: [4], effort: () => 1 }],
      recompute: () => ({ attendancePeak: 60, documentsPresent: ['PLAN'], openFire: false }),
    });
    expect(found).toEqual([]);
  });

  it('has nothing to offer when nothing blocks, as for every public assembly', () => {
    expect(
      counterfactuals(pack, factsFor(60, 3), { ...context, eventClass: 'PUB', subtype: 'RALLY' }, search()),
    ).toEqual([]);
  });
});
