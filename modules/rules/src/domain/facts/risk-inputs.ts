import type { MassEventForm } from '@veche/contracts';
import { isAssessedClass, type MaurerInput, type MedicalScoreInput } from '@veche/crowd-safety';
import type { FactInputs } from './fact-context.ts';
import { isIndoors } from './place-facts.ts';

type Nature = MedicalScoreInput['nature'];
type Kind = MaurerInput['kind'];

// HSG195 has no rows for ordinary sport or town holidays; the nearest published ones stand for them.
const natures: Readonly<Record<string, readonly [Nature, Kind]>> = {
  CONCERT_INDOOR: ['pop-rock', 'music'],
  CONCERT_OUTDOOR: ['pop-rock', 'music'],
  FESTIVAL: ['music-festival', 'music'],
  FESTIVAL_CAMPING: ['music-festival', 'music'],
  THEATRE_STREET: ['classical', 'theatre'],
  CITY_HOLIDAY: ['county-show', 'street-fest'],
  FIREWORKS: ['bonfire-pyro', 'street-fest'],
  CARNIVAL_PROCESSION: ['county-show', 'street-fest'],
  FILM_SHOW: ['classical', 'theatre'],
  RELIGIOUS_RITE: ['state-occasion', 'street-fest'],
  OFFICIAL_COMPETITION: ['county-show', 'sport'],
  MASS_RUN: ['county-show', 'sport'],
  CYCLE_RACE: ['county-show', 'sport'],
  MOTOR_SPORT: ['motor-sport', 'motor-sport'],
  WATER_SPORT: ['marine', 'sport'],
  INDOOR_TOURNAMENT: ['county-show', 'sport'],
  MARTIAL_ARTS: ['county-show', 'sport'],
  AMATEUR_FITNESS: ['county-show', 'sport'],
  FAIR: ['exhibition', 'fair'],
  WEEKEND_MARKET: ['exhibition', 'fair'],
  EXPO: ['exhibition', 'exhibition'],
  PROMO_ACTION: ['exhibition', 'fair'],
  FOOD_FEST: ['county-show', 'fair'],
  BUSINESS_FORUM: ['vip-summit', 'exhibition'],
  SALE_LAUNCH: ['exhibition', 'fair'],
};

/**
 * The inputs of the medical score and of Maurer's algorithm. Head-count, sub-type, date and whether it is indoors must be known; a minor
 * factor left unanswered counts with its worse value, so the score is never milder than the truth. Nothing for a public assembly.
 */
export function riskInputs(
  form: MassEventForm,
  context: FactInputs,
): { readonly medical: MedicalScoreInput; readonly maurer: MaurerInput } | undefined {
  const { eventClass, subtype, people, safety } = form;
  const expected = people?.attendancePeak;
  const indoors = isIndoors(form, context.server.venue);
  const times = context.times;
  const kinds = subtype === undefined ? undefined : natures[subtype];
  if (
    !eventClass ||
    !isAssessedClass(eventClass) ||
    expected === undefined ||
    indoors === undefined ||
    !times ||
    !kinds
  ) {
    return undefined;
  }
  const [nature, kind] = kinds;
  const medical: MedicalScoreInput = {
    eventClass,
    nature,
    venue: venueFactor(form, context, indoors),
    seating: seating(people?.seats, expected),
    audience: audience(people),
    history: form.firstTimeEvent === false ? 'medium' : 'first',
    expected,
    queueHours: safety?.ingressHours ?? 0,
    season: indoors ? 'indoor' : season(times.startsOn),
    minutesToHospital: safety?.hospitalMinutes ?? 31,
    careProfile: 'large',
    extraHazards: extraHazards(form),
    siteFacilities: 0,
  };
  const maurer: MaurerInput = {
    maxPeople: Math.max(expected, context.server.venue?.capacity ?? 0),
    expectedPeople: expected,
    isClosedBuilding: indoors,
    kind,
    vips: people?.vipCount ?? 0,
    violenceReports: people?.disorderRisk === 'high' ? 1 : 0,
  };
  return { medical, maurer };
}

function venueFactor(
  { programme }: MassEventForm,
  { server }: FactInputs,
  indoors: boolean,
): MedicalScoreInput['venue'] {
  if (programme?.camping === true) return 'overnight-camping';
  if (indoors) return 'indoor';
  if ((programme?.structures ?? []).length > 0) return 'temporary-structures';
  switch (server.venue?.kind) {
    case 'street':
    case 'square':
      return 'streets';
    case 'stadium':
      return 'stadium';
    case 'park':
    case 'yard':
      return 'outdoor-confined';
    default:
      return 'outdoor-other';
  }
}

function seating(seats: number | undefined, expected: number): MedicalScoreInput['seating'] {
  if (seats === undefined || seats === 0) return 'standing';
  return seats >= expected ? 'seated' : 'mixed';
}

function audience(people: MassEventForm['people']): MedicalScoreInput['audience'] {
  if (people?.rivalGroups === true) return 'rival-factions';
  switch (people?.audience) {
    case 'family':
      return 'family-mix';
    case 'mixed':
      return 'mix-without-families';
    case 'young-adults':
      return 'young-adults';
    case 'rival':
      return 'rival-factions';
    case 'elderly':
      return 'elderly';
    case 'children':
    case undefined:
      return 'children-teens';
  }
}

function season(on: string): MedicalScoreInput['season'] {
  const month = Number(on.slice(5, 7));
  if (month <= 2 || month === 12) return 'winter';
  if (month <= 5) return 'spring';
  return month <= 8 ? 'summer' : 'autumn';
}

function extraHazards({ subtype, programme }: MassEventForm): number {
  const kinds = ['CARNIVAL_PROCESSION', 'MOTOR_SPORT', 'THEATRE_STREET'];
  return (
    (kinds.includes(subtype ?? '') ? 1 : 0) +
    (programme?.onWater === true || programme?.onIce === true ? 1 : 0)
  );
}
