import type { Instant, PlainDate } from '@veche/kernel';
import type { PreparedStatement, ReadTx, Tx } from '@veche/platform';
import type { MetricDefinition, MetricExpression, MetricUnit } from '../domain/metric-definition.ts';
import { shippedDefinitions, shippedSince, shippedTargets } from '../domain/shipped-definitions.ts';

interface DefinitionRow {
  code: string;
  version: number;
  since: PlainDate;
  title_ru: string;
  title_en: string;
  formula_ru: string;
  formula_en: string;
  unit: MetricUnit;
  better: 'more' | 'less' | null;
  basis_ru: string;
  basis_en: string;
  expression: MetricExpression;
}

const listOwn: PreparedStatement = {
  name: 'indicators.list-definitions',
  text: 'select * from indicators.metric_definition where tenant_id = $1 order by code, version',
};

/** Every version of every definition: those shipped, then those of the town, whose numbers go on from them. */
export async function listDefinitions(tx: ReadTx): Promise<MetricDefinition[]> {
  const rows = await tx.sql<DefinitionRow>(listOwn, [tx.tenantId]);
  return [
    ...shippedDefinitions,
    ...rows.map((row) => ({
      code: row.code,
      version: row.version,
      since: row.since,
      title: { ru: row.title_ru, en: row.title_en },
      formula: { ru: row.formula_ru, en: row.formula_en },
      unit: row.unit,
      ...(row.better === null ? {} : { better: row.better }),
      basis: { ru: row.basis_ru, en: row.basis_en },
      expression: row.expression,
    })),
  ];
}

const insertDefinition: PreparedStatement = {
  name: 'indicators.insert-definition',
  text: `insert into indicators.metric_definition (tenant_id, code, version, since, title_ru, title_en, formula_ru, formula_en, unit, better, basis_ru, basis_en,
           expression, defined_by, defined_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
};

export async function addDefinition(
  tx: Tx,
  definition: MetricDefinition,
  definedBy: string | null,
): Promise<void> {
  const { code, version, since, title, formula, unit, better, basis, expression } = definition;
  await tx.sql(insertDefinition, [
    tx.tenantId,
    code,
    version,
    since,
    title.ru,
    title.en,
    formula.ru,
    formula.en,
    unit,
    better ?? null,
    basis.ru,
    basis.en,
    JSON.stringify(expression),
    definedBy,
    tx.now,
  ]);
}

/** What a town aims at from a day on; '' in a dimension means every one. */
export interface Target {
  readonly metric: string;
  readonly service: string;
  readonly unit: string;
  readonly since: PlainDate;
  readonly value: number;
  readonly basis: { readonly ru: string; readonly en: string };
  readonly setAt?: Instant;
}

interface TargetRow {
  metric: string;
  service_code: string;
  unit_code: string;
  since: PlainDate;
  value: number;
  basis_ru: string;
  basis_en: string;
  set_at: Instant;
}

const listOwnTargets: PreparedStatement = {
  name: 'indicators.list-targets',
  text: 'select * from indicators.target where tenant_id = $1 order by metric, service_code, unit_code, since',
};

/** Targets shipped and set; the latest and narrowest holds. */
export async function listTargets(tx: ReadTx): Promise<Target[]> {
  const rows = await tx.sql<TargetRow>(listOwnTargets, [tx.tenantId]);
  return [
    ...shippedTargets.map((target) => ({
      ...target,
      service: '',
      unit: '',
      since: shippedSince,
    })),
    ...rows.map((row) => ({
      metric: row.metric,
      service: row.service_code,
      unit: row.unit_code,
      since: row.since,
      value: row.value,
      basis: { ru: row.basis_ru, en: row.basis_en },
      setAt: row.set_at,
    })),
  ];
}

const upsertTarget: PreparedStatement = {
  name: 'indicators.upsert-target',
  text: `insert into indicators.target (tenant_id, metric, service_code, unit_code, since, value, basis_ru, basis_en, set_by, set_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (tenant_id, metric, service_code, unit_code, since) do update
           set value = excluded.value, basis_ru = excluded.basis_ru, basis_en = excluded.basis_en, set_by = excluded.set_by, set_at = excluded.set_at`,
};

export async function saveTarget(tx: Tx, target: Target, setBy: string | null): Promise<void> {
  const { metric, service, unit, since, value, basis } = target;
  await tx.sql(upsertTarget, [
    tx.tenantId,
    metric,
    service,
    unit,
    since,
    value,
    basis.ru,
    basis.en,
    setBy,
    tx.now,
  ]);
}

/** The target that holds for a slice on a day: the narrowest, then the latest. */
export function targetFor(
  targets: readonly Target[],
  metric: string,
  slice: { readonly service?: string; readonly unit?: string },
  on: PlainDate,
): Target | undefined {
  const fits = (target: Target): boolean =>
    target.metric === metric &&
    target.since <= on &&
    (target.service === '' || target.service === slice.service) &&
    (target.unit === '' || target.unit === slice.unit);
  const narrowness = ({ service, unit }: Target): number => (service === '' ? 0 : 1) + (unit === '' ? 0 : 1);
  return targets
    .filter(fits)
    .toSorted((a, b) => narrowness(b) - narrowness(a) || b.since.localeCompare(a.since))[0];
}
