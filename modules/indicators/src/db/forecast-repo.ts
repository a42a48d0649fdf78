import type { PlainDate } from '@veche/kernel';
import type { PreparedStatement, ReadTx, Tx } from '@veche/platform';

/** A week foretold on a day. */
export interface ForecastRow {
  readonly metric: string;
  readonly service: string;
  readonly unit: string;
  readonly madeOn: PlainDate;
  readonly weekOn: PlainDate;
  readonly point: number;
  readonly low: number;
  readonly high: number;
  readonly level: number;
  readonly model: string;
  readonly isBackTest: boolean;
}

const insert: PreparedStatement = {
  name: 'indicators.insert-forecasts',
  text: `insert into indicators.forecast (tenant_id, metric, service_code, unit_code, made_on, week_on, point, low, high, level, model, is_back_test)
         select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::date[], $6::date[], $7::float8[], $8::float8[], $9::float8[], $10::float4[], $11::text[],
           $12::boolean[])
         on conflict do nothing`,
};

/** Keeps forecasts as they were made; one made before on the same day stays. */
export async function keepForecasts(tx: Tx, rows: readonly ForecastRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.sql(insert, [
    tx.tenantId,
    rows.map(({ metric }) => metric),
    rows.map(({ service }) => service),
    rows.map(({ unit }) => unit),
    rows.map(({ madeOn }) => madeOn),
    rows.map(({ weekOn }) => weekOn),
    rows.map(({ point }) => point),
    rows.map(({ low }) => low),
    rows.map(({ high }) => high),
    rows.map(({ level }) => level),
    rows.map(({ model }) => model),
    rows.map(({ isBackTest }) => isBackTest),
  ]);
}

const list: PreparedStatement = {
  name: 'indicators.list-forecasts',
  text: `select metric, service_code as service, unit_code as unit, made_on as "madeOn", week_on as "weekOn", point, low, high, level, model, is_back_test as "isBackTest"
         from indicators.forecast where tenant_id = $1 and metric = $2 and service_code = $3 and unit_code = $4 and made_on > $5
         order by made_on, week_on`,
};

/** Forecasts of one slice made since a day. */
export const listForecasts = (
  tx: ReadTx,
  asked: {
    readonly metric: string;
    readonly service: string;
    readonly unit: string;
    readonly madeAfter: PlainDate;
  },
): Promise<ForecastRow[]> =>
  tx.sql<ForecastRow>(list, [tx.tenantId, asked.metric, asked.service, asked.unit, asked.madeAfter]);
