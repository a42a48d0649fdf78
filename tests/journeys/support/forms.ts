import type { MassEventForm } from '@veche/contracts';

export interface TrialVenue {
  readonly id: string;
  readonly code: string;
  readonly areaSqm: number;
}

/** Words that belong to a person: the tests look for them where they must not be. */
export const secrets = {
  fullName: 'Шереметьевский Аристарх Венедиктович',
  phone: '+7 916 555-71-83',
  email: 'aristarkh.sheremetevsky@example.org',
  snils: '112-233-445 95',
  address: 'переулок Тайный, 17, кв. 203',
  birthOn: '1971-02-17',
  responsible: 'Вяземская Клеопатра Фёдоровна',
  responsiblePhone: '+7 926 555-40-19',
} as const;

/** A festival in a venue with every answer given, in time and in order. */
export function aFestivalForm(
  venue: TrialVenue,
  change: Partial<MassEventForm> = {},
  day = '2026-07-25',
): MassEventForm {
  return {
    eventClass: 'CUL',
    subtype: 'FESTIVAL',
    title: 'Летний двор',
    purpose: 'Городской фестиваль музыки и ремёсел',
    sessions: [
      {
        startsAt: `${day}T09:00:00.000Z`,
        endsAt: `${day}T17:00:00.000Z`,
        setupFrom: `${day}T05:00:00.000Z`,
        teardownTo: `${day}T19:00:00.000Z`,
      },
    ],
    place: {
      kind: 'venue',
      venueId: venue.id,
      inBuilding: false,
      areaGrossSqm: venue.areaSqm,
      areaInfraSqm: 200,
      areaNoViewSqm: 100,
      ownerIsApplicant: false,
      distanceToHousingM: 110,
    },
    organizer: {
      kind: 'legal-entity',
      name: 'АНО «Городские события»',
      inn: '7707083893',
      ogrn: '1027700132195',
      fullName: secrets.fullName,
      snils: secrets.snils,
      phone: secrets.phone,
      email: secrets.email,
      address: secrets.address,
      birthOn: secrets.birthOn,
      signerIsHead: true,
      citizenship: 'RU',
      isForeignAgent: false,
    },
    responsible: { fullName: secrets.responsible, phone: secrets.responsiblePhone, email: secrets.email },
    people: {
      attendanceTotal: 1500,
      attendancePeak: 800,
      minorsShare: 0.2,
      femaleShare: 0.5,
      wheelchairPlaces: 10,
      seats: 0,
      ticketed: false,
      entryPasses: false,
      ageMark: '6+',
      disorderRisk: 'low',
      rivalGroups: false,
      audience: 'family',
      staff: 40,
      participants: 60,
      vipCount: 0,
      unaccompaniedChildren: 0,
    },
    programme: {
      sound: true,
      soundFrom: '12:00',
      soundTo: '20:00',
      facadeEquivalentDba: 50,
      facadeMaxDba: 65,
      openFire: false,
      pyroClass: 0,
      pyroIndoor: false,
      drones: false,
      rides: false,
      animals: false,
      onWater: false,
      onIce: false,
      camping: false,
      darkHours: false,
      lighting: true,
      roadClosure: false,
      transportImpact: false,
      structures: [],
    },
    services: {
      foodPoints: 4,
      alcohol: false,
      alcoholCatering: false,
      glass: false,
      stalls: 6,
      waterPoints: 3,
      networkWater: true,
      powerKw: 20,
      lpgNearPublic: false,
      toiletsWomen: 8,
      toiletsMen: 3,
      urinals: 6,
      toiletsAccessible: 1,
      binsLitres: 4000,
      waterM3: 5,
      parkingPlan: 'Парковка у стадиона',
    },
    safety: {
      exits: [
        { widthM: 4, kind: 'level' },
        { widthM: 4, kind: 'level' },
        { widthM: 4, kind: 'level' },
      ],
      gates: 3,
      gateKind: 'arch',
      ingressHours: 1.5,
      stewards: 16,
      guards: 8,
      guardsLicence: 'ЧО-123',
      guardsLicenceTo: '2029-01-01',
      policeCover: false,
      screening: true,
      barriers: true,
      controlRoom: true,
      dutyPersons: true,
      fireLaneWidthM: 4,
      medicalTeams: 2,
      firstAiders: 12,
      medicalLicence: 'ЛО-77',
      medicalLicenceActivity: true,
      aedCount: 1,
      hospitalMinutes: 12,
      evacuationPlan: 'Через три выхода к площади',
      zones: [{ name: 'Площадь', kind: 'standing', areaSqm: 2000, peakPersons: 800 }],
    },
    insurance: { insurer: 'Страх', policyNumber: '1', sumRoubles: 5_000_000, validTo: '2029-01-01' },
    firstTimeEvent: false,
    ...change,
  };
}

/** A rally with everything 54-ФЗ ст. 7 ч. 3 asks for. */
export function aRallyForm(change: Partial<MassEventForm> = {}): MassEventForm {
  return {
    eventClass: 'PUB',
    subtype: 'RALLY',
    title: 'Митинг о парке',
    sessions: [{ startsAt: '2026-06-13T09:00:00.000Z', endsAt: '2026-06-13T11:00:00.000Z' }],
    place: { kind: 'drawn', areaGrossSqm: 1000, geometry: { type: 'Point', coordinates: [41.35, 57.62] } },
    organizer: {
      kind: 'citizen',
      fullName: secrets.fullName,
      birthOn: secrets.birthOn,
      citizenship: 'RU',
      address: secrets.address,
      phone: secrets.phone,
    },
    people: { attendanceTotal: 300 },
    programme: { roadClosure: false, transportImpact: false },
    notice: {
      aims: 'Сохранить парк',
      orderMeasures: 'Распорядители с повязками',
      soundAmplification: true,
      atSpecialPlace: false,
      fundsCollected: false,
      routeText: 'Площадь',
      representatives: [
        { role: 'order-keeping', fullName: secrets.responsible, phone: secrets.responsiblePhone },
      ],
    },
    ...change,
  };
}

/** A fair of a dozen stalls in a pavilion: no food, no stage, fewer than fifty people. */
export function aSmallFairForm(
  venue: TrialVenue,
  day: string,
  change: Partial<MassEventForm> = {},
): MassEventForm {
  const festival = aFestivalForm(venue, {}, day);
  return {
    ...festival,
    eventClass: 'COM',
    subtype: 'FAIR',
    title: 'Яблочный ряд',
    place: { ...festival.place, inBuilding: true, floor: 1, combustibleFloors: false },
    people: { ...festival.people, attendanceTotal: 40, attendancePeak: 40, participants: 10, staff: 6 },
    programme: { ...festival.programme, sound: false, lighting: false },
    safety: { ...festival.safety, zones: [{ name: 'Ряд', kind: 'market', areaSqm: 400, peakPersons: 40 }] },
    fair: { planUrl: 'https://example.org/plan' },
    ...change,
    services: { ...festival.services, foodPoints: 0, stalls: 12, ...change.services },
  };
}
