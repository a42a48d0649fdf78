import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import type { EvaluationContext } from './evaluation.ts';
import type { Facts } from './fact.ts';
import { straightThroughEligible } from './straight-through.ts';
import { tinyPack } from './tiny-pack.fixture.ts';

const pack = tinyPack();
const context: EvaluationContext = {
  on: '2026-06-01',
  region: '50',
  eventClass: 'CUL',
  subtype: 'CONCERT',
  audience: 'officer',
  where: 'server',
};
const inOrder: Facts = { attendancePeak: 10, safeCapacity: 20, openFire: false, documentsPresent: ['PLAN'] };
const judge = (facts: Facts, change: Partial<EvaluationContext> = {}) =>
  straightThroughEligible(evaluate(pack, facts, { ...context, ...change }), pack);

describe('straightThroughEligible', () => {
  it('lets through what is in order and needs nobody', () => {
    expect(judge(inOrder)).toEqual({ eligible: true, reasons: [] });
  });

  it.each([
    ['a fired check', { ...inOrder, attendancePeak: 30 }, 'fired:C01'],
    ['an unknown check', { attendancePeak: 10, openFire: false, documentsPresent: ['PLAN'] }, 'unknown:C01'],
    [
      'an agency that must concur',
      { ...inOrder, attendancePeak: 1000, safeCapacity: 2000, openFire: true },
      'agency:MCHS',
    ],
    ['a missing document', { ...inOrder, documentsPresent: [] }, 'fired:D01'],
  ])('does not with %s', (_name, facts, reason) => {
    expect(judge(facts as Facts).reasons).toContain(reason);
  });

  it('never with a public assembly', () => {
    expect(judge(inOrder, { eventClass: 'PUB', subtype: 'RALLY' })).toEqual({
      eligible: false,
      reasons: ['public-assembly'],
    });
  });

  it('not when the gate check was not evaluated, as in the browser', () => {
    expect(judge(inOrder, { audience: 'applicant', where: 'live' }).reasons).toContain('unknown:Z06');
  });
});
