import { Client } from 'pg';
import { loadMigrations, type MigrationSource, type Migration } from './migration-files.ts';

interface AppliedMigration {
  readonly module: string;
  readonly name: string;
  readonly checksum: string;
}

/** One number for the advisory lock that lets a single process migrate; chosen once, has no meaning. */
const migrationLock = 7_318_402;

const bootstrap = `
create schema if not exists platform;
create table if not exists platform.migration (
  module text not null,
  name text not null,
  checksum text not null,
  applied_at timestamptz not null default clock_timestamp(),
  primary key (module, name)
);`;

/**
 * Brings the schema forward: plain SQL files of all modules in the order of their stamps, each in its own transaction,
 * each once. Only one process migrates at a time; the others wait.
 *
 * @param ownerUrl connection of the role that owns the tables
 * @returns names of the migrations applied now, `module/name`
 * @throws Error when a file that was applied has changed or is gone, or when a statement fails (nothing of that file stays)
 */
export async function migrate(ownerUrl: string, sources: readonly MigrationSource[]): Promise<string[]> {
  const migrations = await loadMigrations(sources);
  const client = new Client({ connectionString: ownerUrl, application_name: 'veche-migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    await client.query(bootstrap);
    const { rows } = await client.query<AppliedMigration>(
      'select module, name, checksum from platform.migration',
    );
    const pending = choosePending(migrations, rows, new Set(sources.map((source) => source.module)));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ module, name }) => `${module}/${name}`);
  } finally {
    await client.end();
  }
}

/** @throws Error when history and files disagree: an applied migration is never edited, a mistake is mended by a new one. */
export function choosePending(
  migrations: readonly Migration[],
  applied: readonly AppliedMigration[],
  modules: ReadonlySet<string>,
): Migration[] {
  const appliedByKey = new Map(applied.map((row) => [`${row.module}/${row.name}`, row.checksum]));
  const known = new Set(migrations.map(({ module, name }) => `${module}/${name}`));
  for (const row of applied) {
    if (modules.has(row.module) && !known.has(`${row.module}/${row.name}`))
      throw new Error(
        `Migration ${row.module}/${row.name} was applied, but its file is gone: this program is older than the database`,
      );
  }
  return migrations.filter(({ module, name, checksum }) => {
    const earlier = appliedByKey.get(`${module}/${name}`);
    if (earlier !== undefined && earlier !== checksum)
      throw new Error(
        `Migration ${module}/${name} was changed after it had been applied; add a new one instead`,
      );
    return earlier === undefined;
  });
}

async function apply(client: Client, { module, name, checksum, text }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(text);
    await client.query('insert into platform.migration (module, name, checksum) values ($1, $2, $3)', [
      module,
      name,
      checksum,
    ]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw new Error(
      `Migration ${module}/${name} failed: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
}
