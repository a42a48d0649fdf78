import type { Database } from './database.ts';
import { systemScope } from './scope.ts';

/** How many connections other processes of the program hold to this database, as far as our role may see. */
export async function countOtherConnections(db: Database): Promise<number> {
  const [row] = await db.read(systemScope('other-connections'), (tx) =>
    tx.sql<{ others: number }>(
      {
        name: 'platform.other-connections',
        text: `select count(*)::int as others from pg_stat_activity
               where datname = current_database() and usename = current_user and application_name = 'veche'
                 and pid <> pg_backend_pid()`,
      },
      [],
    ),
  );
  return row?.others ?? 0;
}
