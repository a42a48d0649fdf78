import type { Instant, TenantId } from '@veche/kernel';
import type { Kysely } from 'kysely';
import type { Scope } from './scope.ts';

/** A statement the server plans once per connection under `name`; the text of a name never changes. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
}

/** A writing handle: obtainable only inside `transact()`. */
export interface Tx {
  readonly scope: Scope;
  /** @throws Error when the scope has no tenant. */
  readonly tenantId: TenantId;
  /** One moment for the whole transaction, from the injected clock. */
  readonly now: Instant;
  /** A fresh UUIDv7. */
  newId(): string;
  /** A typed query builder over the tables of one module, named with their schema: `permits.application`. */
  kysely<Tables>(): Kysely<Tables>;
  /** Runs a named prepared statement and returns its rows. */
  sql<Row>(statement: PreparedStatement, values: readonly unknown[]): Promise<Row[]>;
  /** Runs after the commit, in order; its failure is logged and changes nothing. */
  afterCommit(run: () => void | Promise<void>): void;
}

/** A read-only transaction with one snapshot for all its statements. */
export type ReadTx = Omit<Tx, 'afterCommit'>;

/** Aborts a transaction with an expected outcome: `transact` rolls back and resolves to `result`. */
export class Rollback<T> {
  readonly result: T;

  constructor(result: T) {
    this.result = result;
  }
}
