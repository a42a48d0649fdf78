import type { LabelMatcher } from '@veche/contracts';
import type { Instant } from '@veche/kernel';
import { matchesAll, type Labels } from './labels.ts';

/** For a time, messages about alerts that match are not sent. */
export interface Silence {
  readonly id: string;
  readonly matchers: readonly LabelMatcher[];
  readonly startsAt: Instant;
  /** The first moment at which it no longer holds. */
  readonly endsAt: Instant;
}

/** A silence without matchers silences nothing: it would be silence about everything by mistake. */
export const findSilence = (
  silences: readonly Silence[],
  labels: Labels,
  now: Instant,
): Silence | undefined =>
  silences.find(
    ({ matchers, startsAt, endsAt }) =>
      matchers.length > 0 && startsAt <= now && now < endsAt && matchesAll(labels, matchers),
  );
