export interface LetterLimits {
  /** Letters of one sender in an hour. */
  readonly perSender: number;
  /** Letters of all senders in an hour. */
  readonly altogether: number;
}

export const usualLimits: LetterLimits = { perSender: 10, altogether: 600 };

const hourMs = 3_600_000;
/** Senders that are remembered at once: who makes more of them up runs into the limit of all. */
const mostSenders = 10_000;

/** Counts letters of the last hour. Forgotten with the process: a limit that is too kind after a start does no harm. */
export function createLetterGate(limits: LetterLimits): {
  /** Whether one more may come; it is counted then. `nowMs` only grows. */
  admit(sender: string, nowMs: number): boolean;
} {
  const all: number[] = [];
  const bySender = new Map<string, number[]>();
  const fresh = (times: number[], nowMs: number): number[] => {
    while (times[0] !== undefined && times[0] <= nowMs - hourMs) times.shift();
    return times;
  };
  return {
    admit(sender, nowMs) {
      const key = sender.toLowerCase();
      const own = fresh(bySender.get(key) ?? [], nowMs);
      if (fresh(all, nowMs).length >= limits.altogether || own.length >= limits.perSender) return false;
      if (bySender.size >= mostSenders) bySender.clear();
      bySender.set(key, own);
      own.push(nowMs);
      all.push(nowMs);
      return true;
    },
  };
}
