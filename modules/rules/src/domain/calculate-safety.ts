import {
  areaCapacity,
  compareMedical,
  crowdManagers,
  defibrillators,
  entryCapacity,
  evacuationTime,
  exitCapacity,
  expectedPatients,
  figureTitles,
  guardsRequired,
  passportCapacity,
  safeCapacity,
  stewardsByDover,
  stewardsRequired,
  toiletsRequired,
  unitTitles,
  waterPoints,
  waterVolume,
  type Comparison,
  type Figure,
  type RiskBand,
} from '@veche/crowd-safety';
import type { MassEventForm } from '@veche/contracts';
import type { BilingualText } from '@veche/kernel';
import { egressConditions, readExits, riskBandOf } from './facts/crowd-facts.ts';
import type { FactContext, FactInputs } from './facts/fact-context.ts';
import { factInputs } from './facts/fact-inputs.ts';
import { longestHours } from './facts/resource-facts.ts';
import { riskInputs } from './facts/risk-inputs.ts';
import { siteZones } from './facts/site-zones.ts';

/** A number of a calculator, and the question it answers; among several methods the greatest is recommended. */
export interface Calculation {
  readonly question:
    | 'capacity'
    | 'evacuation'
    | 'stewards'
    | 'guards'
    | 'ambulances'
    | 'first-aiders'
    | 'patients'
    | 'toilets'
    | 'water'
    | 'defibrillators';
  readonly figure: Figure;
  readonly isRecommended: boolean;
}

export interface SafetyCalculations {
  readonly items: readonly Calculation[];
  readonly riskBand: RiskBand | undefined;
  readonly limitedBy: string | undefined;
}

/** Everything the calculators can say of a form; what lacks its inputs is left out. Never asked of a public assembly. */
export function calculateSafety(form: MassEventForm, factContext: FactContext): SafetyCalculations {
  const context = factInputs(form, factContext);
  const riskBand = riskBandOf(form, context);
  const capacity = capacityItems(form, context, riskBand);
  return {
    items: [
      ...capacity.items,
      ...staffItems(form, riskBand, form.place?.inBuilding !== true),
      ...medicalItems(form, context),
      ...comfortItems(form, context),
    ],
    riskBand,
    limitedBy: capacity.limitedBy,
  };
}

const one = (question: Calculation['question'], figure: Figure, isRecommended = true): Calculation => ({
  question,
  figure,
  isRecommended,
});

function capacityItems(
  form: MassEventForm,
  context: FactInputs,
  risk: RiskBand | undefined,
): { items: Calculation[]; limitedBy: string | undefined } {
  const zones = siteZones(form, context)?.filter((zone) => zone.kind !== 'moving');
  const exits = readExits(form);
  const conditions = risk && egressConditions(form, risk);
  const passport = context.server.venue?.capacity;
  const gates = form.safety?.gates;
  const hours = form.safety?.ingressHours;
  const limits = {
    ...(zones && zones.length > 0 ? { area: areaCapacity(zones) } : {}),
    ...(exits && exits.length > 0 && conditions ? { exits: exitCapacity(exits, conditions) } : {}),
    ...(passport === undefined ? {} : { passport: passportCapacity(passport) }),
  };
  const found = safeCapacity(limits);
  const limitedBy = found.ok ? found.value.limitedBy : undefined;
  const items = Object.entries(limits).map(([factor, figure]) =>
    one('capacity', figure, factor === limitedBy),
  );
  const peak = form.people?.attendancePeak;
  if (exits && exits.length > 1 && conditions && peak !== undefined)
    items.push(one('evacuation', evacuationTime(peak, exits, conditions).time));
  if (gates !== undefined && gates > 0 && hours !== undefined && hours > 0)
    items.push(one('capacity', entryCapacity([{ kind: 'arch-and-bag', count: gates }], hours), false));
  return { items, limitedBy };
}

function staffItems(form: MassEventForm, risk: RiskBand | undefined, isOutdoor: boolean): Calculation[] {
  const peak = form.people?.attendancePeak;
  if (peak === undefined || peak === 0 || !risk) return [];
  const gates = form.safety?.gates ?? 0;
  const product = stewardsRequired({
    people: peak,
    risk,
    exitsAndGates: (form.safety?.exits?.length ?? 0) + gates,
    unaccompaniedChildren: form.people?.unaccompaniedChildren ?? 0,
  });
  const others = [stewardsByDover(peak, 1), crowdManagers(peak, isOutdoor)];
  const greatest = Math.max(product.value, ...others.map((each) => each.value));
  const front = (form.safety?.zones ?? []).some((zone) => zone.kind === 'front-of-stage');
  return [
    ...[product, ...others].map((each) => one('stewards', each, each.value === greatest)),
    one('guards', guardsRequired(product, form.safety?.screening === true ? gates : 0, front)),
  ];
}

function medicalItems(form: MassEventForm, context: FactInputs): Calculation[] {
  const inputs = riskInputs(form, context);
  const peak = form.people?.attendancePeak;
  if (!inputs || peak === undefined) return [];
  const compared = compareMedical(inputs.medical, inputs.maurer);
  const patients = expectedPatients(peak, {
    isOutdoor: form.place?.inBuilding !== true,
    isUnbounded: form.people?.ticketed !== true && form.people?.entryPasses !== true,
    hasFreeWater: (form.services?.waterPoints ?? 0) > 0,
    hasClimateControl: form.place?.inBuilding === true,
    heatIndexRise: 0,
  });
  return [
    ...methods('ambulances', compared.ambulances),
    ...methods('first-aiders', compared.firstAiders),
    one('patients', patients.patients),
    one('defibrillators', defibrillators(peak)),
  ];
}

const methods = (question: Calculation['question'], { recommended, byMethod }: Comparison): Calculation[] =>
  Object.values(byMethod).map((figure) => one(question, figure, figure.value === recommended));

function comfortItems(form: MassEventForm, context: FactInputs): Calculation[] {
  const peak = form.people?.attendancePeak;
  const hours = longestHours(form, context);
  if (peak === undefined || hours === undefined) return [];
  const { services, people, programme } = form;
  const toilets = toiletsRequired({
    people: peak,
    ...(people?.femaleShare === undefined ? {} : { womenShare: people.femaleShare }),
    openHours: hours,
    hasAlcoholAndFood: services?.alcohol === true && (services.foodPoints ?? 0) > 0,
    isCampsite: programme?.camping === true,
    wheelchairUsers: people?.wheelchairPlaces ?? 0,
  });
  return [
    one('toilets', toilets.women),
    one('toilets', toilets.men),
    one('toilets', toilets.urinals),
    one('toilets', toilets.accessible),
    one('water', waterPoints(peak, 0)),
    one('water', waterVolume(peak, hours, 0)),
  ];
}

export const titleOfFigure = (figure: Figure): BilingualText => figureTitles[figure.code];
export const unitOfFigure = (figure: Figure): BilingualText => unitTitles[figure.unit];
