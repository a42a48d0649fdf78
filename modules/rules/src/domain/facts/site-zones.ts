import type { MassEventForm } from '@veche/contracts';
import type { Zone, ZoneKind } from '@veche/crowd-safety';
import type { FactInputs } from './fact-context.ts';

const kinds: Readonly<Record<string, ZoneKind>> = {
  standing: 'standing',
  'front-of-stage': 'front-of-stage',
  seated: 'seated',
  moving: 'moving',
  market: 'walkway',
  expo: 'expo',
};

/**
 * The zones of the site as the calculators take them: those drawn up by the organiser, else the whole site as one zone. `undefined` when
 * neither is known, or a zone lacks its area.
 */
export function siteZones(form: MassEventForm, context: FactInputs): readonly Zone[] | undefined {
  const given = form.safety?.zones ?? [];
  if (given.length === 0) return wholeSite(form, context);
  const zones = given.map((zone, at): Zone | undefined => {
    const kind = kinds[zone.kind ?? ''];
    if (!kind || (kind !== 'seated' && zone.areaSqm === undefined)) return undefined;
    return {
      id: zone.name ?? String(at + 1),
      kind,
      areaSqm: zone.areaSqm ?? 0,
      ...(kind === 'seated' ? { seats: zone.peakPersons ?? 0 } : {}),
      ...(zone.peakPersons === undefined ? {} : { peakPeople: zone.peakPersons }),
    };
  });
  return zones.some((zone) => zone === undefined) ? undefined : zones.flatMap((zone) => zone ?? []);
}

function wholeSite(
  { place, people, subtype }: MassEventForm,
  { server }: FactInputs,
): readonly Zone[] | undefined {
  const areaSqm = place?.areaGrossSqm ?? server.mapAreaSqm;
  if (areaSqm === undefined) return undefined;
  const { seats = 0, attendancePeak } = people ?? {};
  const id = place?.name ?? place?.address ?? '1';
  const peak = attendancePeak === undefined ? {} : { peakPeople: attendancePeak };
  if (attendancePeak !== undefined && attendancePeak > 0 && seats >= attendancePeak)
    return [{ id, kind: 'seated', areaSqm, seats, ...peak }];
  return [
    {
      id,
      kind: siteKind(subtype),
      areaSqm,
      infraSqm: place?.areaInfraSqm ?? 0,
      noViewSqm: place?.areaNoViewSqm ?? 0,
      ...peak,
    },
  ];
}

function siteKind(subtype: string | undefined): ZoneKind {
  if (subtype === 'EXPO' || subtype === 'BUSINESS_FORUM') return 'expo';
  return subtype === 'FAIR' || subtype === 'WEEKEND_MARKET' ? 'walkway' : 'standing';
}
