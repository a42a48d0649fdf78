import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import type { PersonId, TenantId } from '@veche/kernel';
import type { KeyRing } from '../blobs/key-ring.ts';
import type { Database } from '../db/database.ts';
import { systemScope } from '../db/scope.ts';
import type { PreparedStatement, ReadTx, Tx } from '../db/tx.ts';

/** Encrypted text of one person, `v1.…`. */
export type Sealed = string;

export interface ValueToSeal {
  readonly personId: PersonId;
  readonly purpose: string;
  readonly plaintext: string;
}

/** Keeps personal values unreadable without the key of the person they belong to, and that key destroyable. */
export interface PersonVault {
  /** Encrypts by the person's data key, made on first use. `purpose` is bound in: a value moved elsewhere does not open. @throws Error when the person was erased */
  seal(tx: Tx, personId: PersonId, purpose: string, plaintext: string): Promise<Sealed>;
  /** Seals values of many people at once; keys are read and made together. Undefined stands for a value of a person who was erased. */
  sealMany(tx: Tx, values: readonly ValueToSeal[]): Promise<(Sealed | undefined)[]>;
  /** Undefined once the person was erased. @throws Error when the text was sealed for another purpose or person, or changed */
  open(tx: ReadTx, personId: PersonId, purpose: string, sealed: Sealed): Promise<string | undefined>;
  /** Makes a value findable without telling it; one key per town and field. The value must be normalised. */
  blindIndex(tenantId: TenantId | null, field: string, normalisedValue: string): string;
  /** Erases a person: destroys the key and notes it in the ledger. Repeating it changes nothing. */
  destroy(tx: Tx, personId: PersonId, reason?: string): Promise<void>;
  /** Destroys again the keys of all who are in the ledger: to be run after a restore. @returns those who had come back */
  replayErasures(tx: Tx): Promise<PersonId[]>;
  /** Wraps data keys that are under an old key-encryption key by the current one. @returns how many were left before */
  rewrap(db: Database, batch?: number): Promise<number>;
}

const findKey: PreparedStatement = {
  name: 'platform.find-person-key',
  text: 'select kek_id, wrapped from platform.person_key where person_id = $1',
};
const insertKey: PreparedStatement = {
  name: 'platform.insert-person-key',
  text: `insert into platform.person_key (person_id, kek_id, wrapped)
         select $1, $2, $3 where not exists (select from platform.erasure where person_id = $1)
         on conflict (person_id) do nothing`,
};
const findKeys: PreparedStatement = {
  name: 'platform.find-person-keys',
  text: 'select person_id, kek_id, wrapped from platform.person_key where person_id = any($1)',
};
const insertKeys: PreparedStatement = {
  name: 'platform.insert-person-keys',
  text: `insert into platform.person_key (person_id, kek_id, wrapped)
         select person_id, kek_id, wrapped from unnest($1::uuid[], $2::text[], $3::bytea[]) as fresh (person_id, kek_id, wrapped)
         where not exists (select from platform.erasure e where e.person_id = fresh.person_id)
         order by person_id
         on conflict (person_id) do nothing`,
};
const deleteKey: PreparedStatement = {
  name: 'platform.delete-person-key',
  text: 'delete from platform.person_key where person_id = $1',
};
const deleteReplies: PreparedStatement = {
  name: 'platform.delete-person-replies',
  text: 'delete from platform.idempotency where person_id = $1',
};
const insertErasure: PreparedStatement = {
  name: 'platform.insert-erasure',
  text: 'insert into platform.erasure (person_id, erased_at, reason) values ($1, $2, $3) on conflict do nothing',
};
const replay: PreparedStatement = {
  name: 'platform.replay-erasures',
  text: 'delete from platform.person_key k using platform.erasure e where e.person_id = k.person_id returning k.person_id',
};
const listOld: PreparedStatement = {
  name: 'platform.list-old-person-keys',
  text: 'select person_id, kek_id, wrapped from platform.person_key where kek_id <> $1 limit $2 for update skip locked',
};
const updateKey: PreparedStatement = {
  name: 'platform.update-person-key',
  text: 'update platform.person_key set kek_id = $2, wrapped = $3 where person_id = $1',
};

interface KeyRow {
  readonly kek_id: string;
  readonly wrapped: Buffer;
}

const nonceBytes = 12;
const tagBytes = 16;

/**
 * @param ring key-encryption keys, kept outside the database
 * @param blindIndexKey 32 bytes, as secret as the data: phones are few enough to try them all
 */
export function createPersonVault(ring: KeyRing, blindIndexKey: Uint8Array): PersonVault {
  // Data keys live no longer than a transaction, so that an erasure takes effect at once in every process.
  const opened = new WeakMap<ReadTx, Map<PersonId, KeyObject>>();
  const indexKeys = new Map<string, Buffer>();

  const findDataKey = async (tx: ReadTx, personId: PersonId): Promise<KeyObject | undefined> => {
    const known = opened.get(tx)?.get(personId);
    if (known) return known;
    const [row] = await tx.sql<KeyRow>(findKey, [personId]);
    if (!row) return undefined;
    const key = createSecretKey(await ring.unwrap({ keyId: row.kek_id, sealed: row.wrapped }, personId));
    opened.set(tx, (opened.get(tx) ?? new Map<PersonId, KeyObject>()).set(personId, key));
    return key;
  };

  const getDataKey = async (tx: Tx, personId: PersonId): Promise<KeyObject> => {
    const existing = await findDataKey(tx, personId);
    if (existing) return existing;
    const { keyId, sealed } = await ring.wrap(randomBytes(32), personId);
    await tx.sql(insertKey, [personId, keyId, sealed]);
    const made = await findDataKey(tx, personId);
    if (!made) throw new Error('The person was erased; nothing can be sealed for him any more');
    return made;
  };

  const loadDataKeys = async (tx: Tx, personIds: readonly PersonId[]): Promise<Map<PersonId, KeyObject>> => {
    const keys = opened.get(tx) ?? new Map<PersonId, KeyObject>();
    opened.set(tx, keys);
    const missing = personIds.filter((personId) => !keys.has(personId));
    if (missing.length === 0) return keys;
    for (const row of await tx.sql<KeyRow & { person_id: PersonId }>(findKeys, [missing]))
      keys.set(
        row.person_id,
        createSecretKey(await ring.unwrap({ keyId: row.kek_id, sealed: row.wrapped }, row.person_id)),
      );
    return keys;
  };

  const getDataKeys = async (tx: Tx, personIds: readonly PersonId[]): Promise<Map<PersonId, KeyObject>> => {
    const keys = await loadDataKeys(tx, personIds);
    const without = personIds.filter((personId) => !keys.has(personId));
    if (without.length === 0) return keys;
    const fresh = await Promise.all(without.map((personId) => ring.wrap(randomBytes(32), personId)));
    await tx.sql(insertKeys, [
      without,
      fresh.map(({ keyId }) => keyId),
      fresh.map(({ sealed }) => Buffer.from(sealed)),
    ]);
    return loadDataKeys(tx, without);
  };

  return {
    async seal(tx, personId, purpose, plaintext) {
      return encrypt(await getDataKey(tx, personId), bindingOf(personId, purpose), plaintext);
    },
    async sealMany(tx, values) {
      const keys = await getDataKeys(tx, [...new Set(values.map(({ personId }) => personId))]);
      return values.map(({ personId, purpose, plaintext }) => {
        const key = keys.get(personId);
        return key && encrypt(key, bindingOf(personId, purpose), plaintext);
      });
    },
    async open(tx, personId, purpose, sealed) {
      const key = await findDataKey(tx, personId);
      if (!key) return undefined;
      if (!sealed.startsWith('v1.')) throw new Error('A sealed value of an unknown form');
      const body = Buffer.from(sealed.slice(3), 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', key, body.subarray(0, nonceBytes), {
        authTagLength: tagBytes,
      });
      decipher.setAAD(bindingOf(personId, purpose));
      decipher.setAuthTag(body.subarray(body.length - tagBytes));
      return Buffer.concat([
        decipher.update(body.subarray(nonceBytes, body.length - tagBytes)),
        decipher.final(),
      ]).toString('utf8');
    },
    blindIndex(tenantId, field, normalisedValue) {
      const name = `${tenantId ?? 'all'}\0${field}`;
      const key =
        indexKeys.get(name) ??
        Buffer.from(hkdfSync('sha256', blindIndexKey, '', `veche-blind-index-1\0${name}`, 32));
      indexKeys.set(name, key);
      return `b1.${createHmac('sha256', key).update(normalisedValue, 'utf8').digest('base64url')}`;
    },
    async destroy(tx, personId, reason = 'request') {
      await tx.sql(deleteKey, [personId]);
      await tx.sql(deleteReplies, [personId]);
      await tx.sql(insertErasure, [personId, tx.now, reason]);
      opened.get(tx)?.delete(personId);
    },
    async replayErasures(tx) {
      const rows = await tx.sql<{ person_id: PersonId }>(replay, []);
      for (const { person_id: personId } of rows) {
        await tx.sql(deleteReplies, [personId]);
        opened.get(tx)?.delete(personId);
      }
      return rows.map(({ person_id: personId }) => personId);
    },
    rewrap: (db, batch = 200) =>
      db.transact(systemScope('rewrap'), async (tx) => {
        const rows = await tx.sql<KeyRow & { person_id: PersonId }>(listOld, [ring.currentKeyId(), batch]);
        for (const row of rows) {
          const { keyId, sealed } = await ring.rewrap(
            { keyId: row.kek_id, sealed: row.wrapped },
            row.person_id,
          );
          await tx.sql(updateKey, [row.person_id, keyId, sealed]);
        }
        return rows.length;
      }),
  };
}

function encrypt(key: KeyObject, binding: Buffer, plaintext: string): Sealed {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(binding);
  const body = Buffer.concat([nonce, cipher.update(plaintext, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return `v1.${body.toString('base64url')}`;
}

const bindingOf = (personId: PersonId, purpose: string): Buffer =>
  Buffer.from(`veche-person-1\0${personId}\0${purpose}`, 'utf8');
