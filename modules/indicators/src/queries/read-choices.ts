import type { BilingualText, PlainDate } from '@veche/kernel';
import type { PreparedStatement, ReadTx } from '@veche/platform';
import type { IndicatorsDeps } from '../indicators-deps.ts';

export interface Choice {
  readonly code: string;
  readonly title: BilingualText;
  readonly requests: number;
}

export interface Choices {
  readonly services: readonly Choice[];
  readonly units: readonly Choice[];
  readonly regions: readonly Choice[];
  readonly districts: readonly Choice[];
  /** The first and the last day a request was opened on; undefined while there are none. */
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
}

interface Row {
  slice: 'service' | 'unit' | 'region' | 'district';
  code: string;
  requests: number;
}

// From month cells: a list of choices must not read a million facts.
const counts: PreparedStatement = {
  name: 'indicators.choices',
  text: `select slice, case slice when 'service' then service_code when 'unit' then unit_code when 'region' then region else district end as code,
           sum(received)::int as requests
         from indicators.cell where tenant_id = $1 and grain = 'month' and slice in ('service', 'unit', 'region', 'district')
         group by 1, 2 having sum(received) > 0 order by 3 desc, 2`,
};
const days: PreparedStatement = {
  name: 'indicators.first-and-last-day',
  text: `select min(starts_on) as first, max(starts_on) as last from indicators.cell
         where tenant_id = $1 and slice = 'all' and grain = 'day' and received > 0`,
};
const serviceTitles: PreparedStatement = {
  name: 'indicators.service-titles',
  text: 'select code, title_ru, title_en from indicators.service where tenant_id = $1',
};

/** Titles of what a dimension holds; what has none is called by its code. */
export type Titles = (dimension: 'service' | 'unit' | 'region' | 'district', code: string) => BilingualText;

export async function readTitles(deps: Pick<IndicatorsDeps, 'unitTitles'>, tx: ReadTx): Promise<Titles> {
  const rows = await tx.sql<{ code: string; title_ru: string; title_en: string }>(serviceTitles, [
    tx.tenantId,
  ]);
  const services = new Map(rows.map((row) => [row.code, { ru: row.title_ru, en: row.title_en }]));
  const units = await deps.unitTitles(tx);
  return (dimension, code) => {
    if (code === '') return unsaid;
    const known =
      dimension === 'service' ? services.get(code) : dimension === 'unit' ? units.get(code) : undefined;
    return known ?? { ru: code, en: code };
  };
}

const unsaid: BilingualText = { ru: 'не указано', en: 'not said' };

/** What one can choose among in filters, most frequent first. */
export async function readChoices(deps: Pick<IndicatorsDeps, 'unitTitles'>, tx: ReadTx): Promise<Choices> {
  const rows = await tx.sql<Row>(counts, [tx.tenantId]);
  const titles = await readTitles(deps, tx);
  const [span] = await tx.sql<{ first: PlainDate | null; last: PlainDate | null }>(days, [tx.tenantId]);
  const of = (slice: Row['slice']): Choice[] =>
    rows
      .filter((row) => row.slice === slice)
      .map(({ code, requests }) => ({ code, requests, title: titles(slice, code) }));
  return {
    services: of('service'),
    units: of('unit'),
    regions: of('region'),
    districts: of('district'),
    from: span?.first ?? undefined,
    to: span?.last ?? undefined,
  };
}
