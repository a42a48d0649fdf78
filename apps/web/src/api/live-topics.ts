import type { QueryClient } from '@tanstack/react-query';
import { asNumber, asRecord, asText } from './parse.ts';

/** What the server says when something changed: where in the stream, what kind, which record. */
export interface LiveMessage {
  readonly position: number;
  readonly topic: string;
  readonly subjectId?: string;
}

/** Too much was missed to tell it piece by piece: everything on the screen is read again. */
export interface LiveReset {
  readonly position: number;
  readonly reset: true;
}

/** Where the connection stands; a later one resumes from there. */
export interface LiveReady {
  readonly position: number;
  readonly ready: true;
}

/** Reads one frame; anything else is ignored. */
export function parseLiveMessage(data: unknown): LiveMessage | LiveReset | LiveReady | undefined {
  if (typeof data !== 'string') return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(data);
  } catch {
    return undefined;
  }
  const frame = asRecord(parsed);
  const [position, topic, subjectId] = [
    asNumber(frame['position']),
    asText(frame['topic']),
    asText(frame['subjectId']),
  ];
  if (position === undefined) return undefined;
  if (frame['reset'] === true) return { position, reset: true };
  if (frame['ready'] === true) return { position, ready: true };
  if (topic === undefined) return undefined;
  return subjectId === undefined ? { position, topic } : { position, topic, subjectId };
}

/**
 * Whether a query shows what changed. Keys start with the topic (`['applications', …]`): lists and other views
 * without an id are always touched, a view of one record only when it is that record.
 */
export function isTouched(queryKey: readonly unknown[], { topic, subjectId }: LiveMessage): boolean {
  if (queryKey[0] !== topic) return false;
  const idInKey = queryKey.find((part, index) => index > 0 && typeof part === 'string' && uuid.test(part));
  return subjectId === undefined || idInKey === undefined || idInKey === subjectId;
}
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-/i;

/** Marks every query that shows the change as stale, so that what is on the screen is read again. */
export const invalidateTouched = (client: QueryClient, message: LiveMessage | LiveReset): Promise<void> =>
  'reset' in message
    ? client.invalidateQueries()
    : client.invalidateQueries({ predicate: (query) => isTouched(query.queryKey, message) });
