import { err, ok, type Result } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import {
  findOccupancies,
  lockDaysOf,
  releaseOccupancyRows,
  replaceOccupancy,
  type OccupancyRecord,
  type TakenPart,
} from '../db/occupancy-repo.ts';
import { tryInSavepoint } from '../db/savepoint.ts';
import { ensureTown } from '../db/town-repo.ts';
import type {
  BookingFault,
  OccupancyAbout,
  OccupancyState,
  PlaceFault,
  PlaceQuery,
  Window,
} from '../domain/occupancy.ts';
import { presentConflict } from './find-conflicts.ts';
import { resolvePlace, takenParts, type ResolvedPlace } from './resolve-place.ts';

export interface OccupancyCommand {
  /** The application, notice or imported event that takes the place. */
  readonly subjectId: string;
  readonly place: PlaceQuery;
  /** From set-up to dismantling, one per date. */
  readonly sessions: readonly Window[];
  readonly about: OccupancyAbout;
}

export interface BookingCommand extends OccupancyCommand {
  /** Common to events that agreed to share the place; the subject's own id unless told. */
  readonly shareGroup?: string;
  /** False records the approval without keeping others out: several small events may be agreed for one park. True unless told. */
  readonly exclusive?: boolean;
}

export interface TakenPlace {
  readonly areaSqm: number;
  readonly rows: number;
}

const exclusionViolation = '23P01';

/**
 * Takes a place for an approved event, replacing all the subject held before. Two exclusive bookings of one place
 * at one time cannot both commit: the second waits for the first and is told who was faster.
 */
export async function bookOccupancy(
  tx: Tx,
  command: BookingCommand,
): Promise<Result<TakenPlace, BookingFault>> {
  const prepared = await prepare(tx, command);
  if (!prepared.ok) return prepared;
  const { place, taken } = prepared.value;
  const shareGroup = command.shareGroup ?? command.subjectId;
  const record = recordOf(command, place, taken, {
    state: 'agreed',
    exclusive: command.exclusive ?? true,
    shareGroup,
  });
  if (record.exclusive) await lockDaysOf(tx, taken);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const stored = await tryInSavepoint(tx, [exclusionViolation], async () => {
      await replaceOccupancy(tx, record);
      return true;
    });
    if (stored) return ok({ areaSqm: place.shape.areaSqm, rows: taken.length });
    const inTheWay = (await findOccupancies(tx, place.layer, taken)).filter(
      (row) => row.exclusive && row.shareGroup !== shareGroup,
    );
    // Empty when the one in the way was released in between: then the place is free and is tried again.
    if (inTheWay.length > 0) return err({ code: 'place-taken', conflicts: inTheWay.map(presentConflict) });
  }
  throw new Error('The place is reported taken, but nothing takes it');
}

/** Records a notice under 54-ФЗ or a line of another register: its conflicts are reported, nothing is refused. */
export const reportOccupancy = (
  tx: Tx,
  command: OccupancyCommand & { readonly state: 'notice' | 'imported' },
): Promise<Result<TakenPlace, PlaceFault>> => storeFreely(tx, command, command.state);

/** Records an application under consideration, so that competitors see one another. */
export const recordPending = (tx: Tx, command: OccupancyCommand): Promise<Result<TakenPlace, PlaceFault>> =>
  storeFreely(tx, command, 'pending');

/** Withdraws an application from the competition; what it has been given stays. */
export const clearPending = (tx: Tx, subjectId: string): Promise<void> =>
  releaseOccupancyRows(tx, subjectId, ['pending']);

/** Frees all that a subject holds. */
export const releaseOccupancy = (tx: Tx, subjectId: string): Promise<void> =>
  releaseOccupancyRows(tx, subjectId);

async function storeFreely(
  tx: Tx,
  command: OccupancyCommand,
  state: OccupancyState,
): Promise<Result<TakenPlace, PlaceFault>> {
  const prepared = await prepare(tx, command);
  if (!prepared.ok) return prepared;
  const { place, taken } = prepared.value;
  await replaceOccupancy(
    tx,
    recordOf(command, place, taken, { state, exclusive: false, shareGroup: command.subjectId }),
  );
  return ok({ areaSqm: place.shape.areaSqm, rows: taken.length });
}

async function prepare(
  tx: Tx,
  command: OccupancyCommand,
): Promise<Result<{ place: ResolvedPlace; taken: TakenPart[] }, PlaceFault>> {
  await ensureTown(tx);
  const place = await resolvePlace(tx, command.place);
  if (!place.ok) return place;
  const taken = takenParts(place.value, command.sessions);
  return taken.ok ? ok({ place: place.value, taken: taken.value }) : taken;
}

const recordOf = (
  command: OccupancyCommand,
  place: ResolvedPlace,
  taken: readonly TakenPart[],
  how: Pick<OccupancyRecord, 'state' | 'exclusive' | 'shareGroup'>,
): OccupancyRecord => ({
  ...how,
  subjectId: command.subjectId,
  layer: place.layer,
  venueId: place.venue?.id ?? null,
  geometry: place.geometry,
  about: command.about,
  taken,
});
