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
export { emit } from './events/emit.ts';
export type { CommittedEvent, JsonObject, JsonValue, NewEvent, Subscription } from './events/event.ts';
export {
  AppError,
  invalidInput,
  noRight,
  notFound,
  rejected,
  signInRequired,
  stale,
  tooMany,
  type AppErrorOptions,
  type FieldError,
} from './http/app-error.ts';
export {
  on,
  type PermissionName,
  type Policy,
  type Principal,
  type Reply,
  type ReplyCookie,
  type RequestContext,
  type RouteLine,
} from './http/route-line.ts';
export type { LiveNote, LiveTopic } from './live/live-topic.ts';
export type { Module } from './module.ts';
export { cancel, schedule, type TimerName } from './timers/schedule.ts';
export type { DueTimer, JobContext, JobHandler, TimerHandler } from './timers/timer.ts';
export * from './blobs/blob-store.ts';
