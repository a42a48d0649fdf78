import type { MassEventForm } from '@veche/contracts';
import { isGiven, type FactGroup } from './fact-context.ts';
import { parseMoment } from './moment.ts';
import { suggestEventClass } from './suggest-event-class.ts';

/** Facts about the form as a form, and its answers taken as they are. */
export const formFacts: FactGroup = (form) => {
  const suggestion = suggestEventClass(form.title ?? '', form.purpose ?? '');
  return {
    missingRequiredFields: missingRequiredFields(form),
    invalidDateFields: invalidDateFields(form),
    titleLength: isGiven(form.title) ? [...(form.title ?? '').trim()].length : undefined,
    suggestedClass: suggestion.eventClass,
    suggestedClassConfidence: suggestion.confidence,
    spectacle: form.subtype === undefined ? undefined : spectacles.has(form.subtype),
    ageMarkGiven: form.people?.ageMark !== undefined,
    ...copied(form),
  };
};

/** Sub-types that are performances. @norm 436-ФЗ ст. 11 */
const spectacles = new Set([
  'CONCERT_INDOOR',
  'CONCERT_OUTDOOR',
  'FESTIVAL',
  'FESTIVAL_CAMPING',
  'THEATRE_STREET',
  'FILM_SHOW',
  'CARNIVAL_PROCESSION',
]);

/** Answers that are facts as they stand. An answer not given stays unknown: silence is not a "no". */
function copied({ people, programme, services, safety, sport, insurance }: MassEventForm) {
  return {
    attendanceTotal: people?.attendanceTotal,
    attendancePeak: people?.attendancePeak,
    minorsShare: people?.minorsShare,
    seats: people?.seats,
    wheelchairPlaces: people?.wheelchairPlaces,
    longestRowSeats: people?.longestRowSeats,
    rowsOpenBothSides: people?.rowsOpenBothSides,
    ticketed: people?.ticketed,
    entryPasses: people?.entryPasses,
    disorderRisk: people?.disorderRisk,
    roadClosure: programme?.roadClosure,
    openFire: programme?.openFire,
    pyroDistanceM: programme?.pyroDistanceM,
    darkHours: programme?.darkHours,
    lighting: programme?.lighting,
    drones: programme?.drones,
    camping: programme?.camping,
    rides: programme?.rides,
    sound: programme?.sound,
    facadeEquivalentDba: programme?.facadeEquivalentDba,
    facadeMaxDba: programme?.facadeMaxDba,
    gasNearPublic: services?.lpgNearPublic,
    gasDistanceM: services?.lpgDistanceM,
    toiletsWomen: services?.toiletsWomen,
    toiletsMen: services?.toiletsMen,
    urinals: services?.urinals,
    toiletsAccessible: services?.toiletsAccessible,
    waterPoints: services?.waterPoints,
    networkWater: services?.networkWater,
    foodPoints: services?.foodPoints,
    alcohol: services?.alcohol,
    alcoholCatering: services?.alcoholCatering,
    glass: services?.glass,
    stalls: services?.stalls,
    powerKw: services?.powerKw,
    guardsPlanned: safety?.guards,
    stewardsPlanned: safety?.stewards,
    policeCover: safety?.policeCover,
    screening: safety?.screening,
    barriers: safety?.barriers,
    controlRoom: safety?.controlRoom,
    dutyPersons: safety?.dutyPersons,
    fireLaneWidthM: safety?.fireLaneWidthM,
    gates: safety?.gates,
    ingressHours: safety?.ingressHours,
    ambulanceTeamsPlanned: safety?.medicalTeams,
    defibrillators: safety?.aedCount,
    hospitalMinutes: safety?.hospitalMinutes,
    medicalLicenceNumber: safety && (safety.medicalLicence ?? '').trim(),
    medicalLicenceCoversEvents: safety?.medicalLicenceActivity,
    securityLicenceNumber: isGiven(safety?.guardsLicence) ? safety?.guardsLicence : undefined,
    competitionDoctor: sport?.doctor,
    medicalAdmission: sport?.medicalAdmission,
    insuranceSumRoubles: insurance?.sumRoubles,
  };
}

type FieldRule = readonly [code: string, isFilled: (form: MassEventForm) => boolean];

const everyone: readonly FieldRule[] = [
  ['subtype', (form) => isGiven(form.subtype)],
  ['title', (form) => isGiven(form.title)],
  ['startsAt', (form) => hasInEverySession(form, 'startsAt')],
  ['endsAt', (form) => hasInEverySession(form, 'endsAt')],
  ['place', (form) => isPlaceGiven(form)],
  ['attendanceTotal', (form) => form.people?.attendanceTotal !== undefined],
  [
    'organizerName',
    (form) =>
      isGiven(form.organizer?.name) ||
      isGiven(form.organizer?.fullName) ||
      form.organizer?.organisationId !== undefined,
  ],
  ['organizerPhone', (form) => isGiven(form.organizer?.phone)],
];

const approvals: readonly FieldRule[] = [
  ['purpose', (form) => isGiven(form.purpose)],
  ['attendancePeak', (form) => form.people?.attendancePeak !== undefined],
  ['responsible', (form) => isGiven(form.responsible?.fullName)],
  ['responsiblePhone', (form) => isGiven(form.responsible?.phone)],
  ['responsibleEmail', (form) => isGiven(form.responsible?.email)],
];

/** @norm 54-ФЗ ст. 7 ч. 3 */
const notices: readonly FieldRule[] = [
  ['aims', (form) => isGiven(form.notice?.aims) || isGiven(form.purpose)],
  ['orderMeasures', (form) => isGiven(form.notice?.orderMeasures)],
  ['organizerAddress', (form) => isGiven(form.organizer?.address)],
  ['soundAmplification', (form) => form.notice?.soundAmplification !== undefined],
  [
    'representatives',
    (form) => (form.notice?.representatives ?? []).some((person) => isGiven(person.fullName)),
  ],
];

function missingRequiredFields(form: MassEventForm): readonly string[] {
  const rules = [...everyone, ...(form.eventClass === 'PUB' ? notices : approvals)];
  return rules.filter(([, isFilled]) => !isFilled(form)).map(([code]) => code);
}

function hasInEverySession(form: MassEventForm, field: 'startsAt' | 'endsAt'): boolean {
  const sessions = form.sessions ?? [];
  return sessions.length > 0 && sessions.every((session) => isGiven(session[field]));
}

function isPlaceGiven({ place, notice }: MassEventForm): boolean {
  return (
    place?.venueId !== undefined ||
    place?.geometry !== undefined ||
    isGiven(place?.address) ||
    isGiven(notice?.routeText)
  );
}

function invalidDateFields(form: MassEventForm): readonly string[] {
  const fields = ['startsAt', 'endsAt', 'setupFrom', 'teardownTo'] as const;
  return fields.filter((field) =>
    (form.sessions ?? []).some(
      (session) => isGiven(session[field]) && parseMoment(session[field]) === undefined,
    ),
  );
}
