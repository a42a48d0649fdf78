import type { ApplicationView } from '@veche/contracts';

type Opinion = ApplicationView['opinions'][number];

export type LaneState =
  'not-asked' | 'waiting' | 'late' | 'agreed' | 'conditions' | 'objects' | 'other' | 'told';

const dayMs = 86_400_000;

/** What an agency's lane says. Silence is not consent: an answer that did not come is late, never given. */
export function laneStateOf({ value, requestedAt, dueOn, kind }: Opinion, todayOn: string): LaneState {
  if (kind === 'notify' && value === undefined) return 'told';
  switch (value) {
    case 'agree':
      return 'agreed';
    case 'agree-with-conditions':
      return 'conditions';
    case 'object':
      return 'objects';
    case 'not-competent':
      return 'other';
    case 'no-answer':
      return 'late';
    case undefined:
      if (requestedAt === undefined) return 'not-asked';
      return dueOn !== undefined && dueOn < todayOn ? 'late' : 'waiting';
  }
}

/** The share of the agency's term that was used when it answered, or is used by now, 0…1. The term ends with its last day. */
export function usedShare({ requestedAt, answeredAt, dueOn }: Opinion, now: string): number {
  if (requestedAt === undefined || dueOn === undefined) return 0;
  const from = Date.parse(requestedAt);
  const end = Date.parse(`${dueOn}T00:00:00Z`) + dayMs;
  const at = Date.parse(answeredAt ?? now);
  return end <= from ? 1 : Math.min(1, Math.max(0.02, (at - from) / (end - from)));
}
