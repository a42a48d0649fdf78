import type { TenantId } from '@veche/kernel';
import type { LiveNote } from './live-topic.ts';

/** An event of the log with what open screens are to be told of it. */
export interface ResolvedEvent {
  readonly position: number;
  readonly tenantId: TenantId | null;
  readonly notes: readonly LiveNote[];
}

interface Remembered {
  readonly event: ResolvedEvent;
  readonly atMs: number;
}

const keptMs = 60_000;
const keptEvents = 2_000;

/**
 * The last events this process told, so that a connection that comes back soon is served without asking the database,
 * and one that has just loaded its page gets what happened between that reading and its opening.
 */
export class RecentEvents {
  #events: Remembered[] = [];
  #from: number;

  constructor(from: number) {
    this.#from = from;
  }

  /** Everything after this position that concerns a topic is remembered here. */
  get from(): number {
    return this.#from;
  }

  add(event: ResolvedEvent, nowMs: number): void {
    this.#events.push({ event, atMs: nowMs });
    const oldestMs = nowMs - keptMs;
    let dropped = Math.max(0, this.#events.length - keptEvents);
    while (dropped < this.#events.length && (this.#events[dropped]?.atMs ?? nowMs) < oldestMs) dropped += 1;
    if (dropped === 0) return;
    this.#from = this.#events[dropped - 1]?.event.position ?? this.#from;
    this.#events = this.#events.slice(dropped);
  }

  /** Events passed over while nobody listened are not known here. */
  forgetUpTo(position: number): void {
    this.#events = [];
    this.#from = position;
  }

  after(position: number): ResolvedEvent[] {
    return this.#events.filter(({ event }) => event.position > position).map(({ event }) => event);
  }

  since(fromMs: number): ResolvedEvent[] {
    return this.#events.filter(({ atMs }) => atMs >= fromMs).map(({ event }) => event);
  }
}
