import { newId, openDatabase, systemClock, systemScope } from '@veche/platform';
import type { TenantId } from '@veche/kernel';
import { bookOccupancy } from '../use-cases/book-occupancy.ts';
import { anAgreedConcert, aSquareAt, at } from './factories.ts';

/** Books a place and is killed before the commit, as by a power cut. Run as a process of its own. */
const [appUrl, tenantId, subjectId] = process.argv.slice(2) as [string, string, string];
const db = openDatabase({ appUrl, clock: systemClock, newId });
await db.transact(systemScope('killed', tenantId as TenantId), async (tx) => {
  const booked = await bookOccupancy(tx, {
    subjectId,
    place: { geometry: aSquareAt(0, 0) },
    sessions: [at('2026-07-11', '10:00', '15:00')],
    about: anAgreedConcert(),
  });
  process.stdout.write(booked.ok ? 'booked\n' : 'refused\n', () => process.kill(process.pid, 'SIGKILL'));
  await new Promise(() => {});
});
