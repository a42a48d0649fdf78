import { z } from 'zod';
import { bilingualText, civilDate, geometry, language, moment, uuid } from './common.ts';

/** What a venue is, as the register files it. */
export const venueKind = z.enum([
  'square',
  'embankment',
  'park',
  'stadium',
  'fairground',
  'street',
  'yard',
  'hall',
  'exhibition-hall',
  'water-area',
]);
export type VenueKind = z.infer<typeof venueKind>;

/** Class of a mass event: culture, sport, commerce, or a public event under 54-ФЗ. */
export const massEventClass = z.enum(['CUL', 'SPO', 'COM', 'PUB']);
export type MassEventClass = z.infer<typeof massEventClass>;

export const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const window = z.object({ from: moment, to: moment });

/**
 * Where a mass event takes place: a venue of the register, a drawn geometry, or both (a part of a venue).
 * `windows` gives a route its own time per leg: the n-th leg of a LineString is taken during the n-th window.
 */
export const placeInput = z
  .object({
    venueId: uuid.optional(),
    geometry: geometry.optional(),
    /** Half width of a drawn route, metres. */
    routeHalfWidthM: z.number().min(1).max(100).optional(),
    /** Radius around a drawn point, metres. */
    pointRadiusM: z.number().min(1).max(500).optional(),
    legWindows: z.array(window).min(1).max(500).optional(),
  })
  .refine((place) => place.venueId !== undefined || place.geometry !== undefined, {
    message: 'place-required',
  });
export type PlaceInput = z.infer<typeof placeInput>;

/** One sitting of a mass event; the place is taken from set-up to dismantling. */
export const sessionInput = z.object({
  startsAt: moment,
  endsAt: moment,
  setupFrom: moment.optional(),
  teardownTo: moment.optional(),
});
export type SessionInput = z.infer<typeof sessionInput>;

export const venueClosure = z.object({ from: moment, to: moment, reason: bilingualText });

export const venueSummary = z.object({
  id: uuid,
  /** Number in the register of venues, `ПЛ-014`. */
  code: z.string(),
  name: bilingualText,
  kind: venueKind,
  address: z.string(),
  /** People the venue's passport allows at once; null where there is no passport. */
  capacity: z.number().int().nullable(),
  areaSqm: z.number(),
  isIndoor: z.boolean(),
  ownerName: z.string(),
  powerKw: z.number().nullable(),
  waterM3: z.number().nullable(),
  centre: position,
  geometry,
  /** From the point asked for, metres; only with `near`. */
  distanceM: z.number().optional(),
});
export type VenueSummary = z.infer<typeof venueSummary>;

export const venueDetail = venueSummary.extend({
  floor: z.number().int().nullable(),
  exits: z.array(z.object({ name: z.string(), widthM: z.number() })),
  allowedHours: z.object({ from: localTime, to: localTime }).nullable(),
  /** Listed in the regional register of places for mass stay of people (ММПЛ), with its passport. */
  isMmplListed: z.boolean(),
  mmplPassportNumber: z.string().nullable(),
  isHeritage: z.boolean(),
  closures: z.array(venueClosure),
});
export type VenueDetail = z.infer<typeof venueDetail>;

/** Why a place is taken: agreed and exclusive, a notice under 54-ФЗ, an imported register, a pending application, or the venue is closed. */
export const occupancyState = z.enum(['agreed', 'notice', 'imported', 'pending', 'closed']);
export type OccupancyState = z.infer<typeof occupancyState>;

export const venueOccupancy = z.object({
  state: occupancyState,
  from: moment,
  to: moment,
  number: z.string().nullable(),
  /** Never given for notices under 54-ФЗ and for pending applications. */
  title: z.string().nullable(),
  eventClass: massEventClass.nullable(),
});
export type VenueOccupancy = z.infer<typeof venueOccupancy>;

export const placeConflict = z.object({
  state: z.enum(['agreed', 'notice', 'imported']),
  number: z.string().nullable(),
  title: z.string().nullable(),
  eventClass: massEventClass.nullable(),
  venueId: uuid.nullable(),
  venueName: z.string().nullable(),
  from: moment,
  to: moment,
  /** The part of the asked time that is taken. */
  overlapFrom: moment,
  overlapTo: moment,
  /** True where the place cannot be agreed: the other has it alone. */
  isExclusive: z.boolean(),
  geometry,
});
export type PlaceConflict = z.infer<typeof placeConflict>;

/** A competing application under consideration: no names of persons, no title. */
export const pendingCompetitor = z.object({
  number: z.string(),
  eventClass: massEventClass,
  from: moment,
  to: moment,
  filedAt: moment,
});
export type PendingCompetitor = z.infer<typeof pendingCompetitor>;

export const neighbourEvent = z.object({
  number: z.string().nullable(),
  title: z.string().nullable(),
  eventClass: massEventClass.nullable(),
  venueName: z.string().nullable(),
  distanceM: z.number(),
  from: moment,
  to: moment,
  attendancePeak: z.number().int().nullable(),
});
export type NeighbourEvent = z.infer<typeof neighbourEvent>;

export const placeClosure = venueClosure.extend({ venueId: uuid, venueName: z.string() });

export const placeAlternative = z.object({
  kind: z.enum(['setup-after', 'later', 'earlier', 'other-day', 'other-venue']),
  venueId: uuid.nullable(),
  venueName: bilingualText.nullable(),
  sessions: z.array(sessionInput.required()),
  /** From the asked place, metres; 0 for the same one. */
  distanceM: z.number(),
  capacity: z.number().int().nullable(),
  title: bilingualText,
  reason: bilingualText,
  /** What else takes the place on those days, for drawing the track. */
  busy: z.array(z.object({ from: moment, to: moment, label: z.string().nullable() })),
});
export type PlaceAlternative = z.infer<typeof placeAlternative>;

export const conflictSearch = z.object({
  place: placeInput,
  sessions: z.array(sessionInput).min(1).max(60),
  attendancePeak: z.number().int().min(0).max(10_000_000).optional(),
  excludeApplicationId: uuid.optional(),
});
export type ConflictSearch = z.infer<typeof conflictSearch>;

export const conflictSearchResult = z.object({
  areaSqm: z.number(),
  conflicts: z.array(placeConflict),
  pending: z.array(pendingCompetitor),
  neighbours: z.array(neighbourEvent),
  closures: z.array(placeClosure),
  alternatives: z.array(placeAlternative),
});
export type ConflictSearchResult = z.infer<typeof conflictSearchResult>;

export const addressEntry = z.object({
  id: uuid,
  /** «ул. Рыбацкая, 12, корп. 2» */
  address: z.string(),
  locality: z.string(),
  centre: position,
  distanceM: z.number().optional(),
});
export type AddressEntry = z.infer<typeof addressEntry>;

export const townLayer = z.enum([
  'boundary',
  'district',
  'block',
  'building',
  'park',
  'plaza',
  'water',
  'bridge',
  'road',
  'railway',
  'transit-line',
  'transit-stop',
  'prohibited-place',
  'heritage-zone',
  'utility-zone',
  'label',
]);
export type TownLayer = z.infer<typeof townLayer>;

const anyPosition = z.array(z.number()).min(2);
export const townFeature = z.object({
  type: z.literal('Feature'),
  id: z.string(),
  properties: z.object({
    layer: townLayer,
    name: bilingualText.optional(),
    /** Road class `main | street | lane`, building use `dwelling | public | trade`, kind of label or of prohibited place, route number. */
    kind: z.string().optional(),
    number: z.string().optional(),
    widthM: z.number().optional(),
    /** Direction of a label, degrees clockwise from east. */
    angle: z.number().optional(),
  }),
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Point'), coordinates: anyPosition }),
    z.object({ type: z.literal('LineString'), coordinates: z.array(anyPosition) }),
    z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(anyPosition)) }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(anyPosition))) }),
  ]),
});
export type TownFeature = z.infer<typeof townFeature>;

/** The municipality's own map: drawn layers, no tiles. `bbox` is west, south, east, north. */
export const townMap = z.object({
  type: z.literal('FeatureCollection'),
  name: bilingualText,
  centre: position,
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  features: z.array(townFeature),
});
export type TownMap = z.infer<typeof townMap>;

/** An agreed mass event as the public sees it. Public events under 54-ФЗ are never here: they appear as counts. */
export const publicMassEvent = z.object({
  id: uuid,
  number: z.string(),
  title: z.string(),
  eventClass: massEventClass,
  venueId: uuid.nullable(),
  placeName: z.string(),
  centre: position,
  geometry,
  startsAt: moment,
  endsAt: moment,
  sessions: z.array(z.object({ startsAt: moment, endsAt: moment })),
  /** Only where the organiser is a legal entity. */
  organiserName: z.string().nullable(),
  state: z.enum(['agreed', 'cancelled', 'held']),
});
export type PublicMassEvent = z.infer<typeof publicMassEvent>;

export const publicMassEvents = z.object({
  items: z.array(publicMassEvent),
  /** Notices under 54-ФЗ by calendar month; null where fewer than five. */
  notices: z.array(
    z.object({ month: z.string().regex(/^\d{4}-\d{2}$/), count: z.number().int().nullable() }),
  ),
});

export const registerImport = z.object({
  id: uuid,
  source: z.string(),
  fileName: z.string().nullable(),
  mapping: z.string(),
  startedAt: moment,
  finishedAt: moment.nullable(),
  rows: z.number().int(),
  added: z.number().int(),
  changed: z.number().int(),
  unchanged: z.number().int(),
  refused: z.number().int(),
  overlaps: z.object({
    rowPairs: z.number().int(),
    eventPairs: z.number().int(),
    rowsTouched: z.number().int(),
  }),
});
export type RegisterImport = z.infer<typeof registerImport>;

export const registerImportDetail = registerImport.extend({
  refusedRows: z.array(
    z.object({
      line: z.number().int(),
      code: z.string(),
      column: z.string().nullable(),
      reason: bilingualText,
    }),
  ),
});

export const periodQuery = z.object({ from: civilDate, to: civilDate });
export const calendarQuery = z.object({
  from: civilDate.optional(),
  to: civilDate.optional(),
  lang: language.optional(),
});
