import type { PreparedStatement, Tx } from '@veche/platform';
import type { ReleasePlan } from '../domain/plan-release.ts';
import type { MonthSpan } from './fact-repo.ts';

const day = `interval '1 day'`;
/** The finest name of a row that the plan shows; the register lists what has at least its service shown. */
const putRows: PreparedStatement = {
  name: 'openness.put-register-rows',
  text: `insert into openness.register_row (tenant_id, request_id, month, service_code, unit_code, district, status, outcome, took)
         select f.tenant_id, f.request_id, $2::date, f.service_code,
           case when cell.shown or pair.shown then f.unit_code end, case when cell.shown then f.district end, f.status,
           case when f.due_at is null then 'no-term' when f.done_at is null then case when f.due_at <= $4 then 'overdue' else 'running' end
                when f.done_at < f.due_at then 'in-time' else 'late' end,
           case when f.done_at is null then null when f.done_at - f.opened_at <= 3 * ${day} then 'to-3' when f.done_at - f.opened_at <= 7 * ${day} then 'to-7'
                when f.done_at - f.opened_at <= 15 * ${day} then 'to-15' when f.done_at - f.opened_at <= 30 * ${day} then 'to-30' else 'over-30' end
         from indicators.published_fact f
         cross join lateral (select f.service_code || chr(1) || f.unit_code || chr(1) || f.district = any($7::text[]) as shown) cell
         cross join lateral (select f.service_code || chr(1) || f.unit_code = any($6::text[]) as shown) pair
         where f.tenant_id = $1 and f.opened_on between $2 and $3 and not f.is_notice
           and (cell.shown or pair.shown or f.service_code = any($5::text[]))
         on conflict (tenant_id, request_id) do update set month = excluded.month, service_code = excluded.service_code, unit_code = excluded.unit_code,
           district = excluded.district, status = excluded.status, outcome = excluded.outcome, took = excluded.took`,
};
const dropRows: PreparedStatement = {
  name: 'openness.drop-register-rows',
  text: `delete from openness.register_row r where tenant_id = $1 and month = $2 and not exists (
           select 1 from indicators.published_fact f where f.tenant_id = r.tenant_id and f.request_id = r.request_id and f.opened_on between $2 and $3 and not f.is_notice
             and (f.service_code || chr(1) || f.unit_code || chr(1) || f.district = any($6::text[]) or f.service_code || chr(1) || f.unit_code = any($5::text[])
               or f.service_code = any($4::text[])))`,
};
const forgetMonths: PreparedStatement = {
  name: 'openness.forget-months',
  text: 'delete from openness.register_row where tenant_id = $1 and month < $2',
};

/** PostgreSQL keeps no zero character: names are joined by another that no title holds. */
const named = (names: ReadonlySet<string>): string[] =>
  [...names].map((name) => name.replaceAll('\u0000', '\u0001'));

/** Writes the rows of a month as the plan lets them be seen. */
export async function putRegisterRows(tx: Tx, { from, to }: MonthSpan, plan: ReleasePlan): Promise<void> {
  const names = [named(plan.services), named(plan.pairs), named(plan.cells)];
  await tx.sql(dropRows, [tx.tenantId, from, to, ...names]);
  await tx.sql(putRows, [tx.tenantId, from, to, tx.now, ...names]);
}

/** Takes months out of the register that are no longer among the released ones. */
export const forgetRowsBefore = (tx: Tx, month: string): Promise<unknown[]> =>
  tx.sql(forgetMonths, [tx.tenantId, month]);
