import type { Database } from '../db/database.ts';
import { systemScope } from '../db/scope.ts';
import { Rollback, type PreparedStatement } from '../db/tx.ts';

const acquire: PreparedStatement = {
  name: 'platform.acquire-relay',
  text: `insert into platform.lease as l (name, holder, token, until)
         values ('relay', $1, 1, clock_timestamp() + make_interval(secs => $2))
         on conflict (name) do update set
           holder = excluded.holder, until = excluded.until,
           token = case when l.holder = excluded.holder then l.token else l.token + 1 end
         where l.holder = excluded.holder or l.until < clock_timestamp()
         returning token`,
};

/*
 * Positions go by the order of writing; within a stream by version, should writers ever have crossed. The slots of a
 * stream stay where they are, only who takes them is settled. Deliveries are made in the same statement.
 */
const sequence: PreparedStatement = {
  name: 'platform.relay-events',
  text: `with batch as (
           select id, type, stream, version, written from platform.event
           where position is null order by written limit $1
         ), slot as (
           select stream, row_number() over (order by written) as place,
                  row_number() over (partition by stream order by written) as nth
           from batch
         ), taker as (
           select id, type, stream, row_number() over (partition by stream order by version, written) as nth from batch
         ), head as (
           update platform.relay_head set position = position + (select count(*) from batch)
           where exists (select from batch) returning position
         ), placed as (
           update platform.event e
           set position = (select position from head) - (select count(*) from batch) + slot.place
           from taker join slot using (stream, nth)
           where e.id = taker.id
           returning e.position, e.type, e.stream
         ), made as (
           insert into platform.delivery (subscription, position, stream)
           select s.name, p.position, p.stream from placed p join platform.subscription s on p.type = any(s.types)
           returning 1
         )
         select (select count(*) from placed)::int as placed, (select count(*) from made)::int as made`,
};

const anyWaiting: PreparedStatement = {
  name: 'platform.any-event-waiting',
  text: 'select 1 from platform.event where position is null limit 1',
};

export const relayBatch = 500;

/**
 * Gives committed events their position and makes a delivery for every subscription that asked for their type. The lease
 * row stays locked until the commit, so that two relays never number at once, and a former holder finds another's name.
 *
 * @returns how many events got a position; undefined when another process holds the lease
 */
export function relayEvents(db: Database, holder: string, leaseSeconds: number): Promise<number | undefined> {
  return db.transact(systemScope('relay'), async (tx) => {
    // A look costs nothing; taking the lease is a write, which an idle town is spared.
    const [waiting] = await tx.sql(anyWaiting, []);
    if (!waiting) return 0;
    const [lease] = await tx.sql(acquire, [holder, leaseSeconds]);
    if (!lease) throw new Rollback(undefined);
    const [done] = await tx.sql<{ placed: number }>(sequence, [relayBatch]);
    return done?.placed ?? 0;
  });
}
