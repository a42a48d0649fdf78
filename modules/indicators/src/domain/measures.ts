/**
 * What a cell counts: whole numbers only, so that adding cells up is exact. A request stands in the cells of the day it was opened, of
 * the day it was first answered, of the day the authority was done, of the day it was closed, and of the day a review was asked for.
 */
export const measureNames = [
  // of the day opened
  'received',
  'receivedByKnownChannel',
  'receivedDigitally',
  // of the day first answered
  'answered',
  'answerMs',
  // of the day the authority was done
  'done',
  'refused',
  'doneWithTerm',
  'doneOnTime',
  'doneWithStatedTerm',
  'doneOnStatedTime',
  'fullMs',
  'pausedMs',
  'reopened',
  'returned',
  // of the day closed
  'closed',
  'completed',
  'confirmed',
  'denied',
  // of the day asked for a review
  'asked',
  'reviewed',
  'scoreSum',
  'reviewedSolved',
  'reviewedUnsolved',
] as const;

export type MeasureName = (typeof measureNames)[number];
export type Measures = Readonly<Record<MeasureName, number>>;

export const noMeasures: Measures = Object.fromEntries(
  measureNames.map((name) => [name, 0]),
) as unknown as Measures;

export const isMeasureName = (name: string): name is MeasureName =>
  measureNames.some((each) => each === name);

/** Which of a request's times a quantile speaks of: opened to done, the same without pauses, opened to the first answer. */
export const durationKinds = ['full', 'net', 'first-answer'] as const;
export type DurationKind = (typeof durationKinds)[number];
