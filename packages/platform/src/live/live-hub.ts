import type { TenantId } from '@veche/kernel';
import type { Database } from '../db/database.ts';
import { systemScope } from '../db/scope.ts';
import { listEventsAfter, readHeadPosition } from '../events/event-log.ts';
import type { CommittedEvent } from '../events/event.ts';
import type { Wakeup } from '../events/wakeup.ts';
import type { Principal } from '../http/route-line.ts';
import type { Log } from '../telemetry/log.ts';
import type { LiveFrame } from './live-message.ts';
import type { LiveNote, LiveTopic } from './live-topic.ts';
import { NoteThrottle } from './note-throttle.ts';
import { RecentEvents, type ResolvedEvent } from './recent-events.ts';

/** An open connection: of a signed-in person, or of anyone who looks at public panels. */
export interface LiveClient {
  readonly tenantId: TenantId;
  /** Null gets public notes only. */
  readonly principal: Principal | null;
  /** Sends frames at once, in their order; the same list is given for many connections. */
  send(frames: readonly LiveFrame[]): void;
  close(): void;
}

/** Tells open screens what changed. It tails the event log by position and never leases anything, so that any number of them may run. */
export interface LiveHub {
  /**
   * Adds a connection. With `after` it first gets what it missed since that position; when that is too much, `reset` tells
   * it to load everything anew. Without, it gets what happened in the last moments: its page was read before it came.
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
  /** How far back a new connection is told what happened: longer than a page takes to load and to open it. */
  readonly overlapMs?: number;
}

const pageSize = 500;
const replayLimit = 2_000;
/** After this many failures at one place everybody is told to load anew, and the place is passed. */
const failuresAllowed = 3;

export function createLiveHub(options: LiveHubOptions): LiveHub {
  const { db, topics, wakeup, log, pollMs = 1_000, overlapMs = 15_000 } = options;
  /** With the position up to which a connection has been told already. */
  const clients = new Map<LiveClient, number>();
  /** Connections that are catching up, and what happened meanwhile. */
  const joining = new Map<LiveClient, ResolvedEvent[]>();
  const resolver = createResolver(db, topics);
  const throttle = new NoteThrottle((event, note) => {
    spread(event, [note]);
  });
  let head = 0;
  let recent = new RecentEvents(0);
  let failures = 0;
  let idle: { readonly mark: number; readonly sinceMs: number } | undefined;
  let running: Promise<void> = Promise.resolve();
  let stopListening: (() => void) | undefined;
  let poll: NodeJS.Timeout | undefined;

  const isFor = ({ principal }: LiveClient, note: LiveNote): boolean =>
    principal ? note.visibleTo(principal) : note.isPublic === true;
  /** What connections get of these notes: a list for each choice of them, so that its bytes are made once. */
  const framesOf = (event: ResolvedEvent, notes: readonly LiveNote[]) => {
    const position = throttle.safePosition(event.position);
    const frames = notes.map(({ topic, subjectId }): LiveFrame => ({ position, topic, subjectId }));
    const chosen = new Map<string, readonly LiveFrame[]>();
    return (client: LiveClient): readonly LiveFrame[] => {
      const choice = notes.map((note) => (isFor(client, note) ? '1' : '0')).join('');
      const known = chosen.get(choice) ?? frames.filter((_, index) => choice[index] === '1');
      chosen.set(choice, known);
      return known;
    };
  };
  const isOfTown = (client: LiveClient, event: ResolvedEvent): boolean =>
    event.tenantId === null || client.tenantId === event.tenantId;
  const spread = (event: ResolvedEvent, notes: readonly LiveNote[]): void => {
    const choose = framesOf(event, notes);
    for (const [client, told] of clients)
      if (event.position > told && isOfTown(client, event)) sendAny(client, choose(client));
  };
  const tellAll = (client: LiveClient, events: readonly ResolvedEvent[]): void => {
    for (const event of events)
      if (isOfTown(client, event)) sendAny(client, framesOf(event, event.notes)(client));
  };
  const broadcast = (event: ResolvedEvent): void => {
    for (const waiting of joining.values()) waiting.push(event);
    const notes = event.notes.filter((note) => throttle.admit(event, note));
    if (notes.length > 0) spread(event, notes);
  };

  const isAlone = (): boolean => clients.size === 0 && joining.size === 0;
  /** With nobody to tell, the place follows the log some way behind: whoever comes finds the last moments there. */
  const rest = async (): Promise<void> => {
    idle ??= { mark: head, sinceMs: performance.now() };
    if (performance.now() - idle.sinceMs < overlapMs) return;
    head = Math.max(head, idle.mark);
    recent.forgetUpTo(head);
    idle = { mark: await readHeadPosition(db), sinceMs: performance.now() };
  };
  const tail = async (): Promise<void> => {
    if (isAlone()) return rest();
    idle = undefined;
    for (;;) {
      const page = await listEventsAfter(db, { after: head, types: resolver.types, limit: pageSize });
      for (const event of await resolver.resolve(page.events)) {
        recent.add(event, performance.now());
        broadcast(event);
      }
      head = page.readTo;
      failures = 0;
      if (page.events.length < pageSize) return;
    }
  };
  const giveUpThisPlace = async (): Promise<void> => {
    head = await readHeadPosition(db);
    recent.forgetUpTo(head);
    for (const client of clients.keys()) client.send([{ position: head, reset: true }]);
    failures = 0;
  };
  const tailSoon = (): void => {
    running = running.then(tail).catch(async (error: unknown) => {
      log.error({ err: error }, 'the live hub could not read events');
      failures += 1;
      if (failures >= failuresAllowed) await giveUpThisPlace().catch(() => {});
    });
  };

  /** Reads what was missed from the log; meanwhile the tail goes on, and what it finds waits for its turn. */
  const catchUp = async (client: LiveClient, after: number): Promise<void> => {
    const waiting: ResolvedEvent[] = [];
    joining.set(client, waiting);
    try {
      const missed = await listEventsAfter(db, { after, types: resolver.types, limit: replayLimit });
      // A position past the end of the log was given by a database that is no more.
      const isForeign = after > missed.head;
      const told = isForeign ? missed.head : missed.readTo;
      if (isForeign || missed.events.length === replayLimit) client.send([{ position: told, reset: true }]);
      else tellAll(client, await resolver.resolve(missed.events));
      tellAll(
        client,
        waiting.filter(({ position }) => position > told),
      );
      clients.set(client, told);
    } finally {
      joining.delete(client);
    }
  };

  return {
    get size() {
      return clients.size + joining.size;
    },
    async add(client, after) {
      if (after !== undefined && (after < recent.from || after > head)) await catchUp(client, after);
      else {
        const known = after === undefined ? recent.since(performance.now() - overlapMs) : recent.after(after);
        tellAll(client, known);
        clients.set(client, 0);
      }
      const position = throttle.safePosition(Math.max(head, clients.get(client) ?? 0));
      client.send([{ position, ready: true }]);
      tailSoon();
      return () => clients.delete(client);
    },
    disconnect({ sessionId, personId }) {
      for (const client of [...clients.keys(), ...joining.keys()]) {
        const { principal } = client;
        if (!principal) continue;
        if (principal.sessionId === sessionId || principal.personId === personId) client.close();
      }
    },
    async start() {
      head = await readHeadPosition(db);
      recent = new RecentEvents(head);
      stopListening = wakeup.onWake(tailSoon, 'placed');
      poll = setInterval(tailSoon, pollMs);
    },
    async stop() {
      clearInterval(poll);
      stopListening?.();
      throttle.stop();
      for (const client of clients.keys()) client.close();
      clients.clear();
      await running;
    },
  };
}

const sendAny = (client: LiveClient, frames: readonly LiveFrame[]): void => {
  if (frames.length > 0) client.send(frames);
};

/** Asks the topics what each event means for open screens: one reading for all events of a town. */
function createResolver(db: Database, topics: readonly LiveTopic[]) {
  const byType = new Map<string, LiveTopic[]>();
  for (const topic of topics)
    for (const type of topic.types) byType.set(type, [...(byType.get(type) ?? []), topic]);

  const resolveOfTown = (tenantId: TenantId | null, events: readonly CommittedEvent[]) =>
    db.read(systemScope('live', tenantId), async (tx) => {
      const resolved: ResolvedEvent[] = [];
      for (const event of events) {
        const notes: LiveNote[] = [];
        for (const topic of byType.get(event.type) ?? []) notes.push(...(await topic.resolve(tx, event)));
        resolved.push({ position: event.position, tenantId: event.tenantId, notes });
      }
      return resolved;
    });

  return {
    types: [...byType.keys()],
    async resolve(events: readonly CommittedEvent[]): Promise<ResolvedEvent[]> {
      const byTown = Map.groupBy(events, ({ tenantId }) => tenantId);
      const lists = await Promise.all(
        [...byTown].map(([tenantId, ofTown]) => resolveOfTown(tenantId, ofTown)),
      );
      return lists.flat().toSorted((a, b) => a.position - b.position);
    },
  };
}
