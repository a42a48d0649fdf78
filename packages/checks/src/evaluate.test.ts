import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from './evaluate.ts';
import {
  blockingFindings,
  defectFindings,
  unresolvedFindings,
  type EvaluationContext,
} from './evaluation.ts';
import type { Facts } from './fact.ts';
import { tinyPack } from './tiny-pack.fixture.ts';

const pack = tinyPack();
const server: EvaluationContext = {
  on: '2026-06-01',
  region: '50',
  eventClass: 'CUL',
  subtype: 'CONCERT',
  audience: 'officer',
  where: 'server',
};
const crowded: Facts = { attendancePeak: 30, safeCapacity: 21, openFire: false, documentsPresent: ['PLAN'] };
const find = (facts: Facts, context: EvaluationContext, id: string) =>
  evaluate(pack, facts, context).findings.find((finding) => finding.checkId === id);

describe('evaluate', () => {
  it('fires with the values that led to it, in both languages', () => {
    const finding = find(crowded, server, 'C01');
    expect(finding).toMatchObject({
      outcome: 'fired',
      severity: 'B',
      values: { max: 21 },
      facts: { attendancePeak: 30, safeCapacity: 21 },
    });
    expect(finding?.message).toEqual({ ru: 'Можно 21 человеку.', en: 'Room for 21 people.' });
  });

  it('blocks others but only marks a public assembly', () => {
    expect(blockingFindings(evaluate(pack, crowded, server)).map((f) => f.checkId)).toEqual(['C01']);
    const notice = evaluate(pack, crowded, { ...server, eventClass: 'PUB', subtype: 'RALLY' });
    expect(blockingFindings(notice)).toEqual([]);
    expect(defectFindings(notice).map((f) => f.checkId)).toEqual(['C01']);
  });

  it.each([
    ['absent', {}],
    ['not a number', { safeCapacity: Number.NaN }],
    ['infinite', { safeCapacity: Number.POSITIVE_INFINITY }],
    ['of a wrong type', { safeCapacity: true }],
  ])('answers unknown when a fact is %s', (_name, given) => {
    const finding = find({ attendancePeak: 30, ...given }, server, 'C01');
    expect(finding).toMatchObject({ outcome: 'unknown', missingFacts: ['safeCapacity'] });
    expect(finding?.message?.ru).toContain('safeCapacity');
  });

  it('leaves checks for a chosen sub-type unknown until one is chosen', () => {
    const scoped = tinyPack((source) => Object.assign(source.checks[0]!, { subtypes: ['CONCERT'] }));
    const { subtype: _, ...undecided } = server;
    const finding = evaluate(scoped, crowded, undecided).findings.find((f) => f.checkId === 'C01');
    expect(finding).toMatchObject({ outcome: 'unknown', missingFacts: ['subtype'] });
  });

  it('takes the most specific norm in force', () => {
    const burning: Facts = { ...crowded, openFire: true, attendancePeak: 300 };
    const value = (context: Partial<EvaluationContext>) =>
      find(burning, { ...server, ...context }, 'C02')?.norms[0]?.value;
    expect(value({})).toBe(1000);
    expect(value({ region: '36' })).toBe(500);
    expect(value({ region: '36', municipality: '36701000' })).toBe(200);
    expect(value({ region: '50', municipality: '36701000' })).toBe(1000);
  });

  it('turns an agency that is told into one that must concur when a check asks for it', () => {
    expect(evaluate(pack, crowded, server).agencies).toMatchObject([{ code: 'MCHS', kind: 'N' }]);
    const burning = evaluate(pack, { ...crowded, openFire: true, attendancePeak: 1000 }, server);
    expect(burning.agencies).toMatchObject([{ code: 'MCHS', kind: 'C', reasons: [{ checkId: 'C02' }] }]);
    expect(burning.findings.find((f) => f.checkId === 'Z06')?.outcome).toBe('fired');
  });

  it('asks for documents with the reason and says unknown when the trigger cannot be computed', () => {
    expect(find({ ...crowded, documentsPresent: [] }, server, 'D01')).toMatchObject({
      outcome: 'fired',
      message: { ru: 'Missing: Plan' },
    });
    expect(find(crowded, server, 'D01')?.outcome).toBe('passed');
    expect(find({ documentsPresent: [] }, server, 'D01')?.outcome).toBe('unknown');
    expect(find({ attendancePeak: 30 }, server, 'D01')?.outcome).toBe('unknown');
  });

  it('keeps officers’ and server checks out of the browser', () => {
    const live = evaluate(pack, crowded, { ...server, audience: 'applicant', where: 'live' });
    expect(live.findings.map((f) => f.checkId)).toEqual(['C01', 'C02']);
  });
});

const anyFacts: fc.Arbitrary<Facts> = fc.record(
  {
    attendancePeak: fc.oneof(fc.double(), fc.string()),
    safeCapacity: fc.double(),
    openFire: fc.boolean(),
    documentsPresent: fc.array(fc.constantFrom('PLAN', 'OTHER')),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Facts>;
const anyContext = fc
  .constantFrom('CUL', 'SPO', 'PUB', 'COM')
  .map((eventClass): EventClassContext => ({ ...server, eventClass }));
type EventClassContext = EvaluationContext;

describe('evaluate, for any facts', () => {
  it('gives the same findings for the same facts', () => {
    fc.assert(
      fc.property(anyFacts, anyContext, (facts, context) => {
        expect(evaluate(tinyPack(), facts, context)).toEqual(evaluate(pack, { ...facts }, context));
      }),
    );
  });

  it('never passes a check one of whose facts is unknown, and never blocks a public assembly', () => {
    fc.assert(
      fc.property(anyFacts, anyContext, (facts, context) => {
        const evaluation = evaluate(pack, facts, context);
        const sized = evaluation.findings.find((f) => f.checkId === 'C01');
        const usable = [facts['attendancePeak'], facts['safeCapacity']].every(
          (v) => typeof v === 'number' && Number.isFinite(v) && Math.abs(v) <= 1e15,
        );
        expect(sized?.outcome === 'unknown').toBe(!usable);
        const blocks = evaluation.findings.some((f) => f.severity === 'B' || f.severity === 'C');
        expect(context.eventClass === 'PUB' && blocks).toBe(false);
        expect(unresolvedFindings(evaluation).every((f) => f.outcome === 'unknown')).toBe(true);
      }),
    );
  });
});
