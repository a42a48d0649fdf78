import type { ReadTx } from '@veche/platform';
import type { Kysely } from 'kysely';
import type { RequestsTables } from './tables.ts';

/** The query builder over this module's tables. */
export const requestsDb = (tx: Pick<ReadTx, 'kysely'>): Kysely<RequestsTables> => tx.kysely<RequestsTables>();
