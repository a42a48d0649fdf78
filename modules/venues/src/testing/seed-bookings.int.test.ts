import { createTestDatabase, type TestDatabase } from '@veche/platform/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findConflicts } from '../use-cases/find-conflicts.ts';
import { aSquareAt, at, testScope } from './factories.ts';
import { seedBookings } from './seed-bookings.ts';

let test_: TestDatabase;
beforeAll(async () => {
  test_ = await createTestDatabase();
});
afterAll(() => test_.close());

test('bookings made for a benchmark do not meet, and each is found where it stands', async () => {
  const scope = testScope(test_);
  await seedBookings(test_.db, scope, 3000);
  await seedBookings(test_.db, scope, 3000);
  const [stored] = await test_.db.read(scope, (tx) =>
    tx.sql<{ count: number }>(
      { name: 'test-count', text: 'select count(*)::int as count from venues.occupancy' },
      [],
    ),
  );
  expect(stored?.count).toBe(3000);
  const found = await test_.db.read(scope, (tx) =>
    findConflicts(tx, {
      place: { geometry: aSquareAt(80, 160, 60) },
      sessions: [at('2030-01-01', '03:00', '06:00')],
    }),
  );
  expect(found.ok && found.value.conflicts).toHaveLength(1);
  expect(found.ok && found.value.neighbours.length).toBeGreaterThan(10);
});
