import { calendarDaysBetween } from '@veche/checks';
import type { MassEventForm } from '@veche/contracts';
import { isGiven, type FactInputs, type FactGroup } from './fact-context.ts';
import { lastDay } from './place-facts.ts';

/** Facts about the programme, licences, sport and fair that need a little more than copying. */
export const planFacts: FactGroup = (form, context) => {
  const { programme, services, sport, fair } = form;
  const pyroClass = programme?.pyroClass;
  const structures = programme?.structures;
  return {
    pyroClass,
    pyroIndoor: pyroClass === 0 ? false : programme?.pyroIndoor,
    hasStructures: structures && structures.length > 0,
    tallestStructureM: structures && tallest(structures),
    onWaterOrIce: eitherOf(programme?.onWater, programme?.onIce),
    parkingPlanned: isGiven(services?.parkingPlan),
    securityLicenceValid: securityLicenceValid(form, context),
    officialCompetition: form.subtype === 'OFFICIAL_COMPETITION' ? true : sport?.official,
    policeNoticeGiven: isGiven(sport?.policeNoticeOn),
    policeNoticeDaysBefore: policeNoticeDays(form, context),
    calendarPlanNumberGiven: isGiven(sport?.calendarPlanNumber),
    fairPlanPublished: isGiven(fair?.planUrl),
  };
};

function eitherOf(a: boolean | undefined, b: boolean | undefined): boolean | undefined {
  if (a === true || b === true) return true;
  return a === false && b === false ? false : undefined;
}

/** A structure without its height makes the tallest unknown: it may be the one. */
function tallest(structures: readonly { heightM?: number | undefined }[]): number | undefined {
  const heights = structures.map((structure) => structure.heightM);
  return heights.some((height) => height === undefined)
    ? undefined
    : Math.max(0, ...heights.map((height) => height ?? 0));
}

function securityLicenceValid(form: MassEventForm, context: FactInputs): boolean | undefined {
  const { safety } = form;
  const until = lastDay(form, context);
  if (!safety || until === undefined) return undefined;
  if (!isGiven(safety.guardsLicence)) return false;
  return safety.guardsLicenceTo === undefined || safety.guardsLicenceTo >= until;
}

function policeNoticeDays({ sport }: MassEventForm, context: FactInputs): number | undefined {
  const times = context.times;
  return times && isGiven(sport?.policeNoticeOn)
    ? calendarDaysBetween(sport?.policeNoticeOn ?? '', times.startsOn)
    : undefined;
}
