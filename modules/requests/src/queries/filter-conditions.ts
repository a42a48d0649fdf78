import type { Instant, TenantId } from '@veche/kernel';
import { sql, type RawBuilder } from 'kysely';
import { isInDueState } from './due-state-sql.ts';
import type { TextMatch } from './match-text.ts';
import type { RequestFilter } from './request-filter.ts';

type Condition = RawBuilder<boolean>;

const columns = {
  sources: 'source_code',
  services: 'service_code',
  units: 'unit_code',
  regions: 'region',
  districts: 'district',
  statuses: 'status',
  channels: 'channel',
  criticalities: 'criticality',
} as const;

/** What must hold of a row, all of it on columns the indexes of the list carry; only words too common to look up need the row itself. */
export function filterConditions(
  filter: RequestFilter,
  match: TextMatch,
  at: { readonly tenantId: TenantId; readonly now: Instant },
): Condition[] {
  const lists = Object.entries(columns).flatMap(([name, column]) => {
    const values = filter[name as keyof typeof columns];
    return values.length === 0 ? [] : [sql<boolean>`${sql.ref(column)} = any(${[...values]})`];
  });
  const states = filter.dueStates.map((state) => isInDueState(state, at.now));
  return [
    sql<boolean>`tenant_id = ${at.tenantId}`,
    ...scopeConditions(filter.scope),
    ...(filter.executor === undefined
      ? []
      : [
          sql<boolean>`id in (select request_id from requests.executor where tenant_id = ${at.tenantId} and person_id = ${filter.executor})`,
        ]),
    ...lists,
    ...(states.length === 0 ? [] : [sql<boolean>`(${sql.join(states, sql` or `)})`]),
    ...bound('opened_at', filter.openedFrom, filter.openedBefore),
    ...(filter.dueFrom === undefined ? [] : [sql<boolean>`due_at > ${filter.dueFrom}`]),
    ...(filter.dueBefore === undefined ? [] : [sql<boolean>`due_at <= ${filter.dueBefore}`]),
    ...textConditions(match),
  ];
}

function scopeConditions(scope: RequestFilter['scope']): Condition[] {
  if (scope === 'all') return [];
  return [scope === 'open' ? sql<boolean>`done_at is null` : sql<boolean>`done_at is not null`];
}

const bound = (column: string, from: Instant | undefined, before: Instant | undefined): Condition[] => [
  ...(from === undefined ? [] : [sql<boolean>`${sql.ref(column)} >= ${from}`]),
  ...(before === undefined ? [] : [sql<boolean>`${sql.ref(column)} < ${before}`]),
];

function textConditions(match: TextMatch): Condition[] {
  switch (match.by) {
    case 'nothing-asked':
      return [];
    case 'ids':
      return [sql<boolean>`id = any(${[...match.ids]}::uuid[])`];
    case 'common-words':
      return [sql<boolean>`requests.has_words(id, ${[...match.words]}::bigint[])`];
  }
}
