import type { ApplicationView } from '@veche/contracts';
import { useCallback, useEffect, useRef, useState } from 'react';

type HistoryItem = ApplicationView['history'][number];

interface Seen {
  readonly version: number;
  readonly events: number;
}

/** What happened since a moment; the history is newest first. */
export const newsSince = (history: readonly HistoryItem[], events: number): HistoryItem[] =>
  history.slice(0, Math.max(0, history.length - events));

export interface SeenVersion {
  /**
   * The version the officer decides on at this moment; goes out as `If-Match`. A command of their own that has been
   * accepted on a version they saw leads to one they know, before the case has been read again.
   */
  readonly versionNow: () => number;
  /** What others did meanwhile; empty when nothing. */
  readonly news: readonly HistoryItem[];
  readonly isStale: boolean;
  /** The officer has read what changed. */
  readonly acknowledge: () => void;
  /** A command of the officer's own made this version. */
  readonly expect: (version: number) => void;
}

/**
 * Which version of the case the officer has before them. What others change is shown at once, yet a decision begun
 * earlier still goes out on the version it was begun on, until the officer says that they have read the change.
 */
export function useSeenVersion(application: ApplicationView, hasDraft: boolean): SeenVersion {
  const present: Seen = { version: application.version, events: application.history.length };
  const [seen, setSeen] = useState<Seen>(present);
  const [expected, setExpected] = useState<number>();
  const known = useRef(seen.version);
  useEffect(() => {
    known.current = Math.max(known.current, seen.version);
  }, [seen.version]);
  const isOwn = expected !== undefined && application.version === expected;
  const isBehind = application.version !== seen.version;
  const follows = isBehind && (isOwn || !hasDraft);
  useEffect(() => {
    if (follows) setSeen({ version: application.version, events: application.history.length });
  }, [follows, application.version, application.history.length]);
  const acknowledge = useCallback(
    () => setSeen({ version: application.version, events: application.history.length }),
    [application.version, application.history.length],
  );
  const isStale = isBehind && !follows;
  return {
    versionNow: useCallback(() => known.current, []),
    news: isStale ? newsSince(application.history, seen.events) : [],
    isStale,
    acknowledge,
    expect: useCallback((version: number) => {
      known.current = version;
      setExpected(version);
    }, []),
  };
}
