import type { Database, PreparedStatement, Scope } from '@veche/platform';
import { ensureTown } from '../db/town-repo.ts';

const placesInRow = 50;
const places = placesInRow * placesInRow;
const chunk = 20_000;

const seedSubjects: PreparedStatement = {
  name: 'venues-seed-subjects',
  text: `insert into venues.occupancy_subject (tenant_id, subject_id, number, title, event_class, geometry)
         select $1::uuid, md5($1::uuid::text || n)::uuid, 'Н-' || n, 'Мероприятие ' || n, 'CUL', '{"type":"Point","coordinates":[0,0]}'
         from generate_series($2::int, $3::int) as n on conflict do nothing`,
};

const seedOccupancies: PreparedStatement = {
  name: 'venues-seed-occupancies',
  text: `insert into venues.occupancy (tenant_id, id, subject_id, state, layer, share_group, area, during, exclusive)
         select $1::uuid, md5('o' || $1::uuid::text || n)::uuid, md5($1::uuid::text || n)::uuid, 'agreed', 'open-air', md5($1::uuid::text || n)::uuid,
           polygon(box(point(x, y), point(x + 60, y + 60))), tstzrange(from_at, from_at + interval '3 hours'), true
         from generate_series($2::int, $3::int) as n,
           lateral (select (n % ${places}) % ${placesInRow} * 80 as x, (n % ${places}) / ${placesInRow} * 80 as y,
             timestamptz '2030-01-01 06:00+03' + ((n / ${places}) / 4) * interval '1 day' + ((n / ${places}) % 4) * interval '4 hours' as from_at) as slot
         on conflict do nothing`,
};

/** Fills a town with bookings that do not meet, for benchmarks: 2,500 places of 60 × 60 m, four sessions a day from 2030 on. */
export async function seedBookings(
  db: Database,
  scope: Scope,
  count: number,
  onProgress: (done: number) => void = () => {},
): Promise<void> {
  await db.transact(scope, (tx) => ensureTown(tx));
  for (let from = 0; from < count; from += chunk) {
    const to = Math.min(count, from + chunk) - 1;
    await db.transact(scope, async (tx) => {
      await tx.sql(seedSubjects, [tx.tenantId, from, to]);
      await tx.sql(seedOccupancies, [tx.tenantId, from, to]);
    });
    onProgress(to + 1);
  }
}
