import type { MassEventForm } from '@veche/contracts';
import { isGiven, numericNorm, type FactInputs, type FactGroup } from './fact-context.ts';
import type { VenueFacts } from './server-facts.ts';

/** Facts about the place, from the form and the register. */
export const placeFacts: FactGroup = (form, context) => {
  const { place, programme } = form;
  const { server } = context;
  const { venue } = server;
  const reasons = leadTimeReasons(form, context);
  const carriageway = either(place?.onCarriageway, server.crossesRoad);
  return {
    placeInRegister: place && (isPlaceKnown(place) || (isGiven(place.address) ? false : undefined)),
    areaGrossSqm: place?.areaGrossSqm ?? server.mapAreaSqm,
    indoors: isIndoors(form, venue),
    floor: place?.floor,
    combustibleFloors: place?.combustibleFloors,
    ownerIsApplicant: place?.ownerIsApplicant,
    distanceToHousingM: place?.distanceToHousingM,
    onOpenPublicTerritory: isOpenPublicTerritory(form, venue),
    onStreet: venue ? venue.kind === 'street' || venue.kind === 'square' : carriageway,
    sportsVenue: venue ? venue.kind === 'stadium' : isElsewhere(place) ? false : undefined,
    municipalLand: venue?.isMunicipalLand ?? (place?.kind === 'drawn' ? true : undefined),
    venueChosen: venue ? true : isElsewhere(place) ? false : undefined,
    venueHasPassport: venue ? venue.capacity !== undefined : isElsewhere(place) ? false : undefined,
    venuePassportCapacity: venue?.capacity,
    venuePowerKw: venue?.powerKw,
    venueWaterM3: venue?.waterM3,
    massPresencePlaceListed: venue?.isMmplListed,
    massPresencePassportGiven:
      venue?.hasMmplPassport === true ||
      (isGiven(place?.mmplPassportNumber) && isGiven(place?.mmplPassportOn)),
    onCarriageway: carriageway,
    transportAffected: either(
      programme?.transportImpact,
      server.affectedTransportLines && server.affectedTransportLines.length > 0,
    ),
    neighbourhoodPeak: sum(form.people?.attendancePeak, server.neighboursPeak),
    leadTimeReasons: reasons,
    leadTimeReasonCount: reasons?.length,
  };
};

type Place = NonNullable<MassEventForm['place']>;

const isPlaceKnown = (place: Place): boolean =>
  place.venueId !== undefined || isGiven(place.addressId) || place.geometry !== undefined;

/** A place is given, and it is not a venue of the register. */
const isElsewhere = (place: Place | undefined): boolean =>
  place !== undefined &&
  place.venueId === undefined &&
  (place.geometry !== undefined || isGiven(place.address));

/** True when either says so, false when one denies and the other does not assert, unknown when neither speaks. */
function either(declared: boolean | undefined, found: boolean | undefined): boolean | undefined {
  if (declared === true || found === true) return true;
  return declared ?? found;
}

const sum = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a + b;

/** The form's word, else the register's; a place drawn on the map is in the open. */
export function isIndoors({ place }: MassEventForm, venue: VenueFacts | undefined): boolean | undefined {
  return place?.inBuilding ?? venue?.isIndoor ?? (place?.kind === 'drawn' ? false : undefined);
}

const publicKinds: ReadonlySet<string> = new Set([
  'square',
  'embankment',
  'park',
  'street',
  'yard',
  'water-area',
]);

function isOpenPublicTerritory(form: MassEventForm, venue: VenueFacts | undefined): boolean | undefined {
  const indoors = isIndoors(form, venue);
  if (indoors === true) return false;
  if (venue) return publicKinds.has(venue.kind);
  return form.place?.kind === 'drawn' ? true : undefined;
}

function leadTimeReasons(form: MassEventForm, context: FactInputs): readonly string[] | undefined {
  const total = form.people?.attendanceTotal;
  const closure = form.programme?.roadClosure;
  const limit = numericNorm(context, 'filing.largeEventOver');
  if (total === undefined || closure === undefined || limit === undefined) return undefined;
  return [
    ...(total > limit ? ['large'] : []),
    ...(closure ? ['road'] : []),
    ...(form.place?.crossesMunicipalities === true ? ['territory'] : []),
  ];
}

/** The last day a term must reach for a document or a licence to cover the event. */
export function lastDay(form: MassEventForm, context: FactInputs): string | undefined {
  return context.times?.endsOn;
}
