import type { RuleFilter } from '@veche/contracts';
import { sql, type RawBuilder } from 'kysely';

const lists = [
  ['sources', 'source_code'],
  ['services', 'service_code'],
  ['categories', 'category'],
  ['units', 'unit_code'],
  ['districts', 'district'],
  ['criticalities', 'criticality'],
] as const satisfies readonly (readonly [keyof RuleFilter, string])[];

/** The filter of a rule as a condition on `requests.request_fact` under the name `f`. */
export function filterSql(filter: RuleFilter): RawBuilder<boolean> {
  const conditions = lists
    .filter(([list]) => filter[list].length > 0)
    .map(([list, column]) => sql<boolean>`f.${sql.ref(column)} = any(${[...filter[list]]}::text[])`);
  if (filter.withoutAnswer) conditions.push(sql<boolean>`f.first_answer_at is null`);
  if (filter.reopened) conditions.push(sql<boolean>`f.reopened_count > 0`);
  return conditions.length === 0 ? sql<boolean>`true` : sql.join(conditions, sql` and `);
}
