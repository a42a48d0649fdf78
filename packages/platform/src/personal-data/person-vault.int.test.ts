import { randomBytes } from 'node:crypto';
import type { PersonId } from '@veche/kernel';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalKeyRing } from '../blobs/key-ring.ts';
import { systemScope } from '../db/scope.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { createPersonVault } from './person-vault.ts';
import { createReplySeal } from './reply-seal.ts';

let t: TestDatabase;
let owner: Client;
beforeAll(async () => {
  t = await createTestDatabase();
  owner = new Client({ connectionString: t.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await t.close();
});

const oldKey = randomBytes(32);
const vault = createPersonVault(createLocalKeyRing('k1', new Map([['k1', oldKey]])), Buffer.alloc(32, 7));
const anna = '01900000-0000-7000-8000-00000000000a' as PersonId;
const boris = '01900000-0000-7000-8000-00000000000b' as PersonId;
const scope = systemScope('test');
const seal = (who: PersonId, text: string) => t.db.transact(scope, (tx) => vault.seal(tx, who, 'name', text));
const open = (who: PersonId, sealed: string, purpose = 'name') =>
  t.db.read(scope, (tx) => vault.open(tx, who, purpose, sealed));

describe('the person vault', () => {
  it('opens what it sealed, for that person and purpose only', async () => {
    const sealed = await seal(anna, 'Анна Сергеевна');
    await seal(boris, 'Борис');
    expect(sealed).toMatch(/^v1\./);
    expect(await open(anna, sealed)).toBe('Анна Сергеевна');
    await expect(open(boris, sealed)).rejects.toThrow(/authenticate/);
    await expect(open(anna, sealed, 'phone')).rejects.toThrow(/authenticate/);
    const changed = sealed.slice(0, 30) + (sealed[30] === 'A' ? 'B' : 'A') + sealed.slice(31);
    await expect(open(anna, changed)).rejects.toThrow(/authenticate/);
  });

  it('never gives two equal texts one form, but one index', async () => {
    expect(await seal(anna, 'x')).not.toBe(await seal(anna, 'x'));
    expect(vault.blindIndex(null, 'phone', '+79001234567')).toBe(
      vault.blindIndex(null, 'phone', '+79001234567'),
    );
    const others = [
      vault.blindIndex(t.tenantId, 'phone', '+79001234567'),
      vault.blindIndex(null, 'email', '+79001234567'),
    ];
    expect(new Set([...others, vault.blindIndex(null, 'phone', '+79001234567')]).size).toBe(3);
  });

  it('seals for many at once, making the keys that are missing and none for the erased', async () => {
    const [dora, erased] = ['1', '2'].map((end) => `01900000-0000-7000-8000-0000000000f${end}` as PersonId);
    if (dora === undefined || erased === undefined) throw new Error('no people');
    await t.db.transact(scope, (tx) => vault.destroy(tx, erased));
    const values = [anna, dora, erased, dora].map((personId, n) => ({
      personId,
      purpose: 'name',
      plaintext: `${n}`,
    }));
    const both = await Promise.all(
      [1, 2].map(() => t.db.transact(scope, (tx) => vault.sealMany(tx, values))),
    );
    for (const [first, second, none, fourth] of both) {
      expect(none).toBeUndefined();
      const told = [
        await open(anna, first ?? ''),
        await open(dora, second ?? ''),
        await open(dora, fourth ?? ''),
      ];
      expect(told).toEqual(['0', '1', '3']);
    }
  });

  it('makes one key when two transactions need it at once', async () => {
    const clara = '01900000-0000-7000-8000-00000000000c' as PersonId;
    const sealed = await Promise.all(['1', '2', '3'].map((text) => seal(clara, text)));
    expect(await Promise.all(sealed.map((each) => open(clara, each)))).toEqual(['1', '2', '3']);
  });

  it('wraps keys anew without touching what they sealed', async () => {
    const sealed = await seal(anna, 'до смены ключа');
    const both = createPersonVault(
      createLocalKeyRing(
        'k2',
        new Map([
          ['k1', oldKey],
          ['k2', Buffer.alloc(32, 2)],
        ]),
      ),
      Buffer.alloc(32, 7),
    );
    while ((await both.rewrap(t.db, 1)) > 0);
    const { rows } = await owner.query('select distinct kek_id from platform.person_key');
    expect(rows).toEqual([{ kek_id: 'k2' }]);
    expect(await t.db.read(scope, (tx) => both.open(tx, anna, 'name', sealed))).toBe('до смены ключа');
    await expect(open(anna, sealed)).rejects.toThrow('not in the ring');
  });

  it('forgets an erased person for good, also after a restore', async () => {
    const dmitry = '01900000-0000-7000-8000-00000000000d' as PersonId;
    const sealed = await seal(dmitry, 'Дмитрий');
    const { rows: backup } = await owner.query('select * from platform.person_key where person_id = $1', [
      dmitry,
    ]);
    await t.db.transact(scope, (tx) => vault.destroy(tx, dmitry));
    expect(await open(dmitry, sealed)).toBeUndefined();
    await expect(seal(dmitry, 'снова')).rejects.toThrow('erased');
    const row = backup[0];
    await owner.query('insert into platform.person_key values ($1, $2, $3, $4)', [
      row.person_id,
      row.kek_id,
      row.wrapped,
      row.created_at,
    ]);
    expect(await t.db.transact(scope, (tx) => vault.replayErasures(tx))).toEqual([dmitry]);
    expect(await open(dmitry, sealed)).toBeUndefined();
  });

  it('is not undone by a rollback of the sealing transaction, and key rows hold no plain key', async () => {
    const eva = '01900000-0000-7000-8000-00000000000e' as PersonId;
    await t.db
      .transact(scope, async (tx) => {
        await vault.seal(tx, eva, 'name', 'Ева');
        throw new Error('no');
      })
      .catch(() => {});
    const { rowCount } = await owner.query('select from platform.person_key where person_id = $1', [eva]);
    expect(rowCount).toBe(0);
  });
});

describe('stored replies', () => {
  it('die with the person they belong to, those of strangers do not', async () => {
    const replies = createReplySeal(vault, Buffer.alloc(32, 3));
    const frol = '01900000-0000-7000-8000-00000000000f' as PersonId;
    const [mine, strangers] = await t.db.transact(
      scope,
      async (tx) => [await replies.seal(tx, frol, 'a'), await replies.seal(tx, null, 'b')] as const,
    );
    await t.db.transact(scope, (tx) => vault.destroy(tx, frol));
    const opened = await t.db.transact(scope, async (tx) => [
      await replies.open(tx, frol, mine),
      await replies.open(tx, null, strangers),
    ]);
    expect(opened).toEqual([undefined, 'b']);
  });
});
