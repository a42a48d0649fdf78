import type { Instant, NewId, TenantId } from '@veche/kernel';
import type { Kysely } from 'kysely';
import type { PoolClient, QueryConfig, QueryResult, QueryResultRow } from 'pg';
import { kyselyOnClient } from './kysely-on-client.ts';
import type { Scope } from './scope.ts';
import { settingsOf } from './scope-settings.ts';
import { Rollback, type PreparedStatement, type Tx } from './tx.ts';

/** A transaction bound to the connection it runs on; unusable once it has ended. */
export class BoundTx implements Tx {
  readonly scope: Scope;
  readonly now: Instant;
  readonly newId: NewId;
  readonly #client: PoolClient;
  readonly #afterCommit: (() => void | Promise<void>)[] = [];
  #kysely: Kysely<unknown> | undefined;
  #ended = false;
  #queued = false;
  #last: Promise<unknown> | undefined;

  constructor(client: PoolClient, scope: Scope, clockReading: { now: Instant; newId: NewId }) {
    this.#client = client;
    this.scope = scope;
    this.now = clockReading.now;
    this.newId = clockReading.newId;
  }

  get tenantId(): TenantId {
    if (this.scope.tenantId === null) throw new Error('This work has no town: its scope names no tenant');
    return this.scope.tenantId;
  }

  kysely<Tables>(): Kysely<Tables> {
    this.#assertOpen();
    this.#kysely ??= kyselyOnClient<unknown>((query) => this.#run(query));
    return this.#kysely as unknown as Kysely<Tables>;
  }

  async sql<Row>(statement: PreparedStatement, values: readonly unknown[]): Promise<Row[]> {
    this.#assertOpen();
    const { rows } = await this.#run<QueryResultRow>({ ...statement, values: values as unknown[] });
    return rows as Row[];
  }

  afterCommit(run: () => void | Promise<void>): void {
    this.#assertOpen();
    this.#afterCommit.push(run);
  }

  /** Workers are to be woken after the commit. */
  markQueued(): void {
    this.#queued = true;
  }

  get hasQueued(): boolean {
    return this.#queued;
  }

  /**
   * Work of another scope at another moment inside this transaction: undone by itself when it fails, and with all the rest when
   * the whole does. One at a time.
   */
  async nested<T>(scope: Scope, now: Instant, work: (tx: BoundTx) => Promise<T>): Promise<T> {
    this.#assertOpen();
    const inner = new BoundTx(this.#client, scope, { now, newId: this.newId });
    await this.#client.query(`savepoint nested;${settingsOf(scope)}`);
    try {
      const result = await work(inner);
      this.#afterCommit.push(...inner.end());
      this.#queued ||= inner.hasQueued;
      await this.#client.query(`release nested;${settingsOf(this.scope)}`);
      return result;
    } catch (error) {
      inner.end();
      await this.#client.query('rollback to nested;release nested');
      if (error instanceof Rollback) return error.result as T;
      throw error;
    }
  }

  /** Closes the handle and hands over what is to run after the commit. */
  end(): readonly (() => void | Promise<void>)[] {
    this.#ended = true;
    return this.#afterCommit;
  }

  /** One connection runs one statement at a time: those started together wait for one another. */
  async #run<Row extends QueryResultRow>(query: QueryConfig): Promise<QueryResult<Row>> {
    const before = this.#last;
    const mine = before ? before.then(() => this.#client.query<Row>(query)) : this.#client.query<Row>(query);
    const settled = mine.catch(() => undefined);
    this.#last = settled;
    try {
      return await mine;
    } finally {
      if (this.#last === settled) this.#last = undefined;
    }
  }

  #assertOpen(): void {
    if (this.#ended) throw new Error('The transaction has ended; its handle must not outlive transact()');
  }
}
