import { durationKinds, isMeasureName } from './measures.ts';
import type { MetricExpression, MetricUnit } from './metric-definition.ts';

/** An expression as it comes from outside: right in form, with names nobody has looked at. */
export type ClaimedExpression =
  | { readonly kind: 'count'; readonly of: string }
  | { readonly kind: 'share' | 'mean'; readonly of: string; readonly among: string }
  | { readonly kind: 'smoothed-mean'; readonly of: string; readonly among: string; readonly weight: number }
  | { readonly kind: 'quantile'; readonly of: string; readonly share: number }
  | { readonly kind: 'special'; readonly name: string };

const fitting: Readonly<Record<MetricUnit, readonly MetricExpression['kind'][]>> = {
  count: ['count'],
  share: ['share', 'mean'],
  duration: ['mean', 'quantile'],
  score: ['mean', 'smoothed-mean'],
};
/** Quantiles there are cells for. */
const quantileShares = [0.5, 0.9];

/** The expression when it names things that exist and yields the unit of its metric. @returns undefined otherwise */
export function checkExpression(claimed: ClaimedExpression, unit: MetricUnit): MetricExpression | undefined {
  if (!fitting[unit].includes(claimed.kind)) return undefined;
  switch (claimed.kind) {
    case 'count':
      return isMeasureName(claimed.of) ? { kind: 'count', of: claimed.of } : undefined;
    case 'share':
    case 'mean': {
      const { kind, of, among } = claimed;
      if (!isMeasureName(of) || !isMeasureName(among)) return undefined;
      return kind === 'share' ? { kind, of, among } : { kind, of, among };
    }
    case 'smoothed-mean': {
      const { kind, of, among, weight } = claimed;
      return isMeasureName(of) && isMeasureName(among) ? { kind, of, among, weight } : undefined;
    }
    case 'quantile': {
      const of = durationKinds.find((each) => each === claimed.of);
      return of && quantileShares.includes(claimed.share)
        ? { kind: 'quantile', of, share: claimed.share }
        : undefined;
    }
    case 'special':
      return undefined;
  }
}
