import type { EvaluationView } from '@veche/contracts';
import { expect, it } from 'vitest';
import { nextOpenStep, progressOf, stepTitle } from './wizard-steps.ts';

const evaluation = {
  documents: [{ type: 'SITE_PLAN', satisfied: false }],
  findings: [
    { checkId: 'C01', outcome: 'fired', severity: 'block', audience: 'applicant', step: 'people' },
    { checkId: 'Z01', outcome: 'fired', severity: 'block', audience: 'officer', step: 'people' },
    { checkId: 'F01', outcome: 'fired', severity: 'block', audience: 'applicant', step: 'review' },
  ],
} as unknown as EvaluationView;

it('goes on where the first answers are missing', () => {
  expect(nextOpenStep(progressOf({}, undefined))).toBe('kind');
  expect(nextOpenStep(progressOf({ eventClass: 'CUL', subtype: 'FESTIVAL' }, undefined))).toBe('event');
});

it('counts what the applicant can mend, at the step it belongs to', () => {
  const blocking = progressOf({}, evaluation).filter(({ blocking: n }) => n > 0);
  expect(blocking.map(({ step, blocking: n }) => [step, n])).toEqual([
    ['people', 1],
    ['check', 1],
  ]);
});

it('speaks to the organiser of an assembly in the words of the law', () => {
  expect(stepTitle('safety', true).ru).toBe('Порядок и медицинская помощь');
  expect(stepTitle('safety', false).ru).toBe('План безопасности');
});
