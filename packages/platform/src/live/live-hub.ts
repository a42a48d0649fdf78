import type { TenantId } from '@veche/kernel';
import type { Database } from '../db/database.ts';
import { systemScope } from '../db/scope.ts';
import { listEventsAfter, readHeadPosition } from '../events/event-log.ts';
import type { CommittedEvent } from '../events/event.ts';
import type { Wakeup } from '../events/wakeup.ts';
import type { Principal } from '../http/route-line.ts';
import type { Log } from '../telemetry/log.ts';
import type { LiveNote, LiveTopic } from './live-topic.ts';

/** What travels to a browser: look again at this subject. */
export interface LiveMessage {
  readonly position: number;
  readonly topic: string;
  readonly subjectId: string;
}

/** An open connection of a signed-in person. */
export interface LiveClient {
  readonly tenantId: TenantId;
  readonly principal: Principal;
  send(message: LiveMessage | { readonly position: number; readonly reset: true }): void;
  close(): void;
}

/** Tells open screens what changed. It tails the event log by position and never leases anything, so that any number of them may run. */
export interface LiveHub {
  /**
   * Adds a connection. With `after` it first gets what it missed since that position; when that is too much, `reset` tells
   * it to load everything anew.
   */
  add(client: LiveClient, after?: number): Promise<() => void>;
  /** Closes the connections of a session or of a person, after sign-out or revocation. */
  disconnect(whom: { sessionId?: string; personId?: string }): void;
  readonly size: number;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface LiveHubOptions {
  readonly db: Database;
  readonly topics: readonly LiveTopic[];
  readonly wakeup: Wakeup;
  readonly log: Log;
  readonly pollMs?: number;
}

const pageSize = 500;
const replayLimit = 2_000;

export function createLiveHub({ db, topics, wakeup, log, pollMs = 1_000 }: LiveHubOptions): LiveHub {
  const clients = new Set<LiveClient>();
  const byType = new Map<string, LiveTopic[]>();
  for (const topic of topics)
    for (const type of topic.types) byType.set(type, [...(byType.get(type) ?? []), topic]);
  const types = [...byType.keys()];
  let head = 0;
  let running: Promise<void> = Promise.resolve();
  let stopListening: (() => void) | undefined;
  let poll: NodeJS.Timeout | undefined;

  const notesOf = (event: CommittedEvent): Promise<LiveNote[]> =>
    db.read(systemScope('live', event.tenantId), async (tx) => {
      const lists = await Promise.all(
        (byType.get(event.type) ?? []).map((topic) => topic.resolve(tx, event)),
      );
      return lists.flat();
    });

  const deliver = (
    event: CommittedEvent,
    notes: readonly LiveNote[],
    receivers: Iterable<LiveClient>,
  ): void => {
    for (const client of receivers) {
      if (event.tenantId !== null && client.tenantId !== event.tenantId) continue;
      for (const { topic, subjectId, visibleTo } of notes) {
        if (visibleTo(client.principal)) client.send({ position: event.position, topic, subjectId });
      }
    }
  };

  const tail = async (): Promise<void> => {
    if (clients.size === 0) {
      head = await readHeadPosition(db);
      return;
    }
    for (;;) {
      const page = await listEventsAfter(db, { after: head, types, limit: pageSize });
      for (const event of page.events) deliver(event, await notesOf(event), clients);
      head = page.readTo;
      if (page.events.length < pageSize) return;
    }
  };
  const tailSoon = (): void => {
    running = running
      .then(tail)
      .catch((error: unknown) => log.error({ err: error }, 'the live hub could not read events'));
  };

  return {
    get size() {
      return clients.size;
    },
    async add(client, after) {
      if (after !== undefined) {
        // Read before joining: what is written meanwhile comes by the tail, at worst twice.
        const missed = await listEventsAfter(db, { after, types, limit: replayLimit });
        if (missed.events.length === replayLimit) client.send({ position: missed.readTo, reset: true });
        else for (const event of missed.events) deliver(event, await notesOf(event), [client]);
      }
      clients.add(client);
      tailSoon();
      return () => clients.delete(client);
    },
    disconnect({ sessionId, personId }) {
      for (const client of clients) {
        if (client.principal.sessionId === sessionId || client.principal.personId === personId)
          client.close();
      }
    },
    async start() {
      head = await readHeadPosition(db);
      stopListening = wakeup.onWake(tailSoon);
      poll = setInterval(tailSoon, pollMs);
    },
    async stop() {
      clearInterval(poll);
      stopListening?.();
      for (const client of clients) client.close();
      clients.clear();
      await running;
    },
  };
}
