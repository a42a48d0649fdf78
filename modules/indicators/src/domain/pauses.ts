/** What a trace says of the clock: stopped for a reason, or going on. */
export interface ClockStep {
  readonly kind: string;
  readonly atMs: number;
  readonly reason?: string | undefined;
}

export interface PauseSpan {
  readonly fromMs: number;
  /** Absent while the clock still stands. */
  readonly toMs?: number;
  readonly reason: string;
}

/** Kinds of events that end a pause: nothing stands once the case is closed. */
const ends = new Set(['resumed', 'closed']);

/** Pauses in their order. A second stop while the clock stands changes the reason: the first span ends there. */
export function pauseSpans(steps: readonly ClockStep[]): PauseSpan[] {
  const spans: PauseSpan[] = [];
  let open: { fromMs: number; reason: string } | undefined;
  const end = (toMs: number): void => {
    if (open && toMs > open.fromMs) spans.push({ ...open, toMs });
    open = undefined;
  };
  for (const { kind, atMs, reason } of steps) {
    if (kind === 'paused') {
      end(atMs);
      open = { fromMs: atMs, reason: reason ?? 'UNSAID' };
    } else if (ends.has(kind)) end(atMs);
  }
  if (open) spans.push(open);
  return spans;
}
