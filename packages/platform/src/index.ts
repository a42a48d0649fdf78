export { newId, systemClock } from './db/clock.ts';
export {
  openDatabase,
  type Database,
  type OpenDatabaseOptions,
  type TransactOptions,
} from './db/database.ts';
export { countOtherConnections } from './db/count-other-connections.ts';
export { databaseWithin } from './db/database-within.ts';
export { migrate } from './db/migrate.ts';
export type { MigrationSource } from './db/migration-files.ts';
export { systemScope, type Actor, type Role, type RoleGrant, type Scope } from './db/scope.ts';
export {
  authorityNameOf,
  changeTenantSettings,
  createTenant,
  listTenants,
  loadTenant,
  type Tenant,
} from './db/tenant.ts';
export { oncePerTx } from './db/once-per-tx.ts';
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
export { parseInput, type ParsedInput } from './http/parse-input.ts';
export type { LiveNote, LiveTopic } from './live/live-topic.ts';
export type { Module } from './module.ts';
export { cancel, schedule, type TimerName } from './timers/schedule.ts';
export type { DueTimer, JobContext, JobHandler, TimerHandler } from './timers/timer.ts';
export * from './blobs/blob-store.ts';
export { attemptOrRefuse, attempts, forgetAttempts, type AttemptRule } from './http/attempts.ts';
export { createEdge } from './http/edge.ts';
export type { EdgeConfig, EdgeOptions } from './http/edge-options.ts';
export type { CredentialSource } from './http/edge-request.ts';
export type { ReplySeal } from './http/idempotency-store.ts';
export { createTenantDirectory, type TenantDirectory } from './http/tenant-directory.ts';
export { listEventsAfter, readHeadPosition } from './events/event-log.ts';
export { createWakeup, type Wakeup } from './events/wakeup.ts';
export { createLiveHub, type LiveClient, type LiveHub } from './live/live-hub.ts';
export type { LiveFrame, LiveMessage } from './live/live-message.ts';
export { buildOpenApi, type OpenApiDocument } from './openapi/openapi-document.ts';
export { findOldestWaiting } from './queue/oldest-waiting.ts';
export { listParked, releaseParked, skipParked, type ParkedWork } from './queue/parked-work.ts';
export { createWorkers, type Workers, type WorkersOptions } from './queue/workers.ts';
export { createLog, type Log } from './telemetry/log.ts';
export { createMetrics, type Metrics } from './telemetry/metrics.ts';
export {
  createOutboundClient,
  type OutboundClient,
  type OutboundOptions,
  type OutboundReply,
  type OutboundRequest,
} from './outbound/outbound-client.ts';
export { OutboundError, type OutboundErrorCode } from './outbound/outbound-error.ts';
export type { PinnedTarget } from './outbound/resolve-target.ts';
export { loadConfig, processRoles, type Config, type ProcessRole, type SmtpConfig } from './config/config.ts';
export { ConfigError } from './config/config-error.ts';
export { KeyError } from './keys/key-error.ts';
export { loadKeys, type KeyPurpose, type Keys } from './keys/load-keys.ts';
export {
  createPersonVault,
  type PersonVault,
  type Sealed,
  type ValueToSeal,
} from './personal-data/person-vault.ts';
export { addErasures, listErasures, type ErasureLine } from './personal-data/erasure-ledger.ts';
export { createReplySeal } from './personal-data/reply-seal.ts';
export {
  createInstallation,
  findInstallation,
  setUpOnce,
  type InstallationFacts,
  type InstallationKind,
} from './installation/installation-row.ts';
export {
  openInstallation,
  type Installation,
  type OpenInstallationOptions,
} from './installation/open-installation.ts';
export { planSweep, sweepTimer } from './http/housekeeping.ts';
export { platformRouteLines, type PlatformRoutesOptions } from './http/platform-routes.ts';
export { findModuleMigrations } from './installation/module-migrations.ts';
export { textOf } from './events/text-of.ts';
