import { createHash } from 'node:crypto';
import type { PersonId } from '@veche/kernel';
import type { Database } from '../db/database.ts';
import { systemScope } from '../db/scope.ts';
import type { PreparedStatement, Tx } from '../db/tx.ts';
import { AppError } from './app-error.ts';

/** Hides stored replies: by the key of the person they belong to, or by a key of the edge for those not signed in. */
export interface ReplySeal {
  seal(tx: Tx, personId: PersonId | null, text: string): Promise<string>;
  /** Undefined when the person was erased meanwhile. */
  open(tx: Tx, personId: PersonId | null, sealed: string): Promise<string | undefined>;
}

/** A command under a key of its caller. */
export interface IdempotentCommand {
  readonly owner: string;
  readonly personId: PersonId | null;
  readonly key: string;
  /** Method, path, version and body: what makes two requests the same. */
  readonly request: readonly string[];
}

export interface StoredReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export type Claim =
  | { readonly kind: 'finished'; readonly reply: StoredReply }
  | {
      readonly kind: 'claimed';
      readonly token: string;
      finish(reply: StoredReply): Promise<void>;
      release(): Promise<void>;
    };

/** The process died between the commit and the storing of the reply. */
const replyLost = {
  ru: 'Действие выполнено, но ответ на него потерян. Обновите страницу и посмотрите результат',
  en: 'It was done, but the answer was lost. Reload the page and see the result',
};
const termDays = 7;
/** A request that dies without a trace frees its key after this long. */
const claimSeconds = 120;

const claimRow: PreparedStatement = {
  name: 'platform.claim-idempotency',
  text: `insert into platform.idempotency as i (owner, key, fingerprint, person_id, claim_token, claimed_until, expires_at)
         values ($1, $2, $3, $4, $5, clock_timestamp() + make_interval(secs => ${claimSeconds}), clock_timestamp() + make_interval(days => ${termDays}))
         on conflict (owner, key) do update set
           claim_token = excluded.claim_token, claimed_until = excluded.claimed_until, expires_at = excluded.expires_at,
           fingerprint = excluded.fingerprint, status = null, reply = null, committed = false
         where i.expires_at <= clock_timestamp()
            or (i.status is null and not i.committed and i.claimed_until <= clock_timestamp() and i.fingerprint = excluded.fingerprint)
         returning claim_token`,
};
const findRow: PreparedStatement = {
  name: 'platform.find-idempotency',
  text: 'select fingerprint, status, reply, committed and claimed_until <= clock_timestamp() as reply_lost from platform.idempotency where owner = $1 and key = $2',
};
const finishRow: PreparedStatement = {
  name: 'platform.finish-idempotency',
  text: 'update platform.idempotency set status = $4, reply = $5 where owner = $1 and key = $2 and claim_token = $3',
};
const releaseRow: PreparedStatement = {
  name: 'platform.release-idempotency',
  text: 'delete from platform.idempotency where owner = $1 and key = $2 and claim_token = $3 and status is null',
};
const sweepRows: PreparedStatement = {
  name: 'platform.sweep-idempotency',
  text: 'delete from platform.idempotency where expires_at <= clock_timestamp()',
};

/** Remembers finished commands, so that a repeated one gets the first result instead of being done twice. */
export interface IdempotencyStore {
  /** @throws AppError `idempotency-mismatch` for another request, `still-in-progress` while the first one runs */
  claim(command: IdempotentCommand): Promise<Claim>;
}

export function createIdempotencyStore(db: Database, seal: ReplySeal): IdempotencyStore {
  const scope = systemScope('idempotency');
  return {
    async claim({ owner, personId, key, request }) {
      const fingerprint = createHash('sha256').update(JSON.stringify(request)).digest();
      return db.transact(scope, async (tx): Promise<Claim> => {
        const token = tx.newId();
        const [claimed] = await tx.sql(claimRow, [owner, key, fingerprint, personId, token]);
        if (claimed) {
          return {
            kind: 'claimed',
            token,
            finish: (reply) =>
              db.transact(scope, async (later) => {
                const sealed = await seal.seal(later, personId, JSON.stringify(reply));
                await later.sql(finishRow, [owner, key, token, reply.status, sealed]);
              }),
            release: () =>
              db.transact(scope, async (later) => void (await later.sql(releaseRow, [owner, key, token]))),
          };
        }
        const [row] = await tx.sql<{
          fingerprint: Buffer;
          status: number | null;
          reply: string | null;
          reply_lost: boolean;
        }>(findRow, [owner, key]);
        if (!row) throw new AppError('still-in-progress');
        if (!row.fingerprint.equals(fingerprint)) throw new AppError('idempotency-mismatch');
        if (row.status === null && row.reply_lost)
          throw new AppError('still-in-progress', { detail: replyLost });
        if (row.status === null || row.reply === null)
          throw new AppError('still-in-progress', { headers: { 'retry-after': '1' } });
        const text = await seal.open(tx, personId, row.reply);
        if (text === undefined) throw new AppError('not-found');
        return { kind: 'finished', reply: JSON.parse(text) as StoredReply };
      });
    },
  };
}

/** Removes replies past their term of seven days. */
export async function sweepIdempotency(tx: Tx): Promise<void> {
  await tx.sql(sweepRows, []);
}
