import type { RequestChannel } from './vocabulary.ts';

/** A request of the same service that is done: what can be learned from it. */
export interface LikeRequest {
  /** Calendar days from the opening to the answer, parts of a day included. */
  readonly days: number;
  /** Undefined without a norm. */
  readonly isLate?: boolean;
  readonly isDigital?: boolean;
  readonly wasRerouted: boolean;
  /** Calendar days the clock stood still, by reason. */
  readonly pausedDays: Readonly<Record<string, number>>;
}

/** The request that is to be made quicker. */
export interface AdvisedRequest {
  readonly elapsedDays: number;
  readonly isDone: boolean;
  readonly channel: RequestChannel;
  readonly pauseReason?: string;
  readonly wasRerouted: boolean;
}

/** What makes such requests quicker, with the figures it rests on. */
export type Advice =
  | { readonly code: 'usual'; readonly medianDays: number; readonly mostDays: number }
  | {
      readonly code: 'answer-now';
      readonly reason: string;
      readonly medianDays: number;
      readonly share: number;
    }
  | { readonly code: 'pauses'; readonly reason: string; readonly medianDays: number; readonly share: number }
  | { readonly code: 'rerouting'; readonly moreDays: number; readonly share: number }
  | { readonly code: 'digital'; readonly digitalDays: number; readonly otherDays: number };

/** Fewer would be a story, not a figure. */
export const fewestLike = 20;
const fewestOfKind = 10;
/** What happens to fewer is no advice to the rest. */
const noticeableShare = 0.1;
/** A difference smaller than that is noise. */
const noticeableGain = 0.2;

/** Reads from requests that are done what would speed one up. Too few of them give nothing. */
export function adviseOn(like: readonly LikeRequest[], request: AdvisedRequest): Advice[] {
  if (like.length < fewestLike) return [];
  const usual: Advice = {
    code: 'usual',
    medianDays: quantile(days(like), 0.5),
    mostDays: quantile(days(like), 0.9),
  };
  if (request.isDone) return [usual];
  return [...onPauses(like, request), ...onRerouting(like, request), ...onChannel(like, request), usual];
}

/**
 * How many of the requests that were still open at this age were late in the end: what to expect of one that has come so far.
 * Undefined when too few have.
 */
export function lateShareOf(
  like: readonly LikeRequest[],
  elapsedDays: number,
): { readonly share: number; readonly count: number } | undefined {
  const asOld = like.filter((each) => each.isLate !== undefined && each.days > elapsedDays);
  if (asOld.length < fewestLike) return undefined;
  return { share: asOld.filter(({ isLate }) => isLate).length / asOld.length, count: asOld.length };
}

function onPauses(like: readonly LikeRequest[], request: AdvisedRequest): Advice[] {
  const reasons = new Set(like.flatMap(({ pausedDays }) => Object.keys(pausedDays)));
  return [...reasons].toSorted().flatMap((reason): Advice[] => {
    const paused = like.flatMap(({ pausedDays }) => pausedDays[reason] ?? []);
    const share = paused.length / like.length;
    const isOn = request.pauseReason === reason;
    if (paused.length < fewestOfKind || (!isOn && share < noticeableShare)) return [];
    return [{ code: isOn ? 'answer-now' : 'pauses', reason, share, medianDays: quantile(paused, 0.5) }];
  });
}

function onRerouting(like: readonly LikeRequest[], request: AdvisedRequest): Advice[] {
  const handed = like.filter(({ wasRerouted }) => wasRerouted);
  const straight = like.filter(({ wasRerouted }) => !wasRerouted);
  const share = handed.length / like.length;
  if (request.wasRerouted || share < noticeableShare) return [];
  if (handed.length < fewestOfKind || straight.length < fewestOfKind) return [];
  const [longer, shorter] = [quantile(days(handed), 0.5), quantile(days(straight), 0.5)];
  return longer > shorter * (1 + noticeableGain)
    ? [{ code: 'rerouting', share, moreDays: longer - shorter }]
    : [];
}

function onChannel(like: readonly LikeRequest[], { channel }: AdvisedRequest): Advice[] {
  if (channel !== 'phone' && channel !== 'office' && channel !== 'mail') return [];
  const digital = like.filter(({ isDigital }) => isDigital === true);
  const other = like.filter(({ isDigital }) => isDigital === false);
  if (digital.length < fewestOfKind || other.length < fewestOfKind) return [];
  const [digitalDays, otherDays] = [quantile(days(digital), 0.5), quantile(days(other), 0.5)];
  return digitalDays < otherDays * (1 - noticeableGain) ? [{ code: 'digital', digitalDays, otherDays }] : [];
}

const days = (like: readonly LikeRequest[]): number[] => like.map((each) => each.days);

/** Interpolated as everywhere in the product. @throws RangeError for an empty sample */
function quantile(sample: readonly number[], share: number): number {
  const sorted = sample.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (low === undefined || high === undefined) throw new RangeError('An empty sample has no quantile');
  return low + (high - low) * (place - Math.floor(place));
}
