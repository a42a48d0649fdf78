import { Readable } from 'node:stream';
import { routes, type OpenRequestChoices } from '@veche/contracts';
import { csvOf } from '@veche/indicators';
import type { Language } from '@veche/kernel';
import { attemptOrRefuse, notFound, on, type ReadTx, type RouteLine, type Scope } from '@veche/platform';
import { findLatestBatch } from '../db/batch-repo.ts';
import type { OpennessDeps } from '../openness-deps.ts';
import {
  countOpenRequests,
  decodeCursor,
  encodeCursor,
  findRowByNumber,
  listChoices,
  listOpenRequests,
  presentOpenRequest,
  type RegisterCursor,
  type RegisterFilter,
} from '../queries/list-open-requests.ts';
import { readRegisterTitles, type RegisterTitles } from '../queries/register-titles.ts';
import { etagOf, publicReply } from './public-reply.ts';
import { registerColumns } from './register-columns.ts';

/** Numbers follow each other: at this pace nobody reads the register through by them. */
const lookupRule = { limit: 60, windowSeconds: 3_600 };
const rowsAtOnce = 2_000;

/** The register of service requests for everyone: rows without persons, in the detail that points at nobody. */
export function registerRoutes(deps: OpennessDeps): RouteLine[] {
  const { db } = deps;
  const read = async (tx: ReadTx): Promise<{ titles: RegisterTitles; choices: OpenRequestChoices }> => {
    const titles = await readRegisterTitles(deps, tx);
    return { titles, choices: await listChoices(tx, titles) };
  };
  const versionOf = async (tx: ReadTx): Promise<number> => (await findLatestBatch(tx))?.number ?? 0;
  return [
    on(routes.listOpenRequests, 'public', ({ scope, query, header }) =>
      db.read(scope, async (tx) => {
        const { cursor, limit, ...filter } = query;
        const after = cursor === undefined ? undefined : decodeCursor(cursor);
        const etag = etagOf('register', await versionOf(tx), JSON.stringify(query));
        return publicReply({ header, etag }, async () => {
          const { titles, choices } = await read(tx);
          const total = await countOpenRequests(tx, filter, choices);
          // Nothing to be found would be looked for in every row.
          const rows =
            total === 0 ? [] : await listOpenRequests(tx, { filter, choices, limit: limit + 1, after });
          const [page, last] = [rows.slice(0, limit), rows[limit - 1]];
          return {
            body: {
              items: page.map((row) => presentOpenRequest(row, titles)),
              total,
              ...(rows.length > limit && last ? { nextCursor: encodeCursor(last) } : {}),
            },
          };
        });
      }),
    ),
    on(routes.exportOpenRequests, 'public', async ({ scope, query, language, signal }) => {
      const { lang = language, ...filter } = query;
      return {
        stream: Readable.from(csvPages({ deps, scope, filter, language: lang, signal, read })),
        headers: { 'content-type': 'text/csv; charset=utf-8' },
        fileName: 'reestr-zaprosov.csv',
      };
    }),
    on(routes.listOpenRequestChoices, 'public', ({ scope, header }) =>
      db.read(scope, async (tx) =>
        publicReply({ header, etag: etagOf('choices', await versionOf(tx)) }, async () => ({
          body: (await read(tx)).choices,
        })),
      ),
    ),
    on(routes.findOpenRequest, 'public', async ({ scope, params, ip }) => {
      await attemptOrRefuse(db, `open-request:${ip}`, lookupRule);
      return db.read(scope, async (tx) => {
        const row = await findRowByNumber(tx, params.number.trim());
        if (row === undefined) throw notFound();
        return { body: { request: presentOpenRequest(row, (await read(tx)).titles) } };
      });
    }),
  ];
}

interface CsvInput {
  readonly deps: OpennessDeps;
  readonly scope: Scope;
  readonly filter: RegisterFilter;
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly read: (tx: ReadTx) => Promise<{ titles: RegisterTitles; choices: OpenRequestChoices }>;
}

/** Page after page, each in a transaction of its own: a slow reader holds no connection. */
async function* csvPages({ deps, scope, filter, language, signal, read }: CsvInput): AsyncGenerator<string> {
  let after: RegisterCursor | undefined;
  const columns = registerColumns(language);
  for (let isFirst = true; !signal.aborted; isFirst = false) {
    const page = await deps.db.read(scope, async (tx) => {
      const { titles, choices } = await read(tx);
      const rows = await listOpenRequests(tx, { filter, choices, limit: rowsAtOnce, after });
      return {
        last: rows.at(-1),
        length: rows.length,
        items: rows.map((row) => presentOpenRequest(row, titles)),
      };
    });
    const text = csvOf(page.items, columns, language);
    yield isFirst ? text : text.slice(text.indexOf('\r\n') + 2);
    if (page.last === undefined || page.length < rowsAtOnce) return;
    after = decodeCursor(encodeCursor(page.last));
  }
}
