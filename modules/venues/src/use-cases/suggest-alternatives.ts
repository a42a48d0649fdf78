import type { BilingualText, Instant, Result } from '@veche/kernel';
import { ok } from '@veche/kernel';
import { fromEpochMs, toEpochMs } from '@veche/deadlines';
import { loadTenant, type ReadTx } from '@veche/platform';
import { findOccupancies, type FoundOccupancy } from '../db/occupancy-repo.ts';
import { ringFromText } from '../db/pg-geometry.ts';
import { listAllVenues } from '../db/venue-repo.ts';
import {
  alternativeTimes,
  fullSession,
  type AlternativeTime,
  type FullSession,
} from '../domain/alternative-times.ts';
import { explainTime, explainVenue } from '../domain/explain-alternative.ts';
import { areaOf, distanceM, overlap } from '../domain/measure.ts';
import {
  occupiedWindow,
  windowsMeet,
  type EventSession,
  type PlaceFault,
  type PlaceQuery,
  type Window,
} from '../domain/occupancy.ts';
import { placeShape, type PlaceShape } from '../domain/place-shape.ts';
import { suits, type VenueNeed } from '../domain/suitable-venue.ts';
import { layerOf, type Venue } from '../domain/venue.ts';
import { listClosures } from '../queries/list-closures.ts';
import { resolvePlace, type ResolvedPlace } from './resolve-place.ts';

export interface AlternativesQuestion {
  readonly place: PlaceQuery;
  readonly sessions: readonly EventSession[];
  /** People at the most crowded moment; without it venues of half the asked area will do. */
  readonly attendancePeak?: number | undefined;
  readonly excludeSubjectId?: string | undefined;
  /** Nothing earlier is offered; now unless told (an approval has its own earliest date). */
  readonly notBefore?: Instant | undefined;
}

export interface PlaceAlternative {
  readonly kind: AlternativeTime['kind'] | 'other-venue';
  readonly venueId: string | null;
  readonly venueName: BilingualText | null;
  readonly sessions: readonly FullSession[];
  readonly distanceM: number;
  readonly capacity: number | null;
  readonly title: BilingualText;
  readonly reason: BilingualText;
  readonly busy: readonly (Window & { readonly label: string | null })[];
}

const dayMs = 86_400_000;
const defaultAllowed = { from: '07:00', to: '23:00' };
const mostSameDay = 2;
const mostOtherDays = 2;
const mostVenues = 3;
/** Nearest suitable venues that are looked at. */
const mostCandidates = 12;

/** Free times at the same place and free venues near by, best first. */
export async function suggestAlternatives(
  tx: ReadTx,
  question: AlternativesQuestion,
): Promise<Result<PlaceAlternative[], PlaceFault>> {
  const place = await resolvePlace(tx, question.place);
  if (!place.ok) return place;
  const times = await otherTimes(tx, place.value, question);
  const venues = await otherVenues(tx, place.value, question);
  return ok([...times, ...venues].sort((a, b) => a.cost - b.cost));
}

/** Less is nearer to what was asked; answers are ordered by it. */
type Ranked = PlaceAlternative & { readonly cost: number };

async function otherTimes(
  tx: ReadTx,
  place: ResolvedPlace,
  question: AlternativesQuestion,
): Promise<Ranked[]> {
  const { zone } = await loadTenant(tx, tx.tenantId);
  const asked = question.sessions.map(occupiedWindow);
  const horizon: Window = {
    from: fromEpochMs(Math.min(...asked.map(({ from }) => toEpochMs(from))) - 8 * dayMs),
    to: fromEpochMs(Math.max(...asked.map(({ to }) => toEpochMs(to))) + 15 * dayMs),
  };
  const rows = await findOccupancies(
    tx,
    place.layer,
    place.shape.parts.map(({ ring }) => ({ ring, ...horizon })),
  );
  const closures = await listClosures(tx, place, [horizon]);
  const busy = [
    ...rows
      .filter((row) => row.state !== 'pending' && row.subjectId !== question.excludeSubjectId)
      .map(labelled),
    ...closures.map(({ from, to, reason }) => ({ from, to, label: reason.ru })),
  ];
  const found = alternativeTimes({
    sessions: question.sessions,
    busy,
    zone,
    allowed: place.venue?.allowedHours ?? defaultAllowed,
    notBefore: question.notBefore ?? tx.now,
  });
  const sameDay = found.filter(({ kind }) => kind !== 'other-day').slice(0, mostSameDay);
  const otherDays = found.filter(({ kind }) => kind === 'other-day').slice(0, mostOtherDays);
  return [...sameDay, ...otherDays].map((time) => ({
    kind: time.kind,
    cost: time.cost,
    venueId: place.venue?.id ?? null,
    venueName: place.venue?.name ?? null,
    sessions: time.sessions,
    distanceM: 0,
    capacity: place.venue?.capacity ?? null,
    ...explainTime(time, zone),
    busy: distinctWindows(busy.filter((taken) => time.sessions.some((session) => isSameDay(taken, session)))),
  }));
}

const labelled = (row: FoundOccupancy): Window & { label: string | null } => ({
  from: row.from,
  to: row.to,
  label: row.title ?? row.number,
});

/** Taken within a day of the session: what its track on the screen shows. */
const isSameDay = (taken: Window, { setupFrom, teardownTo }: FullSession): boolean =>
  windowsMeet(taken, {
    from: fromEpochMs(toEpochMs(setupFrom) - dayMs / 2),
    to: fromEpochMs(toEpochMs(teardownTo) + dayMs / 2),
  });

function distinctWindows<T extends Window>(windows: readonly T[]): T[] {
  return [...new Map(windows.map((window) => [`${window.from} ${window.to}`, window])).values()];
}

interface Candidate {
  readonly venue: Venue;
  readonly shape: PlaceShape;
  readonly distanceM: number;
}

async function otherVenues(
  tx: ReadTx,
  place: ResolvedPlace,
  question: AlternativesQuestion,
): Promise<Ranked[]> {
  const { zone } = await loadTenant(tx, tx.tenantId);
  const need: VenueNeed = {
    attendancePeak: question.attendancePeak,
    areaSqm: place.shape.areaSqm,
    isIndoor: place.layer !== 'open-air',
    onWater: place.venue?.kind === 'water-area',
    sessions: question.sessions,
    zone,
  };
  const candidates = (await listAllVenues(tx))
    .filter((venue) => venue.id !== place.venue?.id && suits(venue, need))
    .flatMap((venue) => candidateOf(venue, place))
    .sort((a, b) => a.distanceM - b.distanceM)
    .slice(0, mostCandidates);
  const free: Ranked[] = [];
  for (const candidate of candidates) {
    if (free.length === mostVenues) break;
    if (!(await isFree(tx, place, candidate, question))) continue;
    free.push({
      kind: 'other-venue',
      cost: 1.4 + candidate.distanceM / 2000,
      venueId: candidate.venue.id,
      venueName: candidate.venue.name,
      sessions: question.sessions.map(fullSession),
      distanceM: candidate.distanceM,
      capacity: candidate.venue.capacity,
      ...explainVenue(candidate.venue, candidate.distanceM),
      busy: [],
    });
  }
  return free;
}

function candidateOf(venue: Venue, place: ResolvedPlace): Candidate[] {
  const shape = placeShape(venue.geometry, place.town.projection);
  if (!shape.ok || overlap(shape.value.area, place.shape.area)) return [];
  return [
    { venue, shape: shape.value, distanceM: Math.round(distanceM(shape.value.area, place.shape.area)) },
  ];
}

async function isFree(
  tx: ReadTx,
  place: ResolvedPlace,
  { venue, shape }: Candidate,
  question: AlternativesQuestion,
): Promise<boolean> {
  const windows = question.sessions.map(occupiedWindow);
  const layer = layerOf(venue.isIndoor, venue.floor);
  const asked = shape.parts.flatMap(({ ring }) => windows.map(({ from, to }) => ({ ring, from, to })));
  const taken = (await findOccupancies(tx, layer, asked)).filter(
    (row) => row.state !== 'pending' && row.subjectId !== question.excludeSubjectId,
  );
  if (taken.some((row) => overlap(areaOf([{ outline: ringFromText(row.area), holes: [] }]), shape.area)))
    return false;
  const closures = await listClosures(
    tx,
    { ...place, shape, layer, venue, geometry: venue.geometry },
    windows,
  );
  return closures.length === 0;
}
