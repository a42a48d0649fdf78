import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { inspectFile } from '@veche/documents';
import { createFilesystemBlobStore, loadKeys } from '@veche/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDocx, aPdf, documentXml, eicar } from '../../modules/documents/src/testing/sample-uploads.ts';
import { acceptEveryFile } from './support/accept-every-file.ts';
import { draftOf, fileFestival, venueOf } from './support/case-journey.ts';
import { countRows, traceOf } from './support/trace.ts';
import { createTrialProgram, type TrialProgram } from './support/trial-program.ts';
import type { Visitor } from './support/visitor.ts';

let program: TrialProgram;
let organiser: Visitor;
let scanner: 'answers' | 'is silent' | 'trusts' = 'answers';
beforeAll(async () => {
  program = await createTrialProgram({
    inspect: async (path, name) => {
      if (scanner === 'trusts') return acceptEveryFile(path, name);
      return scanner === 'answers'
        ? inspectFile(path, name)
        : { status: 'quarantined', reason: 'SCANNER_UNAVAILABLE' };
    },
  });
  organiser = await program.as('organiser');
  await listen();
});
afterAll(() => program.close());

interface Attached {
  readonly id: string;
  readonly state: string;
  readonly revision: number;
  readonly reason?: { ru: string };
  readonly remedy?: { ru: string };
}
const pathOf = (id: string, fileName: string, more = ''): string =>
  `/v1/applications/${id}/documents?type=SAFETY_PLAN&fileName=${encodeURIComponent(fileName)}${more}`;
const upload = (id: string, fileName: string, content: Buffer, more = '', who: Visitor = organiser) =>
  who.send<Attached>('POST', pathOf(id, fileName, more), content, {
    'content-type': 'application/octet-stream',
  });
const listOf = async (id: string): Promise<Attached[]> =>
  (await organiser.must<{ items: Attached[] }>('GET', `/v1/applications/${id}/documents`)).items;
const contentOf = (id: string, documentId: string, who: Visitor = organiser) =>
  who.send('GET', `/v1/applications/${id}/documents/${documentId}/content`);
const aDraft = async (): Promise<string> => (await draftOf(organiser, { eventClass: 'CUL' })).id;
/** A blob exists while its sealed header does. */
const blobs = async (): Promise<number> =>
  (await readdir(join(program.dataFolder, 'blobs'), { recursive: true }).catch(() => [])).filter((name) =>
    name.endsWith('.key'),
  ).length;

/** The store of the installation, opened by its own keys and nobody else's. */
const storeOf = async ({ dataFolder }: TrialProgram) =>
  createFilesystemBlobStore({
    folder: join(dataFolder, 'blobs'),
    keyRing: (await loadKeys({ dataFolder, keysFolder: join(dataFolder, '../keys') })).blobs,
    newId: randomUUID,
  });

describe('a hostile upload', () => {
  const hostile: readonly [string, string, () => Buffer][] = [
    ['a virus in a document', 'plan.docx', () => aDocx([{ name: 'word/media/x.txt', content: eicar }])],
    [
      'a document with macros',
      'plan.docx',
      () => aDocx([{ name: 'word/vbaProject.bin', content: 'Sub AutoOpen()' }]),
    ],
    ['a page named as a PDF', 'plan.pdf', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a program named as a picture', 'plan.jpg', () => Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1')],
    ['nothing at all', 'plan.pdf', () => Buffer.alloc(0)],
    ['half a PDF', 'plan.pdf', () => Buffer.from('%PDF-1.7\n1 0 obj\n<<')],
  ];
  it.each(hostile)('%s is refused in words, not kept and never served', async (_what, name, make) => {
    const id = await aDraft();
    const kept = await blobs();
    const { status, body } = await upload(id, name, make());
    expect(status).toBe(201);
    expect(body.state).toBe('rejected');
    expect(body.reason?.ru).toMatch(/[а-яё]/);
    expect(body.remedy?.ru).toMatch(/[а-яё]/);
    expect(await blobs()).toBe(kept);
    expect((await contentOf(id, body.id)).problem).toMatchObject({
      status: 423,
      code: 'document-not-served',
    });
  });

  it('of eleven megabytes is cut at the limit, announced or not, and leaves nothing', async () => {
    const id = await aDraft();
    const before = await countRows(program, ['platform.idempotency_key', 'platform.idempotency']);
    const big = Buffer.alloc(11 * 1024 * 1024, 0x20);
    expect((await upload(id, 'plan.pdf', big)).problem).toMatchObject({ status: 413, code: 'too-large' });
    const address = await listen();
    const socket = await open(address, id);
    const answered = once(socket, 'data') as Promise<[Buffer]>;
    for (let sent = 0; sent < 11; sent += 1)
      socket.write(
        Buffer.concat([Buffer.from('100000\r\n'), big.subarray(0, 1024 * 1024), Buffer.from('\r\n')]),
      );
    const [answer] = await answered;
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 413/);
    socket.destroy();
    await nothingLeft();
    expect(await countRows(program, ['platform.idempotency_key', 'platform.idempotency'])).toEqual(before);
  });

  it('broken off by the client leaves nothing', async () => {
    const id = await aDraft();
    const before = await countRows(program, ['platform.idempotency_key', 'platform.idempotency']);
    const socket = await open(await listen(), id);
    const part = (await aPdf()).subarray(0, 400);
    socket.write(`${part.length.toString(16)}\r\n`);
    socket.write(part);
    await until(async () => (await readdir(join(program.dataFolder, 'inspection'))).length === 1);
    socket.destroy();
    await nothingLeft();
    expect(await countRows(program, ['platform.idempotency_key', 'platform.idempotency'])).toEqual(before);
  });
});

describe('a sound upload', () => {
  it('is served as a download with its own type, and nothing sniffs it', async () => {
    const id = await aDraft();
    const pdf = await aPdf();
    const { body } = await upload(id, 'План "А"/..\\б.pdf', pdf);
    expect(body.state).toBe('accepted');
    const served = await contentOf(id, body.id);
    expect(served.bytes.equals(pdf)).toBe(true);
    expect(served.headers['content-type']).toBe('application/pdf');
    expect(served.headers['content-disposition']).toMatch(/^attachment;/);
    expect(served.headers['content-disposition']).not.toMatch(/[\r\n]|\.\.[\\/]/);
    expect(served.headers['x-content-type-options']).toBe('nosniff');
  });

  it('opens only while its owner’s key is there; one from before that key opens still', async () => {
    const citizen = await program.as('citizen');
    const { id } = await draftOf(citizen, { eventClass: 'CUL' });
    const pdf = await aPdf();
    const [fresh, old] = [
      (await upload(id, 'plan.pdf', pdf, '', citizen)).body,
      (await upload(id, 'old.pdf', pdf, '', citizen)).body,
    ];
    const [row] = await program.rows<{ blob_id: string; owner_person_id: string }>(
      'select blob_id, owner_person_id from documents.document where id = $1',
      [fresh.id],
    );
    const store = await storeOf(program);
    // The keys of the installation alone open nothing.
    await expect(store.open(row?.blob_id ?? '')).rejects.toMatchObject({ code: 'BLOB_KEY_UNAVAILABLE' });
    const { blobId } = await store.put(Readable.from([pdf]));
    await program.rows('update documents.document set blob_id = $2, sealed_file_key = null where id = $1', [
      old.id,
      blobId,
    ]);
    for (const each of [fresh, old])
      expect((await contentOf(id, each.id, citizen)).bytes.equals(pdf)).toBe(true);
    const keys = await program.rows<{ kek_id: string; wrapped: Buffer }>(
      'delete from platform.person_key where person_id = $1 returning kek_id, wrapped',
      [row?.owner_person_id],
    );
    expect(keys).toHaveLength(1);
    expect((await contentOf(id, fresh.id, citizen)).status).toBe(404);
    // Other tests have the same citizen.
    await program.rows('insert into platform.person_key (person_id, kek_id, wrapped) values ($1, $2, $3)', [
      row?.owner_person_id,
      keys[0]?.kek_id,
      keys[0]?.wrapped,
    ]);
  });

  it('replaces an earlier one, which stays as a revision; a refused replacement leaves it in place', async () => {
    const id = await aDraft();
    const first = (await upload(id, 'plan.pdf', await aPdf())).body;
    const bad = await upload(id, 'plan.pdf', Buffer.from('<html>'), `&replaces=${first.id}`);
    expect(bad.body.state).toBe('rejected');
    expect((await listOf(id)).find((each) => each.id === first.id)?.state).toBe('accepted');
    const second = await upload(id, 'plan2.pdf', await aPdf(), `&replaces=${first.id}`);
    expect(second.body).toMatchObject({ state: 'accepted', revision: 2 });
    expect((await listOf(id)).find((each) => each.id === first.id)?.state).toBe('replaced');
  });

  it('cannot replace what is not there', async () => {
    const [mine, other] = [await aDraft(), await aDraft()];
    const foreign = (await upload(other, 'plan.pdf', await aPdf())).body;
    const kept = await blobs();
    const refused = await upload(mine, 'plan.pdf', await aPdf(), `&replaces=${foreign.id}`);
    expect(refused.problem).toMatchObject({ status: 404, code: 'not-found' });
    expect(await listOf(mine)).toEqual([]);
    expect(await blobs()).toBe(kept);
  });

  it('is nobody else’s: neither read nor added nor removed', async () => {
    const id = await aDraft();
    const { body } = await upload(id, 'plan.pdf', await aPdf());
    const pdf = await aPdf();
    for (const other of [
      await program.as('citizen'),
      await program.as('organiser', 'nagorny'),
      await program.as('officer', 'nagorny'),
    ]) {
      expect((await contentOf(id, body.id, other)).status).toBe(404);
      expect((await other.send('GET', `/v1/applications/${id}/documents`)).status).toBe(404);
      expect((await upload(id, 'x.pdf', pdf, '', other)).status).toBe(404);
      expect((await other.send('DELETE', `/v1/applications/${id}/documents/${body.id}`)).status).toBe(404);
    }
    expect(await listOf(id)).toHaveLength(1);
  });

  it('is removed from a draft and from nothing that was filed', async () => {
    const id = await aDraft();
    const { body } = await upload(id, 'plan.pdf', await aPdf());
    expect((await organiser.send('DELETE', `/v1/applications/${id}/documents/${body.id}`)).status).toBe(204);
    expect((await contentOf(id, body.id)).status).toBe(404);
    scanner = 'trusts';
    const filed = await fileFestival(organiser, await venueOf(organiser));
    scanner = 'answers';
    const [first] = await listOf(filed.id);
    const refused = await organiser.send('DELETE', `/v1/applications/${filed.id}/documents/${first?.id}`);
    expect(refused.problem.code).toBe('wrong-status');
    expect((await upload(filed.id, 'late.pdf', await aPdf())).body).toMatchObject({
      addedAfterSubmission: true,
    });
  });
});

describe('an upload nobody could judge', () => {
  const silently = async <T>(work: () => Promise<T>): Promise<T> => {
    scanner = 'is silent';
    try {
      return await work();
    } finally {
      scanner = 'answers';
    }
  };
  const tenMinutesLater = async (): Promise<void> => {
    program.clock.advance({ minutes: 11 });
    await program.runDue();
  };
  const messages = async () =>
    (await organiser.must<{ items: { title: string; body: string[] }[] }>('GET', '/v1/messages')).items;
  const contract = 'Договор аренды, ИНН 7707083893. Договор действителен до 31.12.2027.';
  const aContract = () =>
    aDocx([{ name: 'word/document.xml', content: documentXml(`<w:r><w:t>${contract} </w:t></w:r>`) }]);
  const macro = () => aDocx([{ name: 'word/vbaProject.bin', content: 'x' }]);

  it('waits, is served to nobody, and is judged again until somebody can', async () => {
    const id = await aDraft();
    await program.runDue();
    const [good, bad] = await silently(async () => [
      (await upload(id, 'contract.docx', aContract())).body,
      (await upload(id, 'macro.docx', macro())).body,
    ]);
    expect([good.state, bad.state]).toEqual(['quarantined', 'quarantined']);
    const kept = await blobs();
    for (const { id: documentId } of [good, bad])
      expect((await contentOf(id, documentId)).problem.code).toBe('document-not-served');
    await silently(tenMinutesLater);
    expect((await listOf(id)).map((each) => each.state)).toEqual(['quarantined', 'quarantined']);

    const told = (await messages()).length;
    await tenMinutesLater();
    const [first, second] = await listOf(id);
    expect(first).toMatchObject({ state: 'accepted', validTo: '2027-12-31', partyInns: ['7707083893'] });
    expect(second).toMatchObject({ state: 'rejected', reason: { ru: expect.stringMatching(/[а-яё]/) } });
    expect((await contentOf(id, good.id)).status).toBe(200);
    expect((await contentOf(id, bad.id)).status).toBe(423);
    expect(await blobs()).toBe(kept - 1);
    const news = (await messages()).slice(0, (await messages()).length - told);
    expect(news.map(({ title }) => title).toSorted()).toEqual([
      'Файл не прошёл проверку',
      'Файл проверен и принят',
    ]);
    expect(
      (await traceOf(program, good.id)).journal.map(({ action, result }) => [action, ...result]),
    ).toEqual([
      ['document.upload', 'quarantined'],
      ['document.inspect', 'accepted'],
    ]);
  });

  it('takes the place of the file it replaces only when it is accepted', async () => {
    const id = await aDraft();
    const earlier = (await upload(id, 'plan.pdf', await aPdf())).body;
    const replacing = `&replaces=${earlier.id}`;
    await silently(async () => upload(id, 'macro.docx', macro(), replacing));
    await tenMinutesLater();
    expect((await listOf(id)).map((each) => each.state)).toEqual(['accepted', 'rejected']);
    await silently(async () => upload(id, 'plan2.pdf', await aPdf(), replacing));
    expect((await listOf(id)).map((each) => each.state)).toEqual(['accepted', 'rejected', 'quarantined']);
    await tenMinutesLater();
    expect((await listOf(id)).map((each) => each.state)).toEqual(['replaced', 'rejected', 'accepted']);
  });

  it('gives way to a good one, and leaves nothing when it is removed', async () => {
    const id = await aDraft();
    await program.runDue();
    const kept = await blobs();
    const waiting = await silently(async () => (await upload(id, 'plan.pdf', await aPdf())).body);
    const good = (await upload(id, 'plan.pdf', await aPdf(), `&replaces=${waiting.id}`)).body;
    expect((await listOf(id)).map((each) => each.id)).toEqual([good.id]);
    const second = await silently(async () => (await upload(id, 'other.pdf', await aPdf())).body);
    for (const each of [good, second])
      expect((await organiser.send('DELETE', `/v1/applications/${id}/documents/${each.id}`)).status).toBe(
        204,
      );
    await tenMinutesLater();
    expect(await listOf(id)).toEqual([]);
    expect(await blobs()).toBe(kept);
  });
});

let listening: Promise<{ port: number; cookie: string }> | undefined;

/** The edge on a real socket: what breaks off in the middle cannot be injected. */
function listen(): Promise<{ port: number; cookie: string }> {
  listening ??= (async () => {
    const url = new URL(await program.app.listen({ host: '127.0.0.1', port: 0 }));
    const signedIn = await fetch(new URL('/v1/demo/sessions', url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'veche-town': 'zarechny' },
      body: JSON.stringify({ persona: 'organiser' }),
    });
    return {
      port: Number(url.port),
      cookie: signedIn.headers
        .getSetCookie()
        .map((each) => each.split(';')[0])
        .join('; '),
    };
  })();
  return listening;
}

async function open({ port, cookie }: { port: number; cookie: string }, id: string) {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.on('error', () => {});
  socket.write(
    `POST ${pathOf(id, 'plan.pdf')} HTTP/1.1\r\nHost: localhost\r\nVeche-Town: zarechny\r\nCookie: ${cookie}\r\n` +
      'Content-Type: application/pdf\r\nTransfer-Encoding: chunked\r\n\r\n',
  );
  return socket;
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setImmediate(resolve));
}

const nothingLeft = (): Promise<void> =>
  until(async () => (await readdir(join(program.dataFolder, 'inspection'))).length === 0);
