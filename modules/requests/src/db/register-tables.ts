import type { Instant } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import type { Kysely } from 'kysely';
import type { RequestsTables } from './tables.ts';

/** What people of this installation add to the register: views they keep, requests they have in hand, points they ticked. */
interface RegisterTables extends RequestsTables {
  'requests.saved_view': {
    tenant_id: string;
    id: string;
    person_id: string;
    name: string;
    search: string;
    created_at: Instant;
  };
  'requests.executor': { tenant_id: string; request_id: string; person_id: string; assigned_at: Instant };
  'requests.control_point_tick': {
    tenant_id: string;
    request_id: string;
    point: string;
    ticked_at: Instant;
    ticked_by: string;
    note: string | null;
  };
}

/** The query builder over all tables of the register. */
export const registerDb = (tx: Pick<ReadTx, 'kysely'>): Kysely<RegisterTables> => tx.kysely<RegisterTables>();
