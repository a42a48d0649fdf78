import type { Instant } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import type { Kysely } from 'kysely';
import type { IdentityTables } from './tables.ts';

/** The query builder over this module's tables. */
export const identityDb = (tx: Pick<ReadTx, 'kysely'>): Kysely<IdentityTables> => tx.kysely<IdentityTables>();

export const msOf = (at: string): number => Date.parse(at);
export const instantOf = (ms: number): Instant => new Date(ms).toISOString() as Instant;
