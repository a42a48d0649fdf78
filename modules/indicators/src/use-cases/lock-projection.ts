import type { PreparedStatement, Tx } from '@veche/platform';

/** One projection at a time in a town: two would each count a day without seeing the other's facts. */
const lockTown: PreparedStatement = {
  name: 'indicators.lock-town',
  text: `select pg_advisory_xact_lock(hashtextextended('indicators:' || $1::text, 0))`,
};
/** A plan made for any list of days takes them for few; with a thousand of them it would compare each with each. */
const planAnew: PreparedStatement = {
  name: 'indicators.plan-anew',
  text: `select set_config('plan_cache_mode', 'force_custom_plan', true)`,
};

/** Waits until nobody else counts figures of this town, and counts alone until the transaction ends. */
export async function lockProjection(tx: Tx): Promise<void> {
  await tx.sql(planAnew, []);
  await tx.sql(lockTown, [tx.tenantId]);
}
