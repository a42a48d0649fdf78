import { Readable } from 'node:stream';
import type { PersonId } from '@veche/kernel';
import { createLocalKeyRing, createPersonVault, Rollback, systemScope, type Scope } from '@veche/platform';
import { createTestDatabase, type TestDatabase } from '@veche/platform/testing';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { commitmentOf, type NewJournalEntry } from './append-journal-entry.ts';
import { canonicalEntry, readCanonicalEntry } from './canonical-entry.ts';
import { sha256Chain } from './chain-hashing.ts';
import { emptyChain, type ChainPoint } from './domain/chain.ts';
import { rehashJob, type JournalAlteration } from './jobs/rehash-daily.ts';
import { createJournalModule } from './journal-module.ts';
import { findProof } from './queries/find-proof.ts';
import { listAccessRecords } from './queries/list-access-records.ts';
import { sequenceAll, sequenceEntries } from './sequence-entries.ts';
import { verifyExportedJournal } from './verify-exported-journal.ts';

const maria = '01900000-0000-7000-8000-0000000000a1' as PersonId;
const caseA = '01900000-0000-7000-8000-0000000000c1';
const caseB = '01900000-0000-7000-8000-0000000000c2';
const vault = createPersonVault(
  createLocalKeyRing('k1', new Map([['k1', Buffer.alloc(32, 1)]])),
  Buffer.alloc(32, 7),
);
const silent = { error: () => {} };

let t: TestDatabase;
let owner: Client;
let journal: ReturnType<typeof createJournalModule>;
let officer: Scope;

beforeEach(async () => {
  t = await createTestDatabase();
  owner = new Client({ connectionString: t.ownerUrl });
  await owner.connect();
  journal = createJournalModule({ db: t.db, vault, log: silent, runSequencer: false });
  officer = personIn(t.tenantId);
});
afterEach(async () => {
  await owner.end();
  await t.close();
});

const personIn = (tenantId: TestDatabase['tenantId']): Scope => ({
  tenantId,
  actor: { kind: 'person', personId: maria, roles: [{ role: 'officer', tenantId }] },
});
const entryOf = (revision: number, subjectId = caseA): NewJournalEntry => ({
  action: 'permits.application.submitted',
  subject: { type: 'application', id: subjectId, number: 'ЗР-2026-00001' },
  revision,
  result: ['REGISTERED', 'C01'],
});
const append = (entry: NewJournalEntry, scope = officer) =>
  t.db.transact(scope, (tx) => journal.appendJournalEntry(tx, entry));
const appendMany = async (count: number): Promise<string[]> => {
  const ids: string[] = [];
  for (let revision = 1; revision <= count; revision += 1)
    ids.push((await append(entryOf(revision))).entryId);
  return ids;
};
const receipt = () => t.db.read(officer, (tx) => journal.findReceipt(tx, caseA));
const verify = (earlier?: ChainPoint) => t.db.read(officer, (tx) => journal.verifyJournal(tx, earlier));
const codes = async (earlier?: ChainPoint) => (await verify(earlier)).faults.map((fault) => fault.code);
const check = (changed: readonly string[], earlier?: ChainPoint) =>
  verifyExportedJournal(Readable.from(changed), earlier);
const sequence = () => sequenceAll(t.db, t.tenantId);

describe('writing', () => {
  test('an entry stands or falls with its transaction', async () => {
    await t.db.transact(officer, async (tx) => {
      await journal.appendJournalEntry(tx, entryOf(1));
      throw new Rollback(undefined);
    });
    const { entryId, hash } = await append(entryOf(1));
    await sequence();
    expect(await verify()).toMatchObject({ ok: true, checked: 1, pending: 0 });
    const proof = await t.db.read(officer, (tx) => findProof(tx, entryId));
    expect(proof).toMatchObject({ state: 'sequenced', index: 0, leaf: hash, previousHead: emptyChain.hash });
  });

  test('it holds codes and a pseudonym of this case, never the person', async () => {
    await append(entryOf(1));
    await append(entryOf(2));
    await append(entryOf(1, caseB));
    const { rows } = await owner.query<{ canonical: string }>('select canonical from journal.entry');
    const actors = rows.map(({ canonical }) => readCanonicalEntry(canonical)?.actor);
    expect(rows.map(({ canonical }) => canonical).join()).not.toContain(maria);
    expect(actors.map((actor) => actor?.role)).toEqual(['officer', 'officer', 'officer']);
    expect(new Set(actors.map((actor) => actor?.pseudonym)).size).toBe(2);
  });

  test.each([
    { ...entryOf(1), action: 'said something in words' },
    { ...entryOf(1), result: ['Иван Петров'] },
    { ...entryOf(1), revision: -1 },
  ])('free text is refused: %j', async (entry) => {
    await expect(append(entry)).rejects.toThrow(/Invalid|Too small/);
    expect((await owner.query('select from journal.entry')).rowCount).toBe(0);
  });

  test('the application role can neither change nor remove what is written', async () => {
    await appendMany(2);
    await sequence();
    for (const statement of [
      'update journal.entry set canonical = canonical',
      'delete from journal.entry',
      'update journal.link set leaf = leaf',
      'delete from journal.link',
      'delete from journal.chain_head',
      'update journal.access_record set purpose = purpose',
      'truncate journal.entry',
    ]) {
      const attempt = t.db.transact(officer, (tx) =>
        tx.sql({ name: `try-${statement}`, text: statement }, []),
      );
      await expect(attempt).rejects.toThrow(/permission denied/);
    }
  });

  test('one town neither sees nor touches the journal of another', async () => {
    const [id = ''] = await appendMany(1);
    await sequence();
    const elsewhere = personIn(t.otherTenantId);
    expect(await t.db.read(elsewhere, (tx) => findProof(tx, id))).toBeUndefined();
    expect(await t.db.read(elsewhere, (tx) => journal.readHead(tx))).toMatchObject({
      size: 0,
      hash: emptyChain.hash,
    });
    await append(entryOf(1), elsewhere);
    await sequenceAll(t.db, t.otherTenantId);
    expect(await verify()).toMatchObject({ ok: true, checked: 1 });
  });

  test('a commitment can be checked until the person is erased', async () => {
    const { entryId } = await append({
      ...entryOf(1),
      commitments: { personId: maria, values: { phone: '+79001234567' } },
    });
    const proof = await t.db.read(officer, (tx) => findProof(tx, entryId));
    const committed = readCanonicalEntry(proof?.canonical ?? '')?.commitments?.['phone'];
    const salts = await t.db.read(officer, (tx) => journal.openCommitments(tx, entryId));
    expect(commitmentOf(salts?.['phone'] ?? '', '+79001234567')).toBe(committed);

    await t.db.transact(officer, (tx) => vault.destroy(tx, maria));
    expect(await t.db.read(officer, (tx) => journal.openCommitments(tx, entryId))).toBeUndefined();
    await sequence();
    expect(await verify()).toMatchObject({ ok: true });
  });
});

describe('sequencing', () => {
  test('a commit that comes late is not skipped', async () => {
    const gate = Promise.withResolvers<void>();
    const written = Promise.withResolvers<void>();
    const late = t.db.transact(officer, async (tx) => {
      const { entryId } = await journal.appendJournalEntry(tx, entryOf(1, caseB));
      written.resolve();
      await gate.promise;
      return entryId;
    });
    await written.promise;
    const early = await appendMany(3);
    expect((await sequence()).count).toBe(3);
    gate.resolve();
    const lateId = await late;
    expect((await sequence()).count).toBe(1);
    const { rows } = await owner.query<{ entry_id: string }>(
      'select entry_id from journal.link order by index',
    );
    expect(rows.map((row) => row.entry_id)).toEqual([...early, lateId]);
    expect(await verify()).toMatchObject({ ok: true, checked: 4, pending: 0 });
  });

  test('many sequencers and writers at once make one chain with each entry once', async () => {
    await Promise.all([
      ...Array.from({ length: 30 }, (_, i) => append(entryOf(i + 1, i % 2 ? caseA : caseB))),
      ...Array.from({ length: 8 }, () => sequenceEntries(t.db, t.tenantId)),
    ]);
    while ((await sequence()).last.state === 'busy');
    expect(await verify()).toMatchObject({ ok: true, checked: 30, pending: 0 });
    const { rows } = await owner.query(
      'select count(distinct entry_id) as entries, count(*) as links from journal.link',
    );
    expect(rows).toEqual([{ entries: '30', links: '30' }]);
  });

  test('a process that dies in the middle of a turn leaves nothing half done', async () => {
    await appendMany(3);
    await owner.query('revoke delete on journal.pending from veche_app');
    await expect(sequence()).rejects.toThrow(/permission denied/);
    await owner.query('grant delete on journal.pending to veche_app');
    expect((await owner.query('select from journal.link')).rowCount).toBe(0);
    expect((await sequence()).count).toBe(3);
    expect(await verify()).toMatchObject({ ok: true, checked: 3 });
  });

  test('nothing is built upon a tail that was touched', async () => {
    const [, last] = await appendMany(2);
    await sequence();
    await owner.query(`update journal.entry set canonical = replace(canonical, 'C01', 'C02') where id = $1`, [
      last,
    ]);
    await append(entryOf(3));
    expect(await sequenceEntries(t.db, t.tenantId)).toEqual({
      state: 'refused',
      reason: 'tail-altered',
      index: 2,
    });
    expect((await owner.query('select from journal.link')).rowCount).toBe(2);
  });

  test('an entry that was replaced while it waited is not accepted', async () => {
    const [id] = await appendMany(1);
    await owner.query(`update journal.entry set canonical = '{"v":1,"subject":{"id":"x"}}' where id = $1`, [
      id,
    ]);
    expect(await sequenceEntries(t.db, t.tenantId)).toMatchObject({
      state: 'refused',
      reason: 'entry-altered',
    });
  });

  test('the running sequencer gives places soon after the commit, and alarms once about a touched tail', async () => {
    const error = vi.fn<(details: object, message: string) => void>();
    const running = createJournalModule({ db: t.db, vault, log: { error } });
    const stop = await running.start?.();
    await t.db.transact(officer, (tx) => running.appendJournalEntry(tx, entryOf(1)));
    await vi.waitFor(async () => expect(await verify()).toMatchObject({ checked: 1, pending: 0 }));
    await owner.query(`update journal.entry set canonical = replace(canonical, 'C01', 'C02')`);
    for (const revision of [2, 3]) {
      await t.db.transact(officer, (tx) => running.appendJournalEntry(tx, entryOf(revision)));
    }
    await vi.waitFor(() => expect(error).toHaveBeenCalled());
    await stop?.();
    expect(error.mock.calls.map(([details]) => details)).toEqual([
      { tenantId: t.tenantId, reason: 'tail-altered', index: 1 },
    ]);
  });
});

describe('verification', () => {
  let ids: string[];
  let kept: ChainPoint;
  beforeEach(async () => {
    ids = await appendMany(5);
    await sequence();
    kept = await t.db.read(officer, (tx) => journal.readHead(tx));
  });

  test('an untouched journal is intact, with entries waiting and against an earlier head', async () => {
    await append(entryOf(6));
    expect(await verify(kept)).toMatchObject({ ok: true, checked: 5, pending: 1, faults: [] });
    await sequence();
    expect(await verify(kept)).toMatchObject({ ok: true, checked: 6, pending: 0, faults: [] });
  });

  test.each([
    [
      'an edit',
      `update journal.entry set canonical = replace(canonical, 'REGISTERED', 'REFUSED') where id = $1`,
      'entry-altered',
    ],
    ['a deletion of the text', 'delete from journal.entry where id = $1', 'entry-missing'],
    ['a deletion of the link', 'delete from journal.link where entry_id = $1', 'index-gap'],
    [
      'a change of the head',
      `update journal.chain_head set hash = repeat('f', 64) where $1::uuid is not null`,
      'head-mismatch',
    ],
    ['a shorter head', 'update journal.chain_head set size = 4 where $1::uuid is not null', 'beyond-head'],
  ])('%s is found', async (_what, statement, code) => {
    await owner.query(statement, [ids[2]]);
    expect(await codes()).toContain(code);
  });

  test('P15: an entry edited long after is found by the daily reading back, told of, and never built upon as good', async () => {
    const told: JournalAlteration[] = [];
    const job = rehashJob({ log: silent, tellAltered: async (_tx, found) => void told.push(found) });
    const rehash = async () => {
      const timer = {
        id: caseA,
        kind: job.kind,
        key: 'daily',
        tenantId: t.tenantId,
        data: {},
        runAt: t.clock.now(),
        attempt: 1,
      };
      const finish = await job.perform(timer, { db: t.db, signal: new AbortController().signal });
      t.clock.advance({ minutes: 1 });
      await t.db.transact(systemScope('journal', t.tenantId), finish);
    };
    await rehash();
    expect(told).toEqual([]);
    // One letter of an old entry; what is chained after it, and every head, still fits together.
    await owner.query(`update journal.entry set canonical = replace(canonical, 'C01', 'C02') where id = $1`, [
      ids[1],
    ]);
    await append(entryOf(6));
    await sequence();
    const head = await t.db.read(officer, (tx) => journal.readHead(tx));
    expect(head.size).toBe(6);
    await rehash();
    expect(told).toEqual([{ code: 'entry-altered', index: 1 }]);
    // Somebody cuts the end off and makes the head fit: the last good day knows better.
    await owner.query(`update journal.entry set canonical = replace(canonical, 'C02', 'C01') where id = $1`, [
      ids[1],
    ]);
    await owner.query('delete from journal.link where index >= 4');
    await owner.query(
      'update journal.chain_head set size = 4, hash = (select head from journal.link where index = 3)',
    );
    expect(await codes()).toEqual([]);
    await rehash();
    expect(told.at(-1)).toEqual({ code: 'truncated', index: 4 });
  });

  test('an edit with its leaf recomputed is found', async () => {
    const forged = canonicalEntry({
      v: 1,
      id: ids[2] ?? '',
      at: '2026-06-01T09:00:00.000Z',
      tenant: t.tenantId,
      action: 'permits.application.approved',
      actor: { role: 'officer' },
      subject: { type: 'application', id: caseA },
      revision: 3,
      result: [],
    });
    await owner.query('update journal.entry set canonical = $2 where id = $1', [ids[2], forged]);
    await owner.query('update journal.link set leaf = $2 where entry_id = $1', [
      ids[2],
      sha256Chain.leaf(forged),
    ]);
    expect(await codes()).toEqual(['chain-broken']);
  });

  test('two entries that changed places are found', async () => {
    await owner.query('update journal.link set index = index + 100 where index in (1, 2)');
    await owner.query(
      'update journal.link set index = case index when 101 then 2 else 1 end where index > 100',
    );
    expect(await codes()).toContain('chain-broken');
  });

  test('a truncation with its head is found against the earlier head only', async () => {
    await owner.query('delete from journal.entry where id = $1', [ids[4]]);
    await owner.query('delete from journal.link where index = 4');
    await owner.query(
      'update journal.chain_head set size = 4, hash = (select head from journal.link where index = 3)',
    );
    expect(await codes()).toEqual([]);
    expect(await codes(kept)).toEqual(['truncated']);
  });

  test('an entry put past the sequencer is counted as waiting, never as part of the chain', async () => {
    await owner.query(
      `insert into journal.entry (tenant_id, id, canonical)
       select tenant_id, gen_random_uuid(), canonical from journal.entry limit 1`,
    );
    expect(await verify()).toMatchObject({ checked: 5, pending: 1 });
  });

  test('the exported file verifies by itself, and shows any change', async () => {
    const lines: string[] = [];
    await t.db.read(officer, async (tx) => {
      for await (const line of journal.exportJournal(tx)) lines.push(line.trimEnd());
    });
    expect(await check(lines, kept)).toMatchObject({ ok: true, checked: 5 });
    const edited = lines.map((line, i) => (i === 1 ? line.replace('REGISTERED', 'REFUSED') : line));
    expect(await check(edited)).toMatchObject({ ok: false, faults: [{ code: 'entry-altered', index: 1 }] });
    expect((await check(lines.toSpliced(2, 1))).ok).toBe(false);
    expect((await check(lines.slice(0, -1))).ok).toBe(false);
    expect((await check(lines.toSpliced(4, 1))).faults.map((fault) => fault.code)).toContain('truncated');
  });
});

test('the receipt of a case is its newest entry, with a place once it has one', async () => {
  await append(entryOf(1));
  await sequence();
  const { entryId, hash } = await append(entryOf(2));
  expect(await receipt()).toEqual({ entryId, hash });
  await sequence();
  expect(await receipt()).toEqual({ entryId, hash, index: 1 });
});

test('looks at personal data are kept with who, whose and from where, newest first', async () => {
  for (const subjectId of [caseA, caseB]) {
    await t.db.transact(officer, (tx) =>
      journal.recordAccess(tx, {
        subject: { type: 'application', id: subjectId },
        personId: maria,
        purpose: 'review',
        ip: '192.0.2.7',
      }),
    );
    t.clock.advance({ minutes: 1 });
  }
  const page = await t.db.read(officer, (tx) => listAccessRecords(tx, { personId: maria, limit: 1 }));
  expect(page.map((record) => record.subject.id)).toEqual([caseB, caseA]);
  expect(page[0]).toMatchObject({
    viewerPersonId: maria,
    viewerRole: 'officer',
    ip: '192.0.2.7',
    purpose: 'review',
  });
  const [first] = page;
  const rest = await t.db.read(officer, (tx) => listAccessRecords(tx, { after: first, limit: 1 }));
  expect(rest.map((record) => record.subject.id)).toEqual([caseA]);
});
