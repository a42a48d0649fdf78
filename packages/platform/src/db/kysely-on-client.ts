import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
} from 'kysely';
import { statementName } from './statement-names.ts';
import type { QueryConfig, QueryResult as PgResult } from 'pg';

/** A query builder whose every statement runs on one held connection, inside the transaction already open on it. */
export function kyselyOnClient<Tables>(run: (query: QueryConfig) => Promise<PgResult>): Kysely<Tables> {
  const connection: DatabaseConnection = {
    async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
      const name = statementName(sql);
      const { command, rowCount, rows } = await run({
        text: sql,
        values: parameters as unknown[],
        ...(name === undefined ? {} : { name }),
      });
      const changes =
        command === 'INSERT' || command === 'UPDATE' || command === 'DELETE' || command === 'MERGE';
      return { rows, ...(changes ? { numAffectedRows: BigInt(rowCount ?? 0) } : {}) };
    },
    streamQuery() {
      throw new Error('Rows are not streamed out of a transaction; page through them');
    },
  };
  const driver: Driver = {
    init: async () => {},
    acquireConnection: async () => connection,
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    releaseConnection: async () => {},
    destroy: async () => {},
  };
  return new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}

async function refuse(): Promise<never> {
  throw new Error('transact() alone opens and ends transactions');
}
