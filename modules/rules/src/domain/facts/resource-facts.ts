import type { Facts } from '@veche/checks';
import type { MassEventForm } from '@veche/contracts';
import {
  compareMedical,
  guardsRequired,
  polandResources,
  stewardsRequired,
  toiletsRequired,
  waterPoints,
  waterVolume,
} from '@veche/crowd-safety';
import { riskBandOf } from './crowd-facts.ts';
import type { FactInputs, FactGroup } from './fact-context.ts';
import { hoursBetween } from './moment.ts';
import { riskInputs } from './risk-inputs.ts';

/** People, teams, toilets and water that the reference calculators ask for. Approvals only. */
export const resourceFacts: FactGroup = (form, context) => {
  const peak = form.people?.attendancePeak;
  if (form.eventClass === undefined || form.eventClass === 'PUB' || peak === undefined) return {};
  const hours = longestHours(form, context);
  return {
    ...staffFacts(form, context, peak),
    ...medicalFacts(form, context, peak),
    ...toiletFacts(form, peak, hours),
    waterPointsRequired: waterPoints(peak, 0).value,
    waterNeedM3:
      form.services?.waterM3 ?? (hours === undefined ? undefined : waterVolume(peak, hours, 0).value / 1000),
  };
};

export function longestHours(form: MassEventForm, context: FactInputs): number | undefined {
  const times = context.times;
  const hours = times?.sessions.map(({ startsAt, endsAt }) =>
    startsAt && endsAt ? hoursBetween(startsAt, endsAt) : 0,
  );
  const longest = hours && Math.max(...hours);
  return longest !== undefined && longest > 0 ? longest : undefined;
}

function staffFacts(form: MassEventForm, context: FactInputs, peak: number): Facts {
  const risk = riskBandOf(form, context);
  const { safety } = form;
  if (!risk || !safety?.exits) return {};
  const gates = safety.gates ?? 0;
  const stewards = stewardsRequired({
    people: peak,
    risk,
    exitsAndGates: safety.exits.length + gates,
    unaccompaniedChildren: form.people?.unaccompaniedChildren ?? 0,
  });
  const hasFrontBarrier = (safety.zones ?? []).some((zone) => zone.kind === 'front-of-stage');
  return {
    stewardsRequired: stewards.value,
    guardsRequired: guardsRequired(stewards, safety.screening === true ? gates : 0, hasFrontBarrier).value,
  };
}

function medicalFacts(form: MassEventForm, context: FactInputs, peak: number): Facts {
  const inputs = riskInputs(form, context);
  if (!inputs) return {};
  const { ambulances, firstAiders } = compareMedical(inputs.medical, inputs.maurer);
  return {
    ambulanceTeamsRequired: ambulances.recommended,
    firstAidersRequired: firstAiders.recommended,
    aidPostsRequired: Math.max(1, polandResources(peak).aidPosts.value),
  };
}

function toiletFacts(
  { people, services, programme }: MassEventForm,
  peak: number,
  hours: number | undefined,
): Facts {
  if (hours === undefined) return {};
  const toilets = toiletsRequired({
    people: peak,
    ...(people?.femaleShare === undefined ? {} : { womenShare: people.femaleShare }),
    openHours: hours,
    hasAlcoholAndFood: services?.alcohol === true && (services.foodPoints ?? 0) > 0,
    isCampsite: programme?.camping === true,
    wheelchairUsers: people?.wheelchairPlaces ?? 0,
  });
  return {
    toiletsWomenRequired: toilets.women.value,
    toiletsMenRequired: toilets.men.value,
    urinalsRequired: toilets.urinals.value,
    toiletsAccessibleRequired: toilets.accessible.value,
  };
}
