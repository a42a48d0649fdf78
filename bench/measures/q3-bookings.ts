import {
  systemScope,
  migrate,
  createTenant,
  findModuleMigrations,
  newId,
  openDatabase,
  startEmbeddedPostgres,
  systemClock,
} from '@veche/platform';
import type { Database, EmbeddedPostgres } from '@veche/platform';
import { bookOccupancy, findConflicts, type DrawnGeometry, type Window } from '@veche/venues';
import { seedBookings } from '@veche/venues/testing';
import { randomBytes } from 'node:crypto';
import type { Instant } from '@veche/kernel';
import pg from 'pg';
import { demonstrationTown } from '../../apps/server/src/demonstration-town.ts';
import { localProjection } from '../../modules/venues/src/domain/projection.ts';
import { withBenchFolder } from '../installation/bench-folder.ts';
import { median, ms, percentile, spread, timed } from '../statistics.ts';
import type { Measure, MeasureOptions, Outcome } from '../outcome.ts';

const scope = systemScope('bench', demonstrationTown.id);
const projection = localProjection([...demonstrationTown.centre]);

/** Search and booking in towns that differ tenfold in what is already booked. */
export const measureBookings: Measure = (options) =>
  withBenchFolder(async (folder) => {
    const passwords = { superuser: secret(), owner: secret(), app: secret() };
    const server = await startEmbeddedPostgres({ folder, passwords, database: 'bookings_0' });
    try {
      return await compareSizes(server, options);
    } finally {
      await server.stop();
    }
  });

interface Register {
  readonly size: number;
  readonly db: Database;
  readonly loadedMs: number;
}
type Work = 'search' | 'booking';
/** Milliseconds of each call, by round. */
type Sample = Readonly<Record<Work, readonly number[]>>;

async function compareSizes(server: EmbeddedPostgres, { small }: MeasureOptions): Promise<Outcome[]> {
  const sizes = small ? [1_000, 10_000, 100_000] : [10_000, 100_000, 1_000_000];
  const registers: Register[] = [];
  try {
    await migrateFirst(server);
    for (const [index, size] of sizes.entries()) registers.push(await fill(server, index, size));
    for (const { db, size } of registers) await probe(db, size, -1);
    const rounds: Sample[][] = [];
    for (let round = 0; round < (small ? 6 : 12); round += 1) {
      const samples: Sample[] = [];
      for (const { db, size } of registers) samples.push(await probe(db, size, round));
      rounds.push(samples);
    }
    return (['search', 'booking'] as const).map((work) => outcomeOf(work, registers, rounds));
  } finally {
    for (const { db } of registers) await db.close();
  }
}

async function migrateFirst(server: EmbeddedPostgres): Promise<void> {
  const platform = {
    module: 'platform',
    directory: new URL('../../packages/platform/migrations/', import.meta.url),
  };
  await migrate(server.ownerUrl, [platform, ...(await findModuleMigrations())]);
  const db = openAt(server.appUrl);
  await db.transact(systemScope('bench'), (tx) => createTenant(tx, demonstrationTown));
  await db.close();
}

const openAt = (appUrl: string): Database => openDatabase({ appUrl, clock: systemClock, newId, poolSize: 2 });

/** Each size has a database of its own on one server, so that all are measured in the same minute. */
async function fill(server: EmbeddedPostgres, index: number, size: number): Promise<Register> {
  const name = `bookings_${index}`;
  if (index > 0)
    await run(
      server.superuserUrl.replace(/\/[^/]+$/, '/postgres'),
      `create database ${name} template bookings_0_empty owner veche_owner`,
    );
  else
    await run(
      server.superuserUrl.replace(/\/[^/]+$/, '/postgres'),
      'create database bookings_0_empty template bookings_0 owner veche_owner',
    );
  const db = openAt(server.appUrl.replace(/\/[^/]+$/, `/${name}`));
  const { tookMs: loadedMs } = await timed(() => seedBookings(db, scope, size));
  await run(
    server.superuserUrl.replace(/\/[^/]+$/, `/${name}`),
    'vacuum analyze venues.occupancy, venues.occupancy_subject',
  );
  return { size, db, loadedMs };
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const callsInRound = 40;
const placesInRow = 50;
const firstDayMs = Date.parse('2030-01-01T00:00:00+03:00');
const hourMs = 3_600_000;

/** Searches where a booking stands; books the free hour after one, in an order that never meets itself. */
async function probe(db: Database, size: number, round: number): Promise<Sample> {
  const [search, booking]: [number[], number[]] = [[], []];
  const days = Math.max(1, Math.floor(size / 10_000));
  for (let call = 0; call < callsInRound; call += 1) {
    const turn = (round + 1) * callsInRound + call;
    const place = squareOf((turn * 997) % Math.min(2_500, size));
    const day = (turn * 31) % days;
    const taken = await timed(() =>
      db.read(scope, (tx) => findConflicts(tx, { place, sessions: [hoursOf(day, 6, 9)] })),
    );
    if (!taken.value.ok || taken.value.value.conflicts.length !== 1)
      throw new Error(
        `The search found ${taken.value.ok ? taken.value.value.conflicts.length : 'nothing'} instead of the one booking`,
      );
    search.push(taken.tookMs);
    const booked = await timed(() =>
      db.transact(scope, (tx) =>
        bookOccupancy(tx, {
          subjectId: newId(),
          place,
          sessions: [hoursOf(day, 9, 10)],
          about: { number: `Б-${turn}`, title: 'Мероприятие', eventClass: 'CUL', attendancePeak: 100 },
        }),
      ),
    );
    if (!booked.value.ok) throw new Error(`The booking was refused: ${booked.value.error.code}`);
    booking.push(booked.tookMs);
  }
  return { search, booking };
}

function squareOf(place: number): { geometry: DrawnGeometry } {
  const [x, y] = [(place % placesInRow) * 80, Math.floor(place / placesInRow) * 80];
  const corners = [
    [x, y],
    [x + 60, y],
    [x + 60, y + 60],
    [x, y + 60],
    [x, y],
  ] as const;
  return {
    geometry: {
      type: 'Polygon',
      coordinates: [corners.map(([east, north]) => projection.toDegrees([east, north]))],
    },
  };
}

function hoursOf(day: number, from: number, to: number): Window {
  const at = (hour: number): Instant =>
    new Date(firstDayMs + (day * 24 + hour) * hourMs).toISOString() as Instant;
  return { from: at(from), to: at(to) };
}

function outcomeOf(
  work: Work,
  registers: readonly Register[],
  rounds: readonly (readonly Sample[])[],
): Outcome {
  const growth = registers.slice(1).map((_, index) => {
    const ratio = (share: number): number[] =>
      rounds.map((samples) => {
        const [less, more] = [samples[index]?.[work] ?? [], samples[index + 1]?.[work] ?? []];
        return percentile(more, share) / percentile(less, share);
      });
    return { p50: ratio(0.5), p95: ratio(0.95) };
  });
  const names = registers.map(({ size }) => size.toLocaleString('en-US'));
  return {
    id: 'Q3',
    work: work === 'search' ? 'search for conflicts as bookings grow' : 'booking as bookings grow',
    bar: '≤ 1.3 times per tenfold growth',
    measured: growth
      .map(
        ({ p50, p95 }, index) =>
          `${names[index]} → ${names[index + 1]}: p50 × ${spread(p50)}, p95 × ${median(p95).toFixed(2)}`,
      )
      .join('; '),
    met: growth.every(({ p50 }) => median(p50) <= 1.3),
    notes: [
      ...registers.map(({ loadedMs }, index) => {
        const all = rounds.flatMap((samples) => samples[index]?.[work] ?? []);
        return `${names[index]}: p50 ${ms(median(all))}, p95 ${ms(percentile(all, 0.95))}, ${all.length} calls; loaded in ${(loadedMs / 1000).toFixed(1)} s`;
      }),
      'judged by p50: p95 of forty calls on a shared machine is its neighbours; one client, each call a transaction of its own, all sizes in every round',
    ],
  };
}

const secret = (): string => randomBytes(18).toString('base64url');
