import type { MassEventForm } from '@veche/contracts';

export interface DemoEvent {
  readonly eventClass: NonNullable<MassEventForm['eventClass']>;
  readonly subtype: string;
  readonly title: string;
  readonly purpose: string;
  readonly venueId: string;
  /** Local date and hours in the town's zone, three hours ahead of UTC all the year. */
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly peak: number;
  readonly areaSqm: number;
  readonly foodPoints?: number;
}

const at = (day: string, time: string): string => new Date(`${day}T${time}:00+03:00`).toISOString();
const shifted = (moment: string, hours: number): string =>
  new Date(Date.parse(moment) + hours * 3_600_000).toISOString();

/** A whole form of an invented approval, with every question answered: an answer not given would be unknown. */
export function demoForm(event: DemoEvent): MassEventForm {
  const startsAt = at(event.day, event.from);
  const endsAt = at(event.day, event.to);
  const exits = event.peak > 1000 ? 4 : 3;
  return {
    eventClass: event.eventClass,
    subtype: event.subtype,
    title: event.title,
    purpose: event.purpose,
    firstTimeEvent: false,
    sessions: [{ startsAt, endsAt, setupFrom: shifted(startsAt, -4), teardownTo: shifted(endsAt, 2) }],
    place: {
      kind: 'venue',
      venueId: event.venueId,
      inBuilding: false,
      onCarriageway: false,
      crossesMunicipalities: false,
      areaGrossSqm: event.areaSqm,
      areaInfraSqm: 150,
      areaNoViewSqm: 50,
      ownerIsApplicant: false,
      distanceToHousingM: 110,
    },
    people: {
      attendanceTotal: event.peak * 2,
      attendancePeak: event.peak,
      participants: 40,
      staff: 30,
      minorsShare: 0.2,
      femaleShare: 0.5,
      unaccompaniedChildren: 0,
      wheelchairPlaces: 10,
      seats: 0,
      vipCount: 0,
      ticketed: false,
      entryPasses: event.eventClass === 'SPO',
      ageMark: '6+',
      rivalGroups: false,
      disorderRisk: 'low',
      audience: 'family',
    },
    programme: {
      sound: true,
      soundFrom: event.from,
      soundTo: event.to,
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
      foodPoints: event.foodPoints ?? 0,
      alcohol: false,
      alcoholCatering: false,
      glass: false,
      stalls: event.foodPoints ?? 0,
      waterPoints: 4,
      networkWater: true,
      waterM3: 2,
      powerKw: 15,
      lpgNearPublic: false,
      toiletsWomen: 12,
      toiletsMen: 4,
      urinals: 10,
      toiletsAccessible: 2,
      binsLitres: 6000,
      parkingPlan: 'Перехватывающая парковка у стадиона, автобусы каждые 15 минут',
    },
    safety: {
      exits: Array.from({ length: exits }, (_, index) => ({
        name: `Выход ${index + 1}`,
        widthM: 4,
        kind: 'level' as const,
      })),
      zones: [
        {
          name: 'Главная',
          kind: 'standing',
          areaSqm: Math.max(400, event.peak * 2),
          peakPersons: event.peak,
        },
      ],
      gates: 4,
      gateKind: 'arch',
      ingressHours: 2,
      stewards: 24,
      guards: 12,
      guardsLicence: 'ЧО-0417',
      guardsLicenceTo: '2029-12-31',
      policeCover: false,
      screening: true,
      barriers: true,
      controlRoom: true,
      dutyPersons: true,
      fireLaneWidthM: 4,
      medicalTeams: 3,
      firstAiders: 16,
      medicalLicence: 'ЛО41-00110',
      medicalLicenceActivity: true,
      aedCount: 2,
      hospitalMinutes: 12,
      evacuationPlan: 'Люди выходят через все выходы к площади, распорядители стоят на развилках',
    },
    insurance: {
      insurer: 'Тихореченское страховое общество',
      policyNumber: 'ТС-2026/118',
      sumRoubles: 5_000_000,
      validTo: '2029-12-31',
    },
    ...(event.eventClass === 'SPO'
      ? { sport: { official: false, doctor: true, medicalAdmission: true } }
      : {}),
    ...(event.subtype === 'FAIR'
      ? { fair: { planUrl: 'https://tikhorechensk.example/yarmarka', hours: '10:00–18:00' } }
      : {}),
  };
}

/** A notice: only what ст. 7 ч. 3 of 54-ФЗ names. */
export function demoNotice(notice: {
  subtype: string;
  title: string;
  aims: string;
  venueId: string;
  day: string;
  from: string;
  to: string;
  people: number;
}): MassEventForm {
  return {
    eventClass: 'PUB',
    subtype: notice.subtype,
    title: notice.title,
    purpose: notice.aims,
    sessions: [{ startsAt: at(notice.day, notice.from), endsAt: at(notice.day, notice.to) }],
    place: { kind: 'venue', venueId: notice.venueId },
    people: { attendanceTotal: notice.people, attendancePeak: notice.people },
    notice: {
      aims: notice.aims,
      orderMeasures: 'Порядок поддерживают уполномоченные организатора с повязками',
      sanitaryMeasures: 'Питьевая вода и аптечка у организатора',
      soundAmplification: true,
      atSpecialPlace: false,
      quickStructure: false,
      fundsCollected: false,
    },
  };
}
