import type { Instant, PersonId } from '@veche/kernel';
import { addCalendarDays, calendarDays } from '@veche/deadlines';
import { plainDate } from '@veche/kernel';
import { activateDecree, enterDecree } from '../../modules/requests/src/use-cases/calendar-decrees.ts';
import { loadClockReference } from '../../modules/requests/src/use-cases/clock-reference.ts';
import { recalculateTerms } from '../../modules/requests/src/use-cases/recalculate-terms.ts';
import { withBenchFolder } from '../installation/bench-folder.ts';
import { openRegister, type BenchRegister } from '../installation/register.ts';
import { median, ms, spread, timed } from '../statistics.ts';
import type { Measure, MeasureOptions, Outcome } from '../outcome.ts';

/** Wednesday noon in Moscow; the decrees make days of the week after it days off. */
const now = '2026-06-03T09:00:00.000Z' as Instant;
const firstDayOff = plainDate('2026-06-08');
const clerk = '01900000-0000-7000-8000-0000000000c1' as PersonId;

/** A decree on a day off moves every open term, against one bare UPDATE of the same columns of the same rows. */
export const measureCalendar: Measure = (options) =>
  withBenchFolder(async (folder) => {
    const register = await openRegister(folder, now);
    try {
      return [await compare(register, options)];
    } finally {
      await register.close();
    }
  });

async function compare(register: BenchRegister, { small, size }: MeasureOptions): Promise<Outcome> {
  const count = size ?? (small ? 100_000 : 1_000_000);
  await fill(register, count);
  const rounds = small ? 3 : 4;
  const [ours, theirs]: [number[], number[]] = [[], []];
  // The first round warms both up and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    const decree = await timed(() => decreeDayOff(register, round));
    if (decree.value !== count) throw new Error(`The decree moved ${decree.value} of ${count} terms`);
    await register.owner.query('vacuum analyze requests.service_request');
    const bare = await timed(() => register.owner.query(bareUpdate));
    if (bare.value.rowCount !== count) throw new Error(`The UPDATE touched ${bare.value.rowCount} rows`);
    await register.owner.query('vacuum analyze requests.service_request');
    if (round === 0) continue;
    ours.push(decree.tookMs);
    theirs.push(bare.tookMs);
  }
  const ratios = ours.map((took, index) => took / (theirs[index] ?? 1));
  return {
    id: 'Q9',
    work: `a decree moves ${count.toLocaleString('en-US')} open terms: old and new of each kept, one journal entry with the root`,
    bar: '≤ 2 × one bare UPDATE of the same rows',
    measured: `× ${spread(ratios)}`,
    met: median(ratios) <= 2,
    notes: [
      `decree ${ms(median(ours))}, bare UPDATE of the same columns ${ms(median(theirs))}; after each a VACUUM, not counted`,
      'the decree also writes an event for each request and hashes them all; the UPDATE keeps nothing of what was',
    ],
  };
}

/** Open requests of the services whose terms run in working days, all opened in the week before. */
async function fill({ db, deps, scope, owner }: BenchRegister, count: number): Promise<void> {
  await owner.query(
    `insert into requests.source (tenant_id, code, title_ru, title_en, kind, zone, created_at)
     select id, 'bench', 'Портал', 'Portal', 'file', 'Europe/Moscow', $1 from platform.tenant`,
    [now],
  );
  await owner.query(
    `with service as (
       select row_number() over (order by service_code) - 1 as n, count(*) over () as of, service_code from requests.service_norm
       where stage = 'final' and unit = 'workingDay' and amount >= 5 and valid_to is null group by service_code
     )
     insert into requests.service_request (tenant_id, id, source_code, external_id, number, service_code, channel, status, opened_at, registered_at,
       calendar_version, last_event_at, last_event_ordinal, version, change_id, changed_at)
     select t.id, gen_random_uuid(), 'bench', i::text, i::text, s.service_code, 'portal', 'in-progress', at, at, 1, at, 0, 1, gen_random_uuid(), at
     from platform.tenant t, generate_series(1, $1) as g (i)
     join lateral (select $2::timestamptz - interval '1 day' * (1 + i % 2) - interval '1 second' * (i % 20000) as at) as m on true
     join service s on s.n = i % s.of`,
    [count, now],
  );
  await db.transact(scope, async (tx) => {
    const { book } = await loadClockReference(deps, tx);
    const what = { kind: 'norm', reason: 'norm:first', calendarVersion: 1 } as const;
    await recalculateTerms(deps, tx, { before: book, after: book }, what);
  });
  await owner.query('vacuum analyze requests.service_request');
}

async function decreeDayOff({ db, deps, scope }: BenchRegister, round: number): Promise<number> {
  const off = addCalendarDays(firstDayOff, calendarDays(round));
  const version = await db.transact(scope, async (tx) => {
    const entered = await enterDecree(
      tx,
      {
        decreedOn: plainDate('2026-06-02'),
        title: { ru: `Указ № ${round}`, en: `Decree No. ${round}` },
        content: { kind: 'days', days: { off: [off], working: [], short: [] } },
      },
      clerk,
    );
    if (!entered.ok) throw new Error(JSON.stringify(entered.error));
    return entered.value.version;
  });
  await db.transact(scope, (tx) => activateDecree(deps, tx, version));
  return db.read(scope, async (tx) => {
    const [row] = await tx.sql<{ moved: number }>(
      {
        name: 'bench.moved-terms',
        text: 'select moved_count as moved from requests.calendar_version where tenant_id = $1 and version = $2',
      },
      [tx.tenantId, version],
    );
    return row?.moved ?? 0;
  });
}

const bareUpdate = `update requests.service_request set due_at = due_at + interval '1 hour', due_on = due_on + 1, at_risk_at = at_risk_at + interval '1 hour',
  very_overdue_at = very_overdue_at + interval '1 hour', next_transition_at = next_transition_at + interval '1 hour', calendar_version = calendar_version + 1,
  version = version + 1, changed_at = changed_at + interval '1 hour'`;
