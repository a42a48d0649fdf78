import type { Instant, NewId, TenantId } from '@veche/kernel';
import type { Kysely } from 'kysely';
import type { PoolClient } from 'pg';
import { kyselyOnClient } from './kysely-on-client.ts';
import type { Scope } from './scope.ts';
import type { PreparedStatement, Tx } from './tx.ts';

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
    this.#kysely ??= kyselyOnClient<unknown>(this.#client);
    return this.#kysely as unknown as Kysely<Tables>;
  }

  async sql<Row>(statement: PreparedStatement, values: readonly unknown[]): Promise<Row[]> {
    this.#assertOpen();
    const { rows } = await this.#client.query({ ...statement, values: values as unknown[] });
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

  /** Closes the handle and hands over what is to run after the commit. */
  end(): readonly (() => void | Promise<void>)[] {
    this.#ended = true;
    return this.#afterCommit;
  }

  #assertOpen(): void {
    if (this.#ended) throw new Error('The transaction has ended; its handle must not outlive transact()');
  }
}
