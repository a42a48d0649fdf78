import type { ReactElement } from 'react';
import type { BooleanPointer, NumberPointer, TextPointer } from '../../wizard/form/form-pointer.ts';
import { FormArea, FormDate, FormNumber, FormText, FormTime, FormYesNo } from '../../wizard/form/fields.tsx';
import { RepresentativesField } from '../../wizard/steps/notice/representatives-field.tsx';
import { StructuresQuestion } from '../../wizard/steps/people/structures-question.tsx';
import { PlaceStep } from '../../wizard/steps/place/place-step.tsx';
import { ExitsBlock } from '../../wizard/steps/safety/exits-block.tsx';
import { ZonesBlock } from '../../wizard/steps/safety/zones-block.tsx';

const numbers = [
  '/people/attendanceTotal',
  '/people/attendancePeak',
  '/people/participants',
  '/people/staff',
  '/people/seats',
  '/people/wheelchairPlaces',
  '/people/longestRowSeats',
  '/people/vipCount',
  '/programme/facadeEquivalentDba',
  '/programme/facadeMaxDba',
  '/programme/pyroClass',
  '/programme/pyroDistanceM',
  '/services/foodPoints',
  '/services/stalls',
  '/services/waterPoints',
  '/services/waterM3',
  '/services/powerKw',
  '/services/lpgDistanceM',
  '/services/toiletsWomen',
  '/services/toiletsMen',
  '/services/urinals',
  '/services/toiletsAccessible',
  '/services/binsLitres',
  '/safety/gates',
  '/safety/ingressHours',
  '/safety/stewards',
  '/safety/guards',
  '/safety/fireLaneWidthM',
  '/safety/medicalTeams',
  '/safety/firstAiders',
  '/safety/aedCount',
  '/safety/hospitalMinutes',
  '/insurance/sumRoubles',
] as const satisfies readonly NumberPointer[];

const booleans = [
  '/people/ticketed',
  '/people/entryPasses',
  '/people/rivalGroups',
  '/people/rowsOpenBothSides',
  '/programme/sound',
  '/programme/openFire',
  '/programme/pyroIndoor',
  '/programme/drones',
  '/programme/rides',
  '/programme/animals',
  '/programme/onWater',
  '/programme/onIce',
  '/programme/camping',
  '/programme/darkHours',
  '/programme/lighting',
  '/programme/roadClosure',
  '/programme/transportImpact',
  '/services/alcohol',
  '/services/alcoholCatering',
  '/services/glass',
  '/services/networkWater',
  '/services/lpgNearPublic',
  '/safety/policeCover',
  '/safety/screening',
  '/safety/barriers',
  '/safety/controlRoom',
  '/safety/dutyPersons',
  '/safety/medicalLicenceActivity',
  '/sport/official',
  '/sport/doctor',
  '/sport/medicalAdmission',
  '/organizer/signerIsHead',
  '/notice/soundAmplification',
] as const satisfies readonly BooleanPointer[];

const texts = [
  '/title',
  '/organizer/name',
  '/organizer/inn',
  '/organizer/ogrn',
  '/organizer/fullName',
  '/organizer/address',
  '/organizer/phone',
  '/organizer/email',
  '/responsible/fullName',
  '/responsible/phone',
  '/responsible/email',
  '/safety/guardsLicence',
  '/safety/medicalLicence',
  '/insurance/insurer',
  '/insurance/policyNumber',
  '/sport/calendarPlanNumber',
  '/fair/planUrl',
  '/fair/hours',
  '/programme/hoursException',
  '/programme/vehicles/categories',
  '/notice/bankAccount',
  '/notice/bankBic',
] as const satisfies readonly TextPointer[];

const areas = [
  '/purpose',
  '/safety/evacuationPlan',
  '/safety/notes',
  '/services/parkingPlan',
  '/notice/aims',
  '/notice/orderMeasures',
  '/notice/sanitaryMeasures',
  '/notice/routeText',
] as const satisfies readonly TextPointer[];
const dates = [
  '/safety/guardsLicenceTo',
  '/insurance/validTo',
  '/sport/policeNoticeOn',
] as const satisfies readonly TextPointer[];
const times = [
  '/programme/soundFrom',
  '/programme/soundTo',
  '/services/alcoholFrom',
  '/services/alcoholTo',
] as const satisfies readonly TextPointer[];

const isOneOf = <Known extends string>(list: readonly Known[], pointer: string): pointer is Known =>
  list.some((known) => known === pointer);

/** The control of the wizard that changes what a question is about; `undefined` where nothing of the form does. */
export function fieldEditorOf(pointer: string, applicationId: string): ReactElement | undefined {
  if (pointer.startsWith('/place') || pointer.startsWith('/sessions'))
    return <PlaceStep applicationId={applicationId} />;
  if (pointer.startsWith('/safety/exits')) return <ExitsBlock />;
  if (pointer.startsWith('/safety/zones')) return <ZonesBlock />;
  if (pointer.startsWith('/programme/structures')) return <StructuresQuestion />;
  if (pointer.startsWith('/notice/representatives')) return <RepresentativesField />;
  if (isOneOf(numbers, pointer)) return <FormNumber pointer={pointer} decimals={2} />;
  if (isOneOf(booleans, pointer)) return <FormYesNo pointer={pointer} />;
  if (isOneOf(areas, pointer)) return <FormArea pointer={pointer} />;
  if (isOneOf(texts, pointer)) return <FormText pointer={pointer} />;
  if (isOneOf(dates, pointer)) return <FormDate pointer={pointer} />;
  return isOneOf(times, pointer) ? <FormTime pointer={pointer} /> : undefined;
}
