import type { AlertLabel, LabelMatcher } from '@veche/contracts';

/** What is known of a fact or of an alert, in codes. A label that is absent has no value, not an empty one. */
export type Labels = { readonly [Name in AlertLabel]?: string };

/** Whether every matcher holds; an empty list matches everything. An absent label is none of any values. */
export const matchesAll = (labels: Labels, matchers: readonly LabelMatcher[]): boolean =>
  matchers.every((matcher) => matches(labels, matcher));

function matches(labels: Labels, { label, operator, values }: LabelMatcher): boolean {
  const value = labels[label];
  const isAmong = value !== undefined && values.includes(value);
  return operator === 'is' ? isAmong : !isAmong;
}

/** One text for the values of some labels, in the order given; different values never give the same text. */
export const fingerprintOf = (names: readonly AlertLabel[], labels: Labels): string =>
  JSON.stringify(names.map((name) => labels[name] ?? null));
