import type { Database } from '../db/database.ts';
import { systemScope } from '../db/scope.ts';
import type { PreparedStatement } from '../db/tx.ts';
import type { Subscription } from './event.ts';

const find: PreparedStatement = {
  name: 'platform.find-subscription',
  text: 'select from platform.subscription where name = $1',
};
const upsert: PreparedStatement = {
  name: 'platform.upsert-subscription',
  text: `insert into platform.subscription (name, types) values ($1, $2)
         on conflict (name) do update set types = excluded.types`,
};
const catchUp: PreparedStatement = {
  name: 'platform.catch-up-subscription',
  text: `insert into platform.delivery (subscription, position, stream)
         select $1, position, stream from platform.event where position is not null and type = any($2)
         on conflict do nothing`,
};
/** The relay numbers under this row lock: a subscription added between two batches misses none and doubles none. */
const holdRelay: PreparedStatement = {
  name: 'platform.hold-relay',
  text: 'select position from platform.relay_head for update',
};

/** Makes the subscriptions of this program known to the relay. @throws Error when two have one name */
export async function registerSubscriptions(
  db: Database,
  subscriptions: readonly Subscription[],
): Promise<void> {
  const names = subscriptions.map(({ name }) => name);
  const doubled = names.find((name, index) => names.indexOf(name) !== index);
  if (doubled !== undefined) throw new Error(`Two subscriptions are named ${doubled}`);
  await db.transact(systemScope('subscriptions'), async (tx) => {
    await tx.sql(holdRelay, []);
    for (const { name, types, startFrom = 'now' } of subscriptions) {
      const [known] = await tx.sql(find, [name]);
      await tx.sql(upsert, [name, types]);
      if (!known && startFrom === 'beginning') await tx.sql(catchUp, [name, types]);
    }
  });
}
