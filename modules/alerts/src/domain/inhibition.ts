import type { AlertLabel, LabelMatcher } from '@veche/contracts';
import { fingerprintOf, matchesAll, type Labels } from './labels.ts';

/** While an alert like `source` fires, alerts like `target` with the same values of `equal` are not sent. */
export interface Inhibition {
  readonly id: string;
  readonly source: readonly LabelMatcher[];
  readonly target: readonly LabelMatcher[];
  readonly equal: readonly AlertLabel[];
}

/** The place under which a firing alert inhibits others, and under which others look for it. */
export interface InhibitionKey {
  readonly inhibitionId: string;
  readonly fingerprint: string;
}

/** Where this alert, while it fires, stands as an inhibitor. An alert without one of the equal labels inhibits nothing. */
export const keysAsSource = (inhibitions: readonly Inhibition[], labels: Labels): InhibitionKey[] =>
  keys(inhibitions, labels, 'source');

/** Where this alert has to look for inhibitors: one look-up per inhibition, however many alerts fire. */
export const keysAsTarget = (inhibitions: readonly Inhibition[], labels: Labels): InhibitionKey[] =>
  keys(inhibitions, labels, 'target');

function keys(
  inhibitions: readonly Inhibition[],
  labels: Labels,
  side: 'source' | 'target',
): InhibitionKey[] {
  return inhibitions
    .filter(
      (each) => each.equal.every((name) => labels[name] !== undefined) && matchesAll(labels, each[side]),
    )
    .map(({ id, equal }) => ({ inhibitionId: id, fingerprint: fingerprintOf(equal, labels) }));
}

/** Firing alerts by the places they inhibit from. An alert never inhibits itself. */
export class InhibitionIndex {
  readonly #inhibitions: readonly Inhibition[];
  readonly #firing = new Map<string, Set<string>>();

  constructor(inhibitions: readonly Inhibition[]) {
    this.#inhibitions = inhibitions;
  }

  add(alertId: string, labels: Labels): void {
    for (const key of keysAsSource(this.#inhibitions, labels)) {
      const place = placeOf(key);
      const alerts = this.#firing.get(place) ?? new Set();
      alerts.add(alertId);
      this.#firing.set(place, alerts);
    }
  }

  /** The first alert found that inhibits this one. */
  inhibitorOf(alertId: string, labels: Labels): { inhibitionId: string; alertId: string } | undefined {
    for (const key of keysAsTarget(this.#inhibitions, labels)) {
      for (const inhibitor of this.#firing.get(placeOf(key)) ?? []) {
        if (inhibitor !== alertId) return { inhibitionId: key.inhibitionId, alertId: inhibitor };
      }
    }
    return undefined;
  }
}

const placeOf = ({ inhibitionId, fingerprint }: InhibitionKey): string => `${inhibitionId} ${fingerprint}`;
