import { useEffect, useState } from 'react';

/** Whole seconds until a moment of this device's clock; 0 once it is past. Counts by itself. */
export function useSecondsLeft(untilMs: number | undefined): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  const isAhead = untilMs !== undefined && untilMs > nowMs;
  useEffect(() => {
    if (!isAhead) return;
    const timer = setInterval(() => setNowMs(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isAhead]);
  return isAhead ? Math.ceil((untilMs - nowMs) / 1000) : 0;
}
