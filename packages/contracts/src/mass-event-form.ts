import { z } from 'zod';
import { civilDate, geometry, moment, uuid } from './common.ts';
import { eventClass } from './permits-vocabulary.ts';

/**
 * What an organiser tells about a mass event (domain specification §4.1).
 * Every field is optional: a draft may lack anything and a notice under 54-ФЗ is received even
 * incomplete; the checks decide what is missing. The schema bounds only sizes and ranges.
 */

const text = (max: number) => z.string().max(max);
const count = z.number().int().min(0).max(10_000_000);
const measure = z.number().min(0).max(100_000_000);

/** One date of the event. Set-up and dismantling occupy the place too. */
export const session = z
  .object({
    startsAt: moment.optional(),
    endsAt: moment.optional(),
    setupFrom: moment.optional(),
    teardownTo: moment.optional(),
  })
  .meta({ id: 'Session' });

export const place = z
  .object({
    kind: z.enum(['venue', 'address', 'drawn']).optional(),
    venueId: uuid.optional(),
    addressId: text(64).optional(),
    /** Address as shown to people. */
    address: text(500).optional(),
    name: text(300).optional(),
    geometry: geometry.optional(),
    /** Half width of a drawn route, metres. */
    routeHalfWidthM: z.number().min(1).max(100).optional(),
    inBuilding: z.boolean().optional(),
    floor: z.number().int().min(-5).max(100).optional(),
    combustibleFloors: z.boolean().optional(),
    areaGrossSqm: measure.optional(),
    /** Area taken by stages, stalls and other structures, m². */
    areaInfraSqm: measure.optional(),
    /** Area from which nothing can be seen, m². */
    areaNoViewSqm: measure.optional(),
    ownerIsApplicant: z.boolean().optional(),
    mmplPassportNumber: text(100).optional(),
    mmplPassportOn: civilDate.optional(),
    distanceToHousingM: measure.optional(),
    /** The site or route uses a carriageway. */
    onCarriageway: z.boolean().optional(),
    /** The site or route reaches into another municipality. */
    crossesMunicipalities: z.boolean().optional(),
  })
  .meta({ id: 'Place' });

export const crowdZone = z.object({
  name: text(120).optional(),
  kind: z.enum(['standing', 'front-of-stage', 'seated', 'moving', 'market', 'expo']).optional(),
  areaSqm: measure.optional(),
  peakPersons: count.optional(),
});

export const exit = z.object({
  name: text(120).optional(),
  widthM: z.number().min(0).max(100).optional(),
  kind: z.enum(['level', 'stepped']).optional(),
});

export const representative = z.object({
  role: z.enum(['organizer', 'order-keeping', 'medical', 'manager']).optional(),
  fullName: text(200).optional(),
  phone: text(32).optional(),
});

/** Contact person of the event and the organiser as a person: personal data, stored sealed. */
export const organizer = z
  .object({
    kind: z
      .enum([
        'legal-entity',
        'entrepreneur',
        'citizen',
        'party',
        'public-association',
        'religious-association',
      ])
      .optional(),
    organisationId: uuid.optional(),
    name: text(300).optional(),
    inn: text(12).optional(),
    ogrn: text(15).optional(),
    snils: text(14).optional(),
    fullName: text(200).optional(),
    birthOn: civilDate.optional(),
    citizenship: text(2).optional(),
    address: text(500).optional(),
    phone: text(32).optional(),
    email: text(254).optional(),
    signerIsHead: z.boolean().optional(),
    isForeignAgent: z.boolean().optional(),
  })
  .meta({ id: 'Organizer' });

export const people = z.object({
  attendanceTotal: count.optional(),
  /** Most people at one moment. */
  attendancePeak: count.optional(),
  participants: count.optional(),
  staff: count.optional(),
  minorsShare: z.number().min(0).max(1).optional(),
  unaccompaniedChildren: count.optional(),
  femaleShare: z.number().min(0).max(1).optional(),
  seats: count.optional(),
  wheelchairPlaces: count.optional(),
  longestRowSeats: count.optional(),
  rowsOpenBothSides: z.boolean().optional(),
  vipCount: count.optional(),
  ticketed: z.boolean().optional(),
  entryPasses: z.boolean().optional(),
  ageMark: z.enum(['0+', '6+', '12+', '16+', '18+']).optional(),
  rivalGroups: z.boolean().optional(),
  disorderRisk: z.enum(['low', 'medium', 'high']).optional(),
  audience: z.enum(['family', 'mixed', 'young-adults', 'children', 'elderly', 'rival']).optional(),
});

export const programme = z.object({
  sound: z.boolean().optional(),
  soundFrom: text(5).optional(),
  soundTo: text(5).optional(),
  facadeEquivalentDba: z.number().min(0).max(200).optional(),
  facadeMaxDba: z.number().min(0).max(200).optional(),
  hoursException: text(500).optional(),
  openFire: z.boolean().optional(),
  pyroClass: z.number().int().min(0).max(5).optional(),
  pyroIndoor: z.boolean().optional(),
  pyroDistanceM: measure.optional(),
  drones: z.boolean().optional(),
  rides: z.boolean().optional(),
  animals: z.boolean().optional(),
  onWater: z.boolean().optional(),
  onIce: z.boolean().optional(),
  camping: z.boolean().optional(),
  darkHours: z.boolean().optional(),
  lighting: z.boolean().optional(),
  roadClosure: z.boolean().optional(),
  transportImpact: z.boolean().optional(),
  structures: z
    .array(
      z.object({
        kind: text(120).optional(),
        heightM: z.number().min(0).max(200).optional(),
        windLimitMs: z.number().min(0).max(100).optional(),
      }),
    )
    .max(50)
    .optional(),
  vehicles: z
    .object({
      total: count.optional(),
      categories: text(300).optional(),
      averageSpeedKmh: z.number().min(0).max(200).optional(),
    })
    .optional(),
});

export const services = z.object({
  foodPoints: count.optional(),
  alcohol: z.boolean().optional(),
  alcoholCatering: z.boolean().optional(),
  alcoholFrom: text(5).optional(),
  alcoholTo: text(5).optional(),
  glass: z.boolean().optional(),
  stalls: count.optional(),
  waterPoints: count.optional(),
  networkWater: z.boolean().optional(),
  waterM3: measure.optional(),
  powerKw: measure.optional(),
  lpgNearPublic: z.boolean().optional(),
  lpgDistanceM: measure.optional(),
  toiletsWomen: count.optional(),
  toiletsMen: count.optional(),
  urinals: count.optional(),
  toiletsAccessible: count.optional(),
  binsLitres: count.optional(),
  parkingPlan: text(2000).optional(),
});

export const safety = z.object({
  exits: z.array(exit).max(50).optional(),
  gates: count.optional(),
  gateKind: z.enum(['turnstile', 'hand-search', 'arch']).optional(),
  ingressHours: z.number().min(0).max(48).optional(),
  zones: z.array(crowdZone).max(50).optional(),
  stewards: count.optional(),
  guards: count.optional(),
  guardsLicence: text(64).optional(),
  guardsLicenceTo: civilDate.optional(),
  policeCover: z.boolean().optional(),
  screening: z.boolean().optional(),
  barriers: z.boolean().optional(),
  controlRoom: z.boolean().optional(),
  dutyPersons: z.boolean().optional(),
  fireLaneWidthM: z.number().min(0).max(100).optional(),
  medicalTeams: count.optional(),
  firstAiders: count.optional(),
  medicalLicence: text(64).optional(),
  medicalLicenceActivity: z.boolean().optional(),
  aedCount: count.optional(),
  hospitalMinutes: z.number().min(0).max(600).optional(),
  evacuationPlan: text(5000).optional(),
  notes: text(5000).optional(),
});

export const insurance = z.object({
  insurer: text(200).optional(),
  policyNumber: text(64).optional(),
  sumRoubles: measure.optional(),
  validTo: civilDate.optional(),
});

export const sport = z.object({
  official: z.boolean().optional(),
  calendarPlanNumber: text(64).optional(),
  policeNoticeOn: civilDate.optional(),
  doctor: z.boolean().optional(),
  medicalAdmission: z.boolean().optional(),
});

export const fair = z.object({ planUrl: text(500).optional(), hours: text(200).optional() });

/** Fields only a notice under 54-ФЗ has (ст. 7 ч. 3). */
export const notice = z.object({
  aims: text(2000).optional(),
  orderMeasures: text(2000).optional(),
  sanitaryMeasures: text(2000).optional(),
  soundAmplification: z.boolean().optional(),
  atSpecialPlace: z.boolean().optional(),
  quickStructure: z.boolean().optional(),
  memorableDate: z.boolean().optional(),
  culturalContent: z.boolean().optional(),
  fundsCollected: z.boolean().optional(),
  bankAccount: text(20).optional(),
  bankBic: text(9).optional(),
  routeText: text(2000).optional(),
  routeLengthM: measure.optional(),
  representatives: z.array(representative).max(20).optional(),
});

export const massEventForm = z
  .object({
    eventClass: eventClass.optional(),
    subtype: text(40).optional(),
    title: text(300).optional(),
    purpose: text(2000).optional(),
    sessions: z.array(session).max(60).optional(),
    place: place.optional(),
    organizer: organizer.optional(),
    responsible: z
      .object({ fullName: text(200).optional(), phone: text(32).optional(), email: text(254).optional() })
      .optional(),
    people: people.optional(),
    programme: programme.optional(),
    services: services.optional(),
    safety: safety.optional(),
    insurance: insurance.optional(),
    sport: sport.optional(),
    fair: fair.optional(),
    notice: notice.optional(),
    firstTimeEvent: z.boolean().optional(),
  })
  .meta({ id: 'MassEventForm' });

export type MassEventForm = z.infer<typeof massEventForm>;

/** Pointers of the fields that hold personal data; they are stored sealed under the applicant's key. */
export const personalPointers = [
  '/organizer/fullName',
  '/organizer/birthOn',
  '/organizer/citizenship',
  '/organizer/snils',
  '/organizer/address',
  '/organizer/phone',
  '/organizer/email',
  '/organizer/inn',
  '/organizer/name',
  '/organizer/ogrn',
  '/responsible',
  '/notice/representatives',
] as const;
