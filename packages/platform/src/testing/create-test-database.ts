import { randomUUID } from 'node:crypto';
import type { TenantId } from '@veche/kernel';
import { Client } from 'pg';
import { inject } from 'vitest';
import { newId } from '../db/clock.ts';
import { openDatabase, type Database } from '../db/database.ts';
import { loopbackUrl } from '../postgres/connection-url.ts';
import { createTestClock, type TestClock } from './test-clock.ts';
import { templateName, testTenants } from './test-server.ts';

export interface TestDatabase {
  readonly db: Database;
  /** Connection of the owner of the tables, past row-level security: for arranging and checking. */
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly tenantId: TenantId;
  /** A second town, to prove that nothing leaks into it. */
  readonly otherTenantId: TenantId;
  readonly clock: TestClock;
  close(): Promise<void>;
}

/** A database of its own for one test file, copied from the migrated template of this run. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject('postgres');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const urlOf = (user: string, password: string, database: string): string =>
    loopbackUrl(user, password, server.port, database);
  const adminUrl = urlOf('postgres', server.superuserPassword, 'postgres');
  await execute(adminUrl, `create database ${name} template ${templateName} owner veche_owner`);
  const ownerUrl = urlOf('veche_owner', server.ownerPassword, name);
  const [tenantId, otherTenantId] = [newId() as TenantId, newId() as TenantId];
  await execute(ownerUrl, renameTenants, [
    [testTenants.first.id, testTenants.second.id],
    [tenantId, otherTenantId],
  ]);
  const clock = createTestClock();
  const appUrl = urlOf('veche_app', server.appPassword, name);
  const db = openDatabase({ appUrl, clock: clock.now, newId, poolSize: 8 });
  return {
    db,
    ownerUrl,
    appUrl,
    tenantId,
    otherTenantId,
    clock,
    async close() {
      await db.close();
      await execute(adminUrl, `drop database ${name} with (force)`);
    },
  };
}

/**
 * Each database has towns of its own: files share a process, and what the program remembers of a town – a calendar, a count – would be
 * that of another file's.
 */
const renameTenants = `update platform.tenant t set id = n.new_id
  from unnest($1::uuid[], $2::uuid[]) as n (old_id, new_id) where t.id = n.old_id`;

async function execute(url: string, statement: string, values: unknown[] = []): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement, values);
  } finally {
    await client.end();
  }
}
