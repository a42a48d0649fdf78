import type { PersonId } from '@veche/kernel';
import { notFound, rejected, signInRequired, stale, type RequestContext, type Tx } from '@veche/platform';
import { ownSource } from '../db/change-set-repo.ts';
import { lockRequests, type StoredRequest } from '../db/request-repo.ts';
import type { IncomingChange } from '../incoming-change.ts';
import type { RegisterDeps } from '../register-deps.ts';
import { recordRequestChanges } from './record-request-changes.ts';

/** Who works on a request, and on which version they decided. */
export interface Worker {
  readonly personId: PersonId;
  readonly ifMatch?: number;
}

export function workerOf(context: Pick<RequestContext, 'principal' | 'ifMatch'>): Worker {
  if (!context.principal) throw signInRequired();
  const { personId } = context.principal;
  return { personId, ...(context.ifMatch === undefined ? {} : { ifMatch: context.ifMatch }) };
}

/** A request as it stands after what was done with it. */
export interface Worked {
  readonly id: string;
  readonly version: number;
}

export interface WorkOptions {
  /** Only while the authority is not done with it. */
  readonly whileOpen: boolean;
}

/** The request, held until the transaction ends. @throws AppError `not-found`, `stale-version`, `request-closed` */
export async function holdRequest(
  tx: Tx,
  id: string,
  { ifMatch }: Worker,
  { whileOpen }: WorkOptions,
): Promise<StoredRequest> {
  const [row] = await lockRequests(tx, [id]);
  if (row === undefined) throw notFound();
  if (ifMatch !== undefined && row.version !== ifMatch) throw stale(row.version);
  if (whileOpen && row.done_at !== null) throw rejected('request-closed');
  return row;
}

/** What a person of this installation did: the event, and codes for the journal. */
export interface Work {
  readonly change: Omit<IncomingChange, 'at' | 'ordinal' | 'requestId' | 'externalId' | 'eventId' | 'actor'>;
  /** Past tense: `extended`, `rerouted`. */
  readonly action: string;
  readonly result?: readonly string[];
}

/** Records what a person did with a request held before: an event of its history, a change set of one, a journal entry about the request. */
export async function recordWork(
  deps: RegisterDeps,
  tx: Tx,
  row: StoredRequest,
  worker: Worker,
  { change, action, result = [] }: Work,
): Promise<Worked> {
  const outcome = await recordRequestChanges(deps, tx, {
    sourceCode: ownSource,
    kind: 'person',
    items: [
      {
        ...change,
        requestId: row.id,
        // Two equal comments are two: what a person does has an identity of its own.
        eventId: tx.newId(),
        at: tx.now,
        // What people do within one moment keeps its order.
        ...(row.last_event_at === tx.now ? { ordinal: row.last_event_ordinal + 1 } : {}),
        actor: 'unit',
        data: { ...change.data, by: worker.personId },
      },
    ],
  });
  if (outcome.changed !== 1)
    throw new Error(`The work was not recorded: ${JSON.stringify(outcome.rejected)}`);
  const version = row.version + 1;
  const [{ number } = { number: row.external_id }] = await tx.sql<{ number: string }>(
    {
      name: 'requests-number-of',
      text: 'select number from requests.service_request where tenant_id = $1 and id = $2',
    },
    [tx.tenantId, row.id],
  );
  await deps.journal.appendJournalEntry(tx, {
    action: `requests.request.${action}`,
    subject: { type: 'service-request', id: row.id, number },
    revision: version,
    result: [...result],
  });
  return { id: row.id, version };
}
