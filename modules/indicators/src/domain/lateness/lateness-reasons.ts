import type { LatenessAnswer, LatenessQuestion } from './lateness-model.ts';

/** Why a request may be late, in the order of weight; texts are made of the code and its figures. */
export type LatenessReason =
  | { readonly code: 'term-nearly-over'; readonly elapsedShare: number }
  | { readonly code: 'slow-service'; readonly share: number }
  | { readonly code: 'slow-unit'; readonly share: number }
  | { readonly code: 'was-held' }
  | { readonly code: 'was-returned' }
  | { readonly code: 'unit-overloaded'; readonly ratio: number };

export interface LatenessCircumstances {
  readonly elapsedShare: number;
  readonly isReturned: boolean;
  /** Open requests of the unit over what it usually has open. */
  readonly loadRatio: number | undefined;
}

const logit = (share: number): number => {
  const bounded = Math.min(0.999, Math.max(0.001, share));
  return Math.log(bounded / (1 - bounded));
};
/** A step that changes the odds by less than this says nothing. */
const leastStep = 0.2;
const overloadFrom = 1.5;

/** What moved the chance, strongest first: each level of the model against the one above. Load is a circumstance, not a part of the model. */
export function latenessReasons(
  { isHeld }: Pick<LatenessQuestion, 'isHeld'>,
  answer: LatenessAnswer,
  { elapsedShare, isReturned, loadRatio }: LatenessCircumstances,
): LatenessReason[] {
  const steps: { weight: number; reason: LatenessReason }[] = [
    {
      weight: logit(answer.ofAll) - logit(answer.atStart),
      reason: { code: 'term-nearly-over', elapsedShare },
    },
    {
      weight: logit(answer.ofService) - logit(answer.ofAll),
      reason: { code: 'slow-service', share: answer.ofService },
    },
    {
      weight: logit(answer.ofUnit) - logit(answer.ofService),
      reason: { code: 'slow-unit', share: answer.ofUnit },
    },
  ];
  if (isHeld)
    steps.push({
      weight: logit(answer.probability) - logit(answer.ofUnit),
      reason: { code: isReturned ? 'was-returned' : 'was-held' },
    });
  const told = steps
    .filter(({ weight }) => weight > leastStep)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ reason }) => reason);
  return loadRatio !== undefined && loadRatio >= overloadFrom
    ? [...told, { code: 'unit-overloaded', ratio: loadRatio }]
    : told;
}
