import type { Instant, TenantId } from '@veche/kernel';
import type { Tx } from '../db/tx.ts';

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue | undefined };
export type JsonObject = { readonly [name: string]: JsonValue | undefined };

/** An integration event to queue. `data` carries references, never personal values. */
export interface NewEvent {
  /** `ru.veche.permits.application.submitted.v1` */
  readonly type: string;
  /** Id of the aggregate: its events are delivered in order. */
  readonly stream: string;
  /** Revision of the aggregate this event belongs to. */
  readonly version: number;
  readonly subject?: string;
  readonly data: JsonObject;
}

/** An event with its place in the order of all events of this installation. */
export interface CommittedEvent extends NewEvent {
  readonly id: string;
  readonly position: number;
  readonly tenantId: TenantId | null;
  readonly occurredAt: Instant;
  readonly traceId?: string;
}

/**
 * A consumer of events. It gets them at least once, in the order of their stream, each in a transaction of its own that
 * also marks the delivery done, so that what it writes through `tx` happens exactly once.
 */
export interface Subscription {
  /** Unique and lasting: deliveries are kept under it. */
  readonly name: string;
  readonly types: readonly string[];
  /** What a new subscription gets of the past: nothing unless told. */
  readonly startFrom?: 'now' | 'beginning';
  handle(tx: Tx, event: CommittedEvent): Promise<void>;
  /** How waiting events of one town are handled in one transaction; absent, each is handled alone. */
  readonly together?: Together;
}

/**
 * For what costs less at once than one by one and is right in whatever order. An event that has failed before is handled alone, so
 * that one bad event does not hold the good ones.
 */
export interface Together {
  /** How much work an event is; a transaction takes no more than `upTo` beside its first event. */
  weigh(event: CommittedEvent): number;
  readonly upTo: number;
  /** @param events at least two, in the order of their positions */
  handle(tx: Tx, events: readonly CommittedEvent[]): Promise<void>;
}
