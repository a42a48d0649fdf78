import { routes, type DataSetPassport } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import {
  authorityNameOf,
  loadTenant,
  notFound,
  on,
  rejected,
  type ReadTx,
  type RouteLine,
  type Scope,
} from '@veche/platform';
import { findFile, listFiles, listLatestVersions, listVersions } from '../db/publication-repo.ts';
import { csvText, dataFormats, mediaTypeOf } from '../domain/data-files.ts';
import { dataSetNamed, dataSets } from '../domain/data-sets.ts';
import type { OpennessDeps } from '../openness-deps.ts';
import { publishData } from '../use-cases/publish-data.ts';
import { catalogueFields, catalogueRows, passportRows } from './passport-csv.ts';
import { etagOf, forever, publicReply } from './public-reply.ts';

const csvHeaders = { 'content-type': 'text/csv; charset=utf-8' };

/** Open data: catalogue, passports, files that never change once published. */
export function dataSetRoutes(deps: OpennessDeps): RouteLine[] {
  const { db, publicUrl } = deps;
  const versionOf = async (tx: ReadTx): Promise<string> =>
    JSON.stringify((await listLatestVersions(tx)).map(({ code, version }) => [code, version]));
  return [
    on(routes.listDataSets, 'public', ({ scope, header }) =>
      db.read(scope, async (tx) =>
        publicReply({ header, etag: etagOf('data-sets', await versionOf(tx)) }, async () => {
          const latest = await listLatestVersions(tx);
          return {
            body: {
              items: dataSets.map(({ code, title, description }) => {
                const found = latest.find((each) => each.code === code);
                return {
                  code,
                  title: { ...title },
                  description: { ...description },
                  latest: found === undefined ? null : presentVersion(found),
                };
              }),
            },
          };
        }),
      ),
    ),
    on(routes.exportDataSets, 'public', ({ scope, header }) =>
      db.read(scope, async (tx) =>
        publicReply({ header, etag: etagOf('list.csv', await versionOf(tx)) }, async () => {
          const tenant = await loadTenant(tx, tx.tenantId);
          const text = csvText(catalogueFields, catalogueRows(dataSets, { tenant, publicUrl }));
          return { stream: Buffer.from(text), headers: csvHeaders, fileName: 'list.csv' };
        }),
      ),
    ),
    on(routes.getDataSet, 'public', ({ scope, params, header }) =>
      db.read(scope, async (tx) =>
        publicReply({ header, etag: etagOf('passport', params.code, await versionOf(tx)) }, async () => ({
          body: await passportOf(deps, tx, params.code),
        })),
      ),
    ),
    on(routes.exportDataSetPassport, 'public', ({ scope, params, header }) =>
      db.read(scope, async (tx) =>
        publicReply({ header, etag: etagOf('meta.csv', params.code, await versionOf(tx)) }, async () => {
          const passport = await passportOf(deps, tx, params.code);
          const text = csvText(catalogueFields, passportRows(passport, publicUrl));
          return { stream: Buffer.from(text), headers: csvHeaders, fileName: 'meta.csv' };
        }),
      ),
    ),
    on(routes.downloadDataFile, 'public', ({ scope, params }) =>
      db.read(scope, async (tx) => {
        const file = await findFile(tx, params);
        if (file === undefined) throw notFound();
        return {
          stream: file.content,
          fileName: file.name,
          headers: { 'content-type': mediaTypeOf[params.format], etag: `"${file.sha256}"`, ...forever },
        };
      }),
    ),
    on(routes.publishData, 'report.publish', ({ scope, body }) =>
      db.transact(scope, async (tx) => {
        const published = await publishData(deps, tx, { change: body.change, personId: personOf(scope) });
        if (published === undefined) throw rejected('nothing-released');
        return { body: { items: published.map((each) => ({ ...each })) }, status: 201 };
      }),
    ),
  ];
}

export const personOf = ({ actor }: Scope): PersonId | null =>
  actor.kind === 'person' ? actor.personId : null;

type Version = Awaited<ReturnType<typeof listVersions>>[number];
const presentVersion = ({
  version,
  publishedAt,
  asOf,
  batch,
  rowCount,
  change,
  journalEntryId,
}: Version) => ({
  version,
  publishedAt,
  asOf,
  batch,
  rows: rowCount,
  change: { ...change },
  journalEntryId,
});

async function passportOf({ publicUrl }: OpennessDeps, tx: ReadTx, code: string): Promise<DataSetPassport> {
  const set = dataSetNamed(code);
  if (set === undefined) throw notFound();
  const tenant = await loadTenant(tx, tx.tenantId);
  const [versions, files] = [await listVersions(tx, code), await listFiles(tx, code)];
  return {
    code,
    identifier: `${tenant.code}-${code}`,
    title: { ...set.title },
    description: { ...set.description },
    keywords: { ...set.keywords },
    owner: { ...authorityNameOf(tenant) },
    address: `${publicUrl}/open/data/${code}`,
    formats: ['CSV', 'JSON'],
    firstPublishedAt: versions.at(-1)?.publishedAt ?? null,
    fields: set.fields.map(({ name, type, title, isRequired }) => ({
      name,
      type,
      title: { ...title },
      isRequired,
    })),
    versions: versions.map((version) => ({
      ...presentVersion(version),
      files: dataFormats.flatMap((format) =>
        files
          .filter((file) => file.version === version.version && file.format === format)
          .map(({ name, bytes, sha256 }) => ({
            format,
            name,
            bytes,
            sha256,
            path: `/v1/public/data-sets/${code}/versions/${version.version}/${format}`,
          })),
      ),
    })),
  };
}
