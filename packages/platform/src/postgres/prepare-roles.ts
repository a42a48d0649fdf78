import { Client } from 'pg';
import type { DatabasePasswords } from './connection-url.ts';

/** Processes that start together make the roles one after another; the number has no meaning. */
const rolesLock = 7_318_401;

/**
 * Makes the two roles and the database, or brings their passwords in line; may be repeated.
 * `veche_app` gets no rights here: each migration grants what its tables need.
 *
 * @param adminUrl connection of a superuser, or of a role that may create roles and databases, to any database of the server
 */
export async function prepareRoles(
  adminUrl: string,
  passwords: DatabasePasswords,
  database: string,
): Promise<void> {
  const client = new Client({ connectionString: adminUrl, application_name: 'veche-setup' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [rolesLock]);
    await ensureRole(client, 'veche_owner', passwords.owner);
    await ensureRole(client, 'veche_app', passwords.app);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (!rowCount) {
      const name = client.escapeIdentifier(database);
      await client.query(`create database ${name} owner veche_owner template template0`);
      await client.query(`revoke all on database ${name} from public`);
      await client.query(`grant connect on database ${name} to veche_app`);
    }
    await allowMigrations(client, database);
  } finally {
    await client.end();
  }
}

/** In a database made by somebody else the owner role must be allowed to make its schemas. */
async function allowMigrations(client: Client, database: string): Promise<void> {
  const { rows } = await client.query<{ may: boolean }>(
    `select has_database_privilege('veche_owner', $1, 'create') as may`,
    [database],
  );
  if (!rows[0]?.may)
    await client.query(`grant create on database ${client.escapeIdentifier(database)} to veche_owner`);
}

async function ensureRole(client: Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  const secret = client.escapeLiteral(password);
  await client.query(
    rowCount
      ? `alter role ${role} password ${secret}`
      : `create role ${role} login nosuperuser nocreatedb nocreaterole noinherit password ${secret}`,
  );
}
