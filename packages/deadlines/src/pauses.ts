import type { Instant, PlainDate, ZoneId } from '@veche/kernel';
import type { Pause, Term } from './term.ts';
import { localDateOf } from './zoned-time.ts';

/** Pauses that this clock obeys, merged where they touch, with their local dates at hand. */
export interface PauseSpan {
  readonly from: Instant;
  readonly to: Instant | undefined;
  readonly fromOn: PlainDate;
  readonly toOn: PlainDate | undefined;
}

export const isPausable = (pause: Pause, term: Pick<Term, 'pausableReasons'>): boolean =>
  term.pausableReasons.includes(pause.reason);

const isEmpty = (pause: Pause): boolean => pause.to !== undefined && pause.to <= pause.from;

/** Only what the norm lets stop the clock; two questions at once stop it once. */
export function mergePauses(
  pauses: readonly Pause[],
  term: Pick<Term, 'pausableReasons'>,
  zone: ZoneId,
): readonly PauseSpan[] {
  const obeyed = pauses
    .filter((pause) => isPausable(pause, term) && !isEmpty(pause))
    .sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  const merged: { from: Instant; to: Instant | undefined }[] = [];
  for (const pause of obeyed) {
    const last = merged.at(-1);
    if (last === undefined || (last.to !== undefined && last.to < pause.from)) {
      merged.push({ from: pause.from, to: pause.to });
    } else if (last.to !== undefined && (pause.to === undefined || pause.to > last.to)) {
      last.to = pause.to;
    }
  }
  return merged.map((span) => ({
    ...span,
    fromOn: localDateOf(span.from, zone),
    toOn: span.to === undefined ? undefined : localDateOf(span.to, zone),
  }));
}

export function isPausedAt(at: Instant, spans: readonly PauseSpan[]): boolean {
  return spans.some((span) => span.from <= at && (span.to === undefined || at < span.to));
}

/** Whether a day lies so near a pause that its closing moment decides; for all others no zone arithmetic is needed. */
export function touchesPause(date: PlainDate, spans: readonly PauseSpan[], today: PlainDate): boolean {
  return spans.some((span) => date >= span.fromOn && date <= (span.toOn ?? today));
}

/**
 * Whether the clock stood still at the closing moment of a day. A question asked or answered at that very moment leaves the day counted.
 * A pause that is still open reaches up to `now`: what follows is computed as if the clock were resumed now.
 */
export function isPausedAtClosing(closing: Instant, spans: readonly PauseSpan[], now: Instant): boolean {
  return spans.some(
    (span) => span.from < closing && (span.to === undefined ? closing <= now : closing < span.to),
  );
}
