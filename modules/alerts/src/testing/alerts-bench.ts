import type { ProductionCalendar } from '@veche/deadlines';
import type { Instant, PersonId, PlainDate } from '@veche/kernel';
import { createMetrics, createWakeup, createWorkers, systemScope, type Scope } from '@veche/platform';
import { createTestDatabase, type TestDatabase } from '@veche/platform/testing';
import { Client } from 'pg';
import { vi } from 'vitest';
import { insertRule, type StoredRule } from '../db/rule-repo.ts';
import { sweep } from '../engine/sweep.ts';
import { tick } from '../engine/tick.ts';
import { alertsSubscription, recountsSubscription } from '../subscription.ts';
import { aRule } from './rule.fixture.ts';
import { people, wireAlerts, type WiringOptions } from './wire-alerts.ts';

export interface TrialRequest {
  readonly id: string;
  readonly number?: string;
  readonly service?: string;
  readonly unit?: string;
  readonly source?: string;
  readonly district?: string;
  readonly status?: string;
  readonly openedAt?: Instant;
  /** Answered, or closed without an answer before. */
  readonly doneAt?: Instant | null;
  readonly closedAt?: Instant | null;
  readonly firstAnswerAt?: Instant | null;
  readonly dueAt?: Instant | null;
  readonly dueOn?: PlainDate | null;
  readonly atRiskAt?: Instant | null;
  readonly veryOverdueAt?: Instant | null;
  readonly pausedSince?: Instant | null;
  readonly personId?: PersonId;
}

export interface TrialEvent {
  /** As the register would name it; one of its own when absent. */
  readonly id?: string;
  readonly requestId: string;
  readonly kind: string;
  readonly at?: Instant;
  readonly status?: string;
  readonly marks?: readonly string[];
  readonly actor?: string;
}

/** The module on a database of its own with real notifications, journal, vault and workers; requests are written by the test. */
export async function createAlertsBench(options: WiringOptions = {}) {
  const t: TestDatabase = await createTestDatabase();
  const owner = new Client({ connectionString: t.ownerUrl });
  await owner.connect();
  const { vault, log, journal, notifications, deps, alerts } = wireAlerts(t.db, options);
  const scope: Scope = systemScope('test', t.tenantId);
  const query = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
    (await owner.query(text, values)).rows as Row[];
  let changes = 0;

  const bench = {
    ...t,
    owner,
    query,
    vault,
    journal,
    notifications,
    deps,
    alerts,
    scope,

    /** Writes a rule that is on. */
    async rule(change: Parameters<typeof aRule>[0] = {}, state: Partial<StoredRule> = {}): Promise<string> {
      return t.db.transact(scope, async (tx) => {
        const id = tx.newId();
        await insertRule(tx, {
          id,
          version: 1,
          state: 'on',
          definition: aRule(change),
          ownerPersonId: people.manager,
          createdAt: tx.now,
          changedAt: tx.now,
          enabledAt: '2026-01-01T00:00:00.000Z' as Instant,
          confirmedAt: tx.now,
          ...state,
        });
        return id;
      });
    },

    /** Writes requests as the register would hold them. */
    async requests(...rows: readonly TrialRequest[]): Promise<void> {
      for (const row of rows) {
        await query(
          `insert into requests.source (tenant_id, code, title_ru, title_en, kind, zone, created_at)
           values ($1, $2::text, $2::text, $2::text, 'api', 'Europe/Moscow', now()) on conflict do nothing`,
          [t.tenantId, row.source ?? 'portal'],
        );
        await query(
          `insert into requests.service (tenant_id, code, title_ru, title_en, category) values ($1, $2, 'Ордер на земляные работы', 'Excavation order', 'roads')
           on conflict do nothing`,
          [t.tenantId, row.service ?? 'DIG-ORDER'],
        );
        await query(
          `insert into requests.unit (tenant_id, code, title_ru, title_en) values ($1, $2, 'Отдел благоустройства', 'Improvement office') on conflict do nothing`,
          [t.tenantId, row.unit ?? 'u1'],
        );
        await query(
          `insert into requests.service_request (tenant_id, id, source_code, external_id, number, service_code, unit_code, district, status, opened_at, closed_at,
             first_answer_at, due_at, due_on, at_risk_at, very_overdue_at, paused_since, person_id, calendar_version, last_event_at,
             last_event_ordinal, version, change_id, changed_at, done_at)
           values ($1, $2::uuid, $3, $2::text, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, 1, $18, 0, 1, $2::uuid, $18, $19)
           on conflict (tenant_id, id) do update set status = excluded.status, closed_at = excluded.closed_at, done_at = excluded.done_at, due_at = excluded.due_at, due_on = excluded.due_on,
             at_risk_at = excluded.at_risk_at, very_overdue_at = excluded.very_overdue_at, paused_since = excluded.paused_since,
             first_answer_at = excluded.first_answer_at, changed_at = excluded.changed_at`,
          [
            t.tenantId,
            row.id,
            row.source ?? 'portal',
            row.number ?? `ЗР-2026-${row.id.slice(-4)}`,
            row.service ?? 'DIG-ORDER',
            row.unit ?? 'u1',
            row.district ?? 'Заречный',
            row.status ?? 'in-progress',
            row.openedAt ?? '2026-05-12T09:00:00.000Z',
            row.closedAt ?? null,
            row.firstAnswerAt ?? null,
            row.dueAt ?? null,
            row.dueOn ?? null,
            row.atRiskAt ?? null,
            row.veryOverdueAt ?? null,
            row.pausedSince ?? null,
            row.personId ?? null,
            t.clock.now(),
            row.doneAt ?? row.closedAt ?? null,
          ],
        );
      }
    },

    /** One change set with these events; it is handed to the module as the relay would. */
    async change(...events: readonly TrialEvent[]): Promise<string> {
      changes += 1;
      const changeId = `01900000-0000-7000-9000-${String(changes).padStart(12, '0')}`;
      for (const [ordinal, event] of events.entries()) {
        await query(
          `insert into requests.request_event (tenant_id, request_id, at, ordinal, id, source_code, kind, status, actor, received_at, change_id, data)
           values ($1, $2, $3, $4, $5, 'portal', $6, $7, $8, $3, $9, $10)`,
          [
            t.tenantId,
            event.requestId,
            event.at ?? t.clock.now(),
            ordinal,
            event.id ?? `01900000-0000-7000-9001-${String(changes * 1000 + ordinal).padStart(12, '0')}`,
            event.kind,
            event.status ?? null,
            event.actor ?? 'system',
            changeId,
            event.marks ? JSON.stringify({ marks: event.marks }) : null,
          ],
        );
      }
      await bench.deliver(changeId);
      return changeId;
    },

    /** Hands a change set to the module, in a transaction as the delivery loop does. */
    deliver: (changeId: string, sourceCode = 'portal') =>
      t.db.transact(systemScope('subscription:alerts', t.tenantId), (tx) =>
        alertsSubscription(deps).handle(tx, {
          id: changeId,
          position: 1,
          tenantId: t.tenantId,
          type: 'ru.veche.requests.changed.v1',
          stream: sourceCode,
          version: 1,
          data: { changeId, sourceCode },
          occurredAt: t.clock.now(),
        }),
      ),

    /** Tells the module that the register was counted, as the relay would. */
    recounted: (recountId: string, ...unsound: string[]) =>
      t.db.transact(systemScope('subscription:alerts-recounts', t.tenantId), (tx) =>
        recountsSubscription(deps).handle(tx, {
          id: recountId,
          position: 1,
          tenantId: t.tenantId,
          type: 'ru.veche.requests.recounted.v1',
          stream: recountId,
          version: 1,
          data: { recountId, isSound: unsound.length === 0, unsound },
          occurredAt: t.clock.now(),
        }),
      ),

    /** Puts a production calendar in force, as a decree would. */
    calendarInForce: (calendar: ProductionCalendar) =>
      query(
        `insert into requests.calendar_version (tenant_id, version, hash, decreed_on, title_ru, title_en, data, entered_at, activated_at)
         values ($1, 2, $2, '2026-05-20', 'Указ', 'Decree', $3, now(), now())`,
        [t.tenantId, calendar.version, JSON.stringify(calendar)],
      ),

    /** Runs the sweeper until nothing is due. */
    async sweep(): Promise<void> {
      for (let round = 0; round < 50; round += 1) {
        await t.db.transact(scope, (tx) => sweep(deps, tx));
        const [due] = await query<{ n: number }>(
          `select count(*)::int as n from platform.timer where kind = 'alerts.sweep' and run_at <= $1`,
          [t.clock.now()],
        );
        await query(`delete from platform.timer where kind = 'alerts.sweep' and run_at <= $1`, [
          t.clock.now(),
        ]);
        if ((due?.n ?? 0) === 0) return;
      }
      throw new Error('The sweeper found no end');
    },

    tick: () => t.db.transact(scope, (tx) => tick(deps, tx)),

    /** Moves the clock and carries out what has become due. */
    async at(moment: Instant): Promise<void> {
      t.clock.set(moment);
      await bench.sweep();
    },

    messages: () =>
      query<{
        recipient: string;
        state: string;
        because: string | null;
        reason: string | null;
        step: number | null;
        trace: readonly { stage: string; outcome: string; code: string }[];
        template: string | null;
      }>(
        `select right(m.recipient_key, 2) as recipient, m.state, m.because, m.reason, m.step, m.trace, n.template
         from alerts.message m left join notifications.message n on n.id = m.message_id order by m.created_at, m.id`,
      ),

    alertRows: () =>
      query<{ id: string; state: string; resolution: string | null; added: number; ended: number }>(
        'select id, state, resolution, added, ended from alerts.alert order by opened_at, id',
      ),

    /** Runs the real workers until what is asked holds. */
    async work(until: () => Promise<void>): Promise<void> {
      const wakeup = createWakeup(t.appUrl);
      const workers = createWorkers({
        db: t.db,
        clock: t.clock.now,
        wakeup,
        log,
        metrics: createMetrics(),
        subscriptions: [],
        timers: [...(alerts.timers ?? []), ...(notifications.timers ?? [])],
        jobs: notifications.jobs ?? [],
        pollMs: 20,
      });
      await workers.start();
      try {
        await vi.waitFor(until, { timeout: 20_000 });
      } finally {
        await workers.stop();
        await wakeup.stop();
      }
    },

    async close(): Promise<void> {
      await owner.end();
      await t.close();
    },
  };
  return bench;
}
export type AlertsBench = Awaited<ReturnType<typeof createAlertsBench>>;
