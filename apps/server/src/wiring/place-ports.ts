import { instant, err, ok, type Instant } from '@veche/kernel';
import type { OccupancyRequest, Places } from '@veche/permits';
import type { ServerFacts } from '@veche/rules';
import {
  bookOccupancy,
  findVenue,
  occupiedWindow,
  placeFacts,
  publishMassEvent,
  recordPending,
  releaseOccupancy,
  reportOccupancy,
  resolvePlace,
  withdrawMassEvent,
  type OccupancyCommand,
  type PlaceQuery,
  type ServerPlaceFacts,
} from '@veche/venues';
import type { MassEventForm } from '@veche/contracts';
import type { ReadTx, Tx } from '@veche/platform';

/** The place of a form as the venues module takes it; undefined while neither venue nor drawing is given. */
function placeQueryOf(place: MassEventForm['place']): PlaceQuery | undefined {
  if (!place || (place.venueId === undefined && place.geometry === undefined)) return undefined;
  return {
    venueId: place.venueId,
    geometry: place.geometry as PlaceQuery['geometry'],
    routeHalfWidthM: place.routeHalfWidthM,
    floor: place.floor,
  };
}

function commandOf(request: OccupancyRequest): OccupancyCommand {
  const isPublicEvent = request.eventClass === 'PUB';
  return {
    subjectId: request.subjectId,
    place: placeQueryOf(request.place) ?? {},
    sessions: request.sessions.map(occupiedWindow),
    about: {
      number: request.number,
      // A notice is never told by name to others.
      title: isPublicEvent ? null : request.title,
      eventClass: request.eventClass,
      attendancePeak: request.attendancePeak ?? null,
    },
  };
}

/** What the permits module needs of places. A place that cannot be resolved is no conflict: the checks speak of it. */
export const places: Places = {
  async book(tx, request) {
    const booked = await bookOccupancy(tx, {
      ...commandOf(request),
      ...(request.shareGroup ? { shareGroup: request.shareGroup } : {}),
    });
    if (booked.ok) return ok(undefined);
    if (booked.error.code !== 'place-taken') return ok(undefined);
    return err({
      conflicts: booked.error.conflicts.map(({ number, title, from, to }) => ({ number, title, from, to })),
    });
  },
  async report(tx, request) {
    await reportOccupancy(tx, { ...commandOf(request), state: 'notice' });
  },
  async recordPending(tx, request) {
    const command = commandOf(request);
    await recordPending(tx, { ...command, about: { ...command.about, filedAt: request.filedAt } });
  },
  release: releaseOccupancy,
  async publish(tx, request) {
    if (request.eventClass === 'PUB') return;
    await publishMassEvent(tx, {
      id: request.subjectId,
      number: request.number,
      title: request.title,
      eventClass: request.eventClass,
      place: placeQueryOf(request.place) ?? {},
      placeName: request.placeName,
      sessions: request.sessions,
      organiserName: request.organiserName ?? null,
    });
  },
  unpublish: (tx, subjectId) => withdrawMassEvent(tx, subjectId),
  async placeName(tx, place) {
    if (!place?.venueId) return place?.name ?? place?.address;
    return (await findVenue(tx, place.venueId))?.name.ru ?? place.name ?? place.address;
  },
  async geometry(tx, place) {
    const query = placeQueryOf(place);
    const resolved = query ? await resolvePlace(tx, query) : undefined;
    return resolved?.ok ? (resolved.value.geometry as Awaited<ReturnType<Places['geometry']>>) : undefined;
  },
};

/** Facts of a form's place for the rules: what nobody could find out stays absent, and therefore unknown. */
export async function ruleFactsOfPlace(
  tx: ReadTx | Tx,
  form: MassEventForm,
  excludeSubjectId: string,
): Promise<ServerFacts> {
  const place = placeQueryOf(form.place);
  const sessions = (form.sessions ?? []).flatMap((session) =>
    session.startsAt && session.endsAt && session.startsAt < session.endsAt
      ? [
          occupiedWindow({
            startsAt: toInstant(session.startsAt),
            endsAt: toInstant(session.endsAt),
            setupFrom: session.setupFrom === undefined ? undefined : toInstant(session.setupFrom),
            teardownTo: session.teardownTo === undefined ? undefined : toInstant(session.teardownTo),
          }),
        ]
      : [],
  );
  if (!place) return {};
  const found = await placeFacts(tx, { place, sessions, excludeSubjectId });
  return found.ok ? toServerFacts(found.value, sessions.length > 0) : {};
}

const toInstant = (at: string): Instant => instant(new Date(at).toISOString());

function toServerFacts(facts: ServerPlaceFacts, hasTime: boolean): ServerFacts {
  const numbers = (rows: readonly { readonly number: string | null }[]): string[] =>
    rows.map((row) => row.number ?? 'без номера');
  const names = (objects: readonly { readonly name: string }[] | null): string[] | undefined =>
    objects?.map((each) => each.name);
  return withoutNull({
    placeInsideMunicipality: facts.withinMunicipality,
    mapAreaSqm: facts.areaSqm,
    crossesRoad: facts.crossesCarriageway,
    affectedTransportLines: facts.transportRoutes,
    heritageObjects: names(facts.heritageObjects),
    utilityZones: names(facts.utilityZones),
    prohibitedPlaces: names(facts.prohibitedPlaces),
    ...(hasTime
      ? {
          approvedOverlaps: numbers(facts.conflicts.filter((each) => each.isExclusive)),
          pendingOverlaps: numbers(facts.pending),
          earlierNotices: numbers(facts.conflicts.filter((each) => each.state === 'notice')),
          neighbourEvents: numbers(facts.neighbours),
          neighboursPeak: facts.neighboursPeak,
          venueClosures: facts.closures.map((each) => `${each.from.slice(0, 10)} – ${each.to.slice(0, 10)}`),
        }
      : {}),
    ...(facts.venueId === null ? {} : { venue: venueOf(facts) }),
  });
}

function venueOf(facts: ServerPlaceFacts): ServerFacts['venue'] {
  return withoutNull({
    kind: facts.venueKind,
    isIndoor: facts.isIndoor,
    isMunicipalLand: facts.ownerKind === 'unknown' ? null : facts.ownerKind === 'municipal',
    capacity: facts.venueCapacity,
    powerKw: facts.powerKw,
    waterM3: facts.waterM3,
    isMmplListed: facts.mmplListed,
    hasMmplPassport: facts.mmplListed === null ? null : facts.mmplPassportNumber !== null,
  }) as ServerFacts['venue'];
}

/** Null means unknown; the rules read an absent fact as unknown. */
function withoutNull<T extends object>(values: T): { [Key in keyof T]?: Exclude<T[Key], null | undefined> } {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  ) as {
    [Key in keyof T]?: Exclude<T[Key], null | undefined>;
  };
}
