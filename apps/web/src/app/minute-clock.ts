import { useSyncExternalStore } from 'react';

const minuteMs = 60_000;
const currentMinute = (): number => Math.floor(Date.now() / minuteMs) * minuteMs;

function subscribe(onChange: () => void): () => void {
  const timer = setInterval(onChange, minuteMs / 4);
  return () => clearInterval(timer);
}

/** The present minute of this machine, in milliseconds; what is drawn by it changes by itself. */
export const useMinute = (): number => useSyncExternalStore(subscribe, currentMinute);
