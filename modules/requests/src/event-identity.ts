import { hash } from 'node:crypto';
import type { RequestEvent, RequestEventData } from './domain/request-event.ts';

/** An event with where it came from: what its identity is made of. */
export interface SourcedEvent extends RequestEvent {
  readonly sourceCode: string;
  readonly sourceEventId?: string;
}

/**
 * One line that says everything an event says. A status is part of it only where the source has none of its own: what a foreign status
 * means may change, the fact does not.
 */
export function eventText(event: Omit<SourcedEvent, 'id'>): string {
  const { foreignStatus } = event;
  return JSON.stringify([
    event.sourceCode,
    event.sourceEventId ?? null,
    event.at,
    event.ordinal,
    event.kind,
    foreignStatus === undefined ? (event.status ?? null) : null,
    foreignStatus ?? null,
    event.unitCode ?? null,
    event.fromUnitCode ?? null,
    event.oldDueAt ?? null,
    event.newDueAt ?? null,
    event.reason ?? null,
    event.actor,
    event.data === undefined ? null : canonicalData(event.data),
  ]);
}

/** The id of an event is made of its content: the same fact told twice has one id. A UUID of version 8. */
export function eventIdOf(text: string): string {
  const hex = hash('sha256', text, 'hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Data with its keys in order, as JSON; the sealed text is left out: its keyed digest stands for it. */
const canonicalData = ({ sealed: _sealed, ...data }: RequestEventData): string =>
  JSON.stringify(sorted(data));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, sorted(each)]),
  );
}
