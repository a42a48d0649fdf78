export { newId, systemClock } from './db/clock.ts';
export {
  openDatabase,
  type Database,
  type OpenDatabaseOptions,
  type TransactOptions,
} from './db/database.ts';
export { migrate } from './db/migrate.ts';
export type { MigrationSource } from './db/migration-files.ts';
export { systemScope, type Actor, type Role, type RoleGrant, type Scope } from './db/scope.ts';
export { createTenant, listTenants, loadTenant, type Tenant } from './db/tenant.ts';
export { Rollback, type PreparedStatement, type ReadTx, type Tx } from './db/tx.ts';
export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  type PostgresNotice,
} from './postgres/embedded-postgres.ts';
export type { DatabasePasswords } from './postgres/connection-url.ts';
