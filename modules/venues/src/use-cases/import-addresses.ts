import type { PreparedStatement, Tx } from '@veche/platform';
import { parse } from 'csv-parse';
import type { Readable } from 'node:stream';
import { pointText } from '../db/pg-geometry.ts';
import { ensureTown } from '../db/town-repo.ts';
import type { LonLat } from '../domain/projection.ts';
import { likenessKey, searchWords } from '../domain/search-text.ts';

export interface AddressRow {
  /** Identity of the row in its source. */
  readonly key: string;
  readonly address: string;
  readonly locality: string;
  readonly position: LonLat;
}

/** Which column of a CSV file holds what. */
export interface AddressColumns {
  readonly key: string;
  readonly address: string;
  readonly locality?: string;
  readonly longitude: string;
  readonly latitude: string;
}

/** A file to read: which rows are the same as before is told by the source's name and the row's key. */
export interface AddressSource {
  readonly stream: Readable;
  readonly columns: AddressColumns;
  readonly source: string;
}

export interface AddressImport {
  readonly saved: number;
  readonly refused: readonly { readonly line: number; readonly column: string }[];
}

const saveAll: PreparedStatement = {
  name: 'venues-save-addresses',
  text: `insert into venues.address (tenant_id, id, source, source_key, address, locality, lon, lat, location, search_words, search_text)
         select $1, id, $3, key, address, locality, lon, lat, location::point, array_to_tsvector(string_to_array(words, ' ')), likeness
         from unnest($2::uuid[], $4::text[], $5::text[], $6::text[], $7::float8[], $8::float8[], $9::text[], $10::text[], $11::text[])
           as entry (id, key, address, locality, lon, lat, location, words, likeness)
         on conflict (tenant_id, source, source_key) do update set address = excluded.address, locality = excluded.locality, lon = excluded.lon,
           lat = excluded.lat, location = excluded.location, search_words = excluded.search_words, search_text = excluded.search_text`,
};

const batchSize = 2000;

/** Adds or changes rows of one source; the same file may be loaded again. */
export async function saveAddresses(tx: Tx, source: string, rows: readonly AddressRow[]): Promise<void> {
  const { projection } = await ensureTown(tx);
  for (let from = 0; from < rows.length; from += batchSize) {
    // A key that comes twice in one statement would be refused: the last one counts.
    const batch = [...new Map(rows.slice(from, from + batchSize).map((row) => [row.key, row])).values()];
    await tx.sql(saveAll, [
      tx.tenantId,
      batch.map(() => tx.newId()),
      source,
      batch.map((row) => row.key),
      batch.map((row) => row.address),
      batch.map((row) => row.locality),
      batch.map((row) => row.position[0]),
      batch.map((row) => row.position[1]),
      batch.map((row) => pointText(projection.toMetres(row.position))),
      batch.map((row) => [...new Set(searchWords(`${row.locality} ${row.address}`))].join(' ')),
      batch.map((row) => likenessKey(row.address)),
    ]);
  }
}

/** Loads an address register from a CSV file; lines without usable coordinates or address are refused, the others go in. */
export async function importAddresses(tx: Tx, options: AddressSource): Promise<AddressImport> {
  const { columns } = options;
  const records = options.stream.pipe(
    parse({ columns: true, bom: true, info: true, skip_empty_lines: true, relax_column_count: true }),
  );
  const good: AddressRow[] = [];
  const refused: { line: number; column: string }[] = [];
  for await (const { record, info } of records as AsyncIterable<{
    record: Record<string, string>;
    info: { lines: number };
  }>) {
    const [longitude, latitude] = [
      Number(record[columns.longitude] || NaN),
      Number(record[columns.latitude] || NaN),
    ];
    const key = record[columns.key];
    const address = record[columns.address]?.trim();
    const faulty = !key
      ? columns.key
      : !address
        ? columns.address
        : !(Math.abs(longitude) <= 180)
          ? columns.longitude
          : !(Math.abs(latitude) <= 90)
            ? columns.latitude
            : undefined;
    if (faulty !== undefined) refused.push({ line: info.lines, column: faulty });
    else
      good.push({
        key: key as string,
        address: address as string,
        locality: columns.locality ? (record[columns.locality] ?? '') : '',
        position: [longitude, latitude],
      });
  }
  await saveAddresses(tx, options.source, good);
  return { saved: good.length, refused };
}
