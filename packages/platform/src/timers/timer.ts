import type { Instant, TenantId } from '@veche/kernel';
import type { Database } from '../db/database.ts';
import type { Tx } from '../db/tx.ts';
import type { JsonObject } from '../events/event.ts';

/** A timer whose moment has come. */
export interface DueTimer {
  readonly id: string;
  readonly tenantId: TenantId | null;
  readonly kind: string;
  readonly key: string;
  readonly runAt: Instant;
  readonly data: JsonObject;
  /** 1 at the first attempt. */
  readonly attempt: number;
}

/** Work of a timer that stays in the database: it runs in the transaction that removes the timer. Scheduling the same key again inside makes it recur. */
export interface TimerHandler {
  readonly kind: string;
  handle(tx: Tx, timer: DueTimer): Promise<void>;
}

/** What a job may use outside a transaction. */
export interface JobContext {
  readonly db: Database;
  /** Fires when the program stops or the lease is lost; what is not finished will be performed again. */
  readonly signal: AbortSignal;
}

/**
 * Work that leaves the database (mail, PDF): `perform` runs outside any transaction and may run more than once; what it
 * returns runs in the transaction that removes the job.
 */
export interface JobHandler {
  readonly kind: string;
  perform(job: DueTimer, context: JobContext): Promise<(tx: Tx) => Promise<void>>;
}
