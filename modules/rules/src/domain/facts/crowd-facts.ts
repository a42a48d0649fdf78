import type { Facts } from '@veche/checks';
import type { MassEventForm } from '@veche/contracts';
import {
  areaCapacity,
  areaNeeded,
  assessRisk,
  assessZoneDensities,
  entryCapacity,
  evacuationNormMinutes,
  evacuationTime,
  exitCapacity,
  exitWidthNeeded,
  gatesMissing,
  medicalScore,
  safeCapacity,
  usableWidthM,
  type EgressConditions,
  type Exit,
  type GateKind,
  type RiskBand,
  type Zone,
} from '@veche/crowd-safety';
import type { FactInputs, FactGroup } from './fact-context.ts';
import { riskInputs } from './risk-inputs.ts';
import { siteZones } from './site-zones.ts';

/** Capacity, density and evacuation. Computed for approvals only: a public assembly is judged by its place alone. */
export const crowdFacts: FactGroup = (form, context) => {
  if (form.eventClass === undefined || form.eventClass === 'PUB') return {};
  const riskBand = riskBandOf(form, context);
  const exits = readExits(form);
  const conditions = riskBand && egressConditions(form, riskBand);
  return {
    riskBand,
    exitCount: form.safety?.exits?.length,
    narrowestExitM: exits && exits.length > 0 ? Math.min(...exits.map((exit) => exit.widthM)) : undefined,
    ...densityFacts(form, context),
    ...capacityFacts(form, context, exits, conditions),
    ...evacuationFacts(form.people?.attendancePeak, exits, conditions),
    ...entryFacts(form),
  };
};

/** The risk band of an approval. */
export function riskBandOf(form: MassEventForm, context: FactInputs): RiskBand | undefined {
  const inputs = riskInputs(form, context);
  return inputs && assessRisk(medicalScore(inputs.medical).score, []).band;
}

/** Exits with their widths; one without a width makes them all unknown. */
export function readExits({ safety }: MassEventForm): readonly Exit[] | undefined {
  const exits = safety?.exits;
  if (!exits || exits.some((exit) => exit.widthM === undefined)) return undefined;
  return exits.map((exit) => ({ widthM: exit.widthM ?? 0 }));
}

/** Steps anywhere slow everyone; whether there is alcohol, while unanswered, counts as a yes. */
export function egressConditions({ safety, services }: MassEventForm, risk: RiskBand): EgressConditions {
  const stepped = (safety?.exits ?? []).some((exit) => exit.kind === 'stepped');
  return { surface: stepped ? 'stepped' : 'level', alcohol: services?.alcohol ?? true, risk };
}

function densityFacts(form: MassEventForm, context: FactInputs): Facts {
  const zones = siteZones(form, context);
  if (!zones) return {};
  const of = (kinds: readonly Zone['kind'][]) => densest(zones.filter((zone) => kinds.includes(zone.kind)));
  const standing = of(['standing', 'front-of-stage', 'free-seated', 'walkway', 'expo']);
  const moving = of(['moving']);
  return {
    maxStandingDensity: standing?.density ?? (hasUncounted(zones, 'standing') ? undefined : 0),
    densestZone: standing?.zone.id,
    densestZoneAreaNeededSqm:
      standing &&
      standing.zone.areaSqm +
        areaNeeded({ ...standing.zone, kind: 'standing' }, standing.zone.peakPeople ?? 0).value,
    maxMovingDensity: moving?.density ?? (hasUncounted(zones, 'moving') ? undefined : 0),
    densestPath: moving?.zone.id,
  };
}

function densest(zones: readonly Zone[]): { readonly zone: Zone; readonly density: number } | undefined {
  let found: { zone: Zone; density: number } | undefined;
  for (const { zoneId, density } of assessZoneDensities(zones)) {
    const zone = zones.find((candidate) => candidate.id === zoneId);
    if (zone && (!found || density.value > found.density)) found = { zone, density: density.value };
  }
  return found;
}

const hasUncounted = (zones: readonly Zone[], kind: 'standing' | 'moving'): boolean =>
  zones.some((zone) => (zone.kind === 'moving') === (kind === 'moving') && zone.kind !== 'seated');

function capacityFacts(
  form: MassEventForm,
  context: FactInputs,
  exits: readonly Exit[] | undefined,
  conditions: EgressConditions | undefined,
): Facts {
  const zones = siteZones(form, context)?.filter((zone) => zone.kind !== 'moving');
  const found = safeCapacity({
    ...(zones && zones.length > 0 ? { area: areaCapacity(zones) } : {}),
    ...(exits && conditions ? { exits: exitCapacity(exits, conditions) } : {}),
  });
  if (!found.ok) return {};
  const { figure, limitedBy, missing } = found.value;
  const peak = form.people?.attendancePeak;
  // With a limit missing the least known one is only an upper bound: it can prove an excess, never a sufficiency.
  const isProven = missing.length === 0 || (peak !== undefined && peak > figure.value);
  return isProven ? { safeCapacity: figure.value, capacityLimitedBy: limitedBy } : {};
}

function evacuationFacts(
  peak: number | undefined,
  exits: readonly Exit[] | undefined,
  conditions: EgressConditions | undefined,
): Facts {
  if (!conditions) return {};
  const evacuationLimitMinutes = evacuationNormMinutes(conditions.surface, conditions.risk).value;
  if (!exits || peak === undefined) return { evacuationLimitMinutes };
  return {
    evacuationLimitMinutes,
    extraExitWidthM: Math.max(0, exitWidthNeeded(peak, exits, conditions).value),
    // With no width left beside the widest exit there is no time to name; the number of exits speaks first.
    evacuationMinutes:
      usableWidthM(exits) > 0 ? evacuationTime(peak, exits, conditions).time.value : undefined,
  };
}

const gateKinds: Readonly<Record<string, GateKind>> = {
  turnstile: 'turnstile',
  'hand-search': 'hand-search',
  arch: 'arch-and-bag',
};

function entryFacts({ safety, people }: MassEventForm): Facts {
  const { gates, ingressHours } = safety ?? {};
  if (gates === undefined || ingressHours === undefined) return {};
  // An unnamed kind of gate counts as the slowest.
  const kind = gateKinds[safety?.gateKind ?? ''] ?? 'arch-and-bag';
  const groups = [{ kind, count: gates }];
  const peak = people?.attendancePeak;
  return {
    entryCapacity: entryCapacity(groups, ingressHours).value,
    extraGates:
      peak !== undefined && ingressHours > 0 ? gatesMissing(peak, groups, kind, ingressHours) : undefined,
  };
}
