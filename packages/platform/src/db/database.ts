import type { Clock, NewId } from '@veche/kernel';
import { Pool } from 'pg';
import { BoundTx } from './bound-tx.ts';
import { markCommand } from './command-mark.ts';
import { DatabaseUnavailable, isConnectionLost } from './database-unavailable.ts';
import { pgTypes } from './pg-types.ts';
import type { Scope } from './scope.ts';
import { settingsOf } from './scope-settings.ts';
import { Rollback, type ReadTx, type Tx } from './tx.ts';

export interface TransactOptions {
  /** Repetitions after a deadlock or a serialization failure; 3 unless told. */
  readonly retries?: number;
}

/** The only way to the data: every statement runs in a transaction opened for one tenant and one actor. */
export interface Database {
  transact<T>(scope: Scope, work: (tx: Tx) => Promise<T>, options?: TransactOptions): Promise<T>;
  read<T>(scope: Scope, work: (tx: ReadTx) => Promise<T>): Promise<T>;
  /** Connections held, idle and awaited, for metrics. */
  poolState(): { total: number; idle: number; waiting: number };
  close(): Promise<void>;
}

export interface OpenDatabaseOptions {
  /** Connection string of the application role, which owns nothing. */
  readonly appUrl: string;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly poolSize?: number;
  /** Told after a commit that queued events or timers. */
  readonly onQueued?: () => void;
  /** Told of a failure that happens where nobody waits: after a commit, on an idle connection. */
  readonly onBackgroundError?: (error: unknown) => void;
}

const retriedStates = new Set(['40P01', '40001']);

/** Connects to the database. Nothing is asked of the server before the first transaction. */
export function openDatabase(options: OpenDatabaseOptions): Database {
  const report = options.onBackgroundError ?? (() => {});
  const pool = new Pool({
    connectionString: options.appUrl,
    max: options.poolSize ?? 10,
    types: pgTypes,
    application_name: 'veche',
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    options:
      '-c timezone=UTC -c datestyle=ISO -c intervalstyle=iso_8601 -c idle_in_transaction_session_timeout=60000',
  });
  pool.on('error', report);

  const attempt = async <T>(begin: string, scope: Scope, work: (tx: BoundTx) => Promise<T>): Promise<T> => {
    const client = await pool.connect().catch((cause: unknown) => {
      throw new DatabaseUnavailable(cause);
    });
    let broken: Error | undefined;
    const onError = (error: Error): void => {
      broken = error;
    };
    client.on('error', onError);
    let callbacks: readonly (() => void | Promise<void>)[] = [];
    try {
      await client.query(`${begin};${settingsOf(scope)}`);
      const tx = new BoundTx(client, scope, { now: options.clock(), newId: options.newId });
      try {
        const result = await work(tx);
        callbacks = tx.end();
        if (begin === 'begin' && scope.actor.kind !== 'system') await markCommand(client);
        const { command } = await client.query('commit');
        // A failed statement whose error was swallowed turns commit into rollback without an error.
        if (command === 'ROLLBACK')
          throw new Error('The transaction had failed and was rolled back at commit');
        runAll(callbacks, report);
        if (tx.hasQueued) options.onQueued?.();
        return result;
      } catch (error) {
        tx.end();
        await client.query('rollback').catch((cause: unknown) => {
          broken = new Error('rollback failed', { cause });
        });
        if (error instanceof Rollback) return error.result as T;
        // Plans are kept by the connection: one that has outlived a migration goes with it.
        if (isStalePlan(error)) broken = error;
        throw isConnectionLost(error) ? new DatabaseUnavailable(error) : error;
      }
    } finally {
      client.off('error', onError);
      client.release(broken);
    }
  };

  return {
    async transact(scope, work, { retries = 3 } = {}) {
      for (let retry = 0; ; retry += 1) {
        try {
          return await attempt('begin', scope, work);
        } catch (error) {
          if (retry >= retries || !isRetriable(error)) throw error;
          await new Promise((resolve) => setTimeout(resolve, 2 ** retry * 5 * (1 + Math.random())));
        }
      }
    },
    async read(scope, work) {
      const begin = 'begin isolation level repeatable read read only';
      try {
        return await attempt(begin, scope, work);
      } catch (error) {
        if (!isStalePlan(error)) throw error;
        return attempt(begin, scope, work);
      }
    },
    poolState: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close: () => pool.end(),
  };
}

function isRetriable(error: unknown): boolean {
  return (
    isStalePlan(error) || (error instanceof Error && 'code' in error && retriedStates.has(String(error.code)))
  );
}

/** A migration changed a table whose rows a kept plan returns whole. */
const isStalePlan = (error: unknown): error is Error =>
  error instanceof Error &&
  'code' in error &&
  error.code === '0A000' &&
  error.message.startsWith('cached plan must not change result type');

function runAll(callbacks: readonly (() => void | Promise<void>)[], report: (error: unknown) => void): void {
  for (const run of callbacks) {
    void (async () => run())().catch(report);
  }
}
