import { ok, type Result } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { findOccupancies, type FoundOccupancy, type TakenPart } from '../db/occupancy-repo.ts';
import { ringFromText } from '../db/pg-geometry.ts';
import { areaOf, distanceM } from '../domain/measure.ts';
import type {
  NeighbourEvent,
  PendingCompetitor,
  PlaceClosure,
  PlaceConflict,
  PlaceFault,
  PlaceQuery,
  Window,
} from '../domain/occupancy.ts';
import { boundsOf, type Bounds, type Ring } from '../domain/ring.ts';
import { listClosures } from '../queries/list-closures.ts';
import { resolvePlace, takenParts, type ResolvedPlace } from './resolve-place.ts';

export interface ConflictQuestion {
  readonly place: PlaceQuery;
  /** From set-up to dismantling, one per date. */
  readonly sessions: readonly Window[];
  /** The asking application itself: what it holds or awaits is not its own conflict. */
  readonly excludeSubjectId?: string | undefined;
  /** Events that agreed to share the place with the asking one. */
  readonly shareGroup?: string | undefined;
  /** How far a neighbour counts; 300 m unless told. */
  readonly neighbourRadiusM?: number | undefined;
}

export interface FoundConflicts {
  readonly place: ResolvedPlace;
  readonly conflicts: readonly PlaceConflict[];
  readonly pending: readonly PendingCompetitor[];
  readonly neighbours: readonly NeighbourEvent[];
  readonly closures: readonly PlaceClosure[];
}

export const neighbourRadiusM = 300;

/** What takes the place at the asked time, who else applied for it, who is near, when it is closed. */
export async function findConflicts(
  tx: ReadTx,
  question: ConflictQuestion,
): Promise<Result<FoundConflicts, PlaceFault>> {
  const place = await resolvePlace(tx, question.place);
  if (!place.ok) return place;
  return findConflictsAt(tx, place.value, question);
}

/** The same for a place already resolved. */
export async function findConflictsAt(
  tx: ReadTx,
  place: ResolvedPlace,
  question: Omit<ConflictQuestion, 'place'>,
): Promise<Result<FoundConflicts, PlaceFault>> {
  const asked = takenParts(place, question.sessions);
  if (!asked.ok) return asked;
  const foreign = (row: FoundOccupancy): boolean =>
    row.subjectId !== question.excludeSubjectId &&
    (question.shareGroup === undefined || row.shareGroup !== question.shareGroup);
  const rows = (await findOccupancies(tx, place.layer, asked.value)).filter(foreign);
  const taken = rows.filter((row) => row.state !== 'pending');
  const near = await findNeighbours(tx, place, asked.value, question.neighbourRadiusM ?? neighbourRadiusM);
  const inPlace = new Set(taken.map((row) => row.subjectId));
  return ok({
    place,
    conflicts: distinct(taken).map(presentConflict),
    pending: distinct(rows.filter((row) => row.state === 'pending')).flatMap(presentPending),
    neighbours: near.filter(
      (row) => row.subjectId !== question.excludeSubjectId && !inPlace.has(row.subjectId),
    ),
    closures: await listClosures(tx, place, question.sessions),
  });
}

/** Several parts of one event at one time are one conflict. */
function distinct(rows: readonly FoundOccupancy[]): FoundOccupancy[] {
  const seen = new Map<string, FoundOccupancy>();
  for (const row of rows) {
    const key = `${row.subjectId} ${row.from} ${row.to}`;
    if (!seen.has(key)) seen.set(key, row);
  }
  return [...seen.values()];
}

export const presentConflict = (row: FoundOccupancy): PlaceConflict => ({
  subjectId: row.subjectId,
  state: row.state as PlaceConflict['state'],
  number: row.number,
  title: row.title,
  eventClass: row.eventClass,
  venueId: row.venueId,
  venueName: row.placeName,
  from: row.from,
  to: row.to,
  overlapFrom: row.overlapFrom,
  overlapTo: row.overlapTo,
  isExclusive: row.exclusive,
  geometry: row.geometry,
});

const presentPending = ({
  subjectId,
  number,
  eventClass,
  from,
  to,
  filedAt,
}: FoundOccupancy): PendingCompetitor[] =>
  number === null || eventClass === null || filedAt === null
    ? []
    : [{ subjectId, number, eventClass, from, to, filedAt }];

/** Events within the radius at the same time, on every layer; nearest first. */
async function findNeighbours(
  tx: ReadTx,
  place: ResolvedPlace,
  asked: readonly TakenPart[],
  radiusM: number,
): Promise<NeighbourEvent[]> {
  const around = boxRing(
    boundsOf(
      place.shape.parts.map((part) => part.ring),
      radiusM,
    ),
  );
  const windows = new Map(asked.map(({ from, to }) => [`${from} ${to}`, { ring: around, from, to }]));
  const rows = (await findOccupancies(tx, null, [...windows.values()])).filter(
    (row) => row.state !== 'pending',
  );
  const bySubject = new Map<string, NeighbourEvent>();
  for (const row of rows) {
    const away = distanceM(place.shape.area, areaOf([{ outline: ringFromText(row.area), holes: [] }]));
    const known = bySubject.get(row.subjectId);
    if (away > radiusM || (known !== undefined && known.distanceM <= away)) continue;
    const { subjectId, number, title, eventClass, placeName, from, to, attendancePeak } = row;
    bySubject.set(subjectId, {
      subjectId,
      number,
      title,
      eventClass,
      venueName: placeName,
      distanceM: Math.round(away),
      from,
      to,
      attendancePeak,
    });
  }
  return [...bySubject.values()].sort((a, b) => a.distanceM - b.distanceM);
}

const boxRing = ([minX, minY, maxX, maxY]: Bounds): Ring => [
  [minX, minY],
  [maxX, minY],
  [maxX, maxY],
  [minX, maxY],
];
