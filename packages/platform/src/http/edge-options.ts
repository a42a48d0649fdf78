import type { Database } from '../db/database.ts';
import type { LiveHub } from '../live/live-hub.ts';
import type { Log } from '../telemetry/log.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import type { CredentialSource } from './edge-request.ts';
import type { ReplySeal } from './idempotency-store.ts';
import type { Principal, RouteLine } from './route-line.ts';
import type { TenantDirectory } from './tenant-directory.ts';

export interface EdgeConfig {
  /** Where people reach us, `https://veche.example.ru`; cookies are Secure when it is https. */
  readonly publicUrl?: string;
  /** Folder with the built web client; without it only the API is served. */
  readonly webFolder?: string;
  /** Addresses of proxies whose `X-Forwarded-*` are believed. */
  readonly trustedProxies?: readonly string[];
  /** Limit of a JSON body, 1 MiB unless told. */
  readonly bodyLimitBytes?: number;
  /** `/metrics` answers to loopback, and elsewhere to this bearer token. */
  readonly metricsToken?: string;
}

export interface EdgeOptions {
  readonly routes: readonly RouteLine[];
  readonly db: Database;
  /** Proves who calls; null when the request carries no credential or a dead one. */
  authenticate(source: CredentialSource): Promise<Principal | null>;
  readonly tenants: TenantDirectory;
  readonly replySeal: ReplySeal;
  readonly config: EdgeConfig;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly live?: LiveHub;
  /** What else must hold for `/readyz`; a thrown error names what does not. */
  readonly isReady?: () => Promise<void>;
}
