import { routes } from '@veche/contracts';
import { invalidInput, notFound, on, type Database, type RouteLine } from '@veche/platform';
import { readCanonicalEntry } from '../canonical-entry.ts';
import type { ChainPoint } from '../domain/chain.ts';
import { findProof } from '../queries/find-proof.ts';
import { listAccessRecords } from '../queries/list-access-records.ts';
import { readHead } from '../queries/read-head.ts';
import { readLinks } from '../queries/read-links.ts';
import { verifyJournal } from '../verify-journal.ts';
import { readTimeCursor, timeCursor } from './time-cursor.ts';

/** The journal over HTTP. Head and proofs are for anyone: they hold no personal value. */
export function journalRouteLines(db: Database): readonly RouteLine[] {
  return [
    on(routes.getJournalHead, 'public', async ({ scope }) => ({ body: await db.read(scope, readHead) })),

    on(routes.getJournalProof, 'public', async ({ scope, params }) => {
      const proof = await db.read(scope, (tx) => findProof(tx, params.id));
      if (!proof) throw notFound();
      return { body: proof };
    }),

    on(routes.listJournalEntries, 'journal.read', async ({ scope, query }) =>
      db.read(scope, async (tx) => {
        const [{ size }, links] = [await readHead(tx), await readLinks(tx, query.from, query.limit)];
        const items = links.flatMap(({ index, leaf, head, canonical }) => {
          const entry = readCanonicalEntry(canonical ?? '');
          return canonical !== undefined && entry ? [{ index, leaf, head, canonical, entry }] : [];
        });
        const next = (links.at(-1)?.index ?? size) + 1;
        return { body: { items, size, ...(next < size && { nextFrom: next }) } };
      }),
    ),

    on(routes.verifyJournal, 'journal.read', async ({ scope, query }) => {
      const earlier = earlierHead(query.earlierSize, query.earlierHash);
      return { body: await db.read(scope, (tx) => verifyJournal(tx, earlier)) };
    }),

    on(routes.listAccessRecords, 'access-log.read', async ({ scope, query }) => {
      const after = query.cursor === undefined ? undefined : readTimeCursor(query.cursor);
      const found = await db.read(scope, (tx) => listAccessRecords(tx, { ...query, after }));
      const items = found.slice(0, query.limit);
      const last = items.at(-1);
      return { body: { items, ...(found.length > query.limit && last && { nextCursor: timeCursor(last) }) } };
    }),
  ];
}

function earlierHead(size: number | undefined, hash: string | undefined): ChainPoint | undefined {
  if (size !== undefined && hash !== undefined) return { size, hash };
  if (size === undefined && hash === undefined) return undefined;
  const missing = size === undefined ? 'earlierSize' : 'earlierHash';
  throw invalidInput([
    {
      pointer: `query:/${missing}`,
      code: 'required',
      message: {
        ru: 'Укажите и длину, и хеш прежней головы',
        en: 'Give both the size and the hash of the earlier head',
      },
    },
  ]);
}
