import pg from 'pg';
import type { DatabasePasswords } from './connection-url.ts';

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
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'veche-setup' });
  await client.connect();
  try {
    await ensureRole(client, 'veche_owner', passwords.owner);
    await ensureRole(client, 'veche_app', passwords.app);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (!rowCount) {
      const name = client.escapeIdentifier(database);
      await client.query(`create database ${name} owner veche_owner template template0`);
      await client.query(`revoke all on database ${name} from public`);
      await client.query(`grant connect on database ${name} to veche_app`);
    }
  } finally {
    await client.end();
  }
}

async function ensureRole(client: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  const secret = client.escapeLiteral(password);
  await client.query(
    rowCount
      ? `alter role ${role} password ${secret}`
      : `create role ${role} login nosuperuser nocreatedb nocreaterole noinherit password ${secret}`,
  );
}
