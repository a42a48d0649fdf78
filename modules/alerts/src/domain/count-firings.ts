import { toEpochMs } from '@veche/deadlines';
import type { Instant } from '@veche/kernel';

/** A fact of the past that the rule would have seen. */
export interface PastFact {
  readonly at: Instant;
  readonly group: string;
  /** Whether what the rule warns of really came. Undefined where a rule warns of nothing. */
  readonly wasRight?: boolean;
}

export interface PastFiring {
  readonly at: Instant;
  readonly group: string;
  readonly wasRight: boolean | undefined;
}

/**
 * The alerts a rule would have made of facts of the past: a group that fires takes further facts in for as long as its
 * window, and a count below the threshold makes none. Facts come in the order of their moments.
 */
export function countFirings(
  facts: readonly PastFact[],
  {
    count,
    withinMs,
    standsMs,
  }: { readonly count: number; readonly withinMs: number; readonly standsMs: number },
): readonly PastFiring[] {
  const groups = new Map<string, { recent: number[]; firesUntil: number }>();
  const firings: PastFiring[] = [];
  for (const { at, group, wasRight } of facts) {
    const now = toEpochMs(at);
    const state = groups.get(group) ?? { recent: [], firesUntil: Number.NEGATIVE_INFINITY };
    groups.set(group, state);
    state.recent = [...state.recent.filter((each) => now - each <= withinMs), now];
    if (now < state.firesUntil || state.recent.length < count) continue;
    state.firesUntil = now + standsMs;
    firings.push({ at, group, wasRight });
  }
  return firings;
}
