import type { Geometry, MassEventForm } from '@veche/contracts';

/** What anyone may learn of an agreed event: no personal data; the organiser only if a legal entity. */
export interface PublicFacts {
  readonly title: string;
  readonly subtype: string;
  readonly placeName: string;
  readonly geometry?: Geometry;
  readonly sessions: readonly { readonly startsAt: string; readonly endsAt: string }[];
  readonly setupFrom?: string;
  readonly teardownTo?: string;
  readonly attendanceLimit?: number;
  readonly conditions: readonly string[];
  readonly organiserName?: string;
  readonly authority: string;
  readonly isDemonstration: boolean;
}

export function publicFactsOf(
  form: MassEventForm,
  known: {
    authority: string;
    placeName: string;
    geometry: Geometry | undefined;
    conditions: readonly string[];
    organiserName: string | undefined;
    isDemonstration: boolean;
  },
): PublicFacts {
  const sessions = (form.sessions ?? []).flatMap((each) =>
    each.startsAt && each.endsAt ? [{ startsAt: each.startsAt, endsAt: each.endsAt }] : [],
  );
  const setupFrom = (form.sessions ?? [])
    .map((each) => each.setupFrom)
    .filter((at) => at !== undefined)
    .sort()[0];
  const teardownTo = (form.sessions ?? [])
    .map((each) => each.teardownTo)
    .filter((at) => at !== undefined)
    .sort()
    .at(-1);
  return {
    title: form.title ?? '',
    subtype: form.subtype ?? '',
    placeName: known.placeName,
    ...(known.geometry ? { geometry: known.geometry } : {}),
    sessions,
    ...(setupFrom ? { setupFrom } : {}),
    ...(teardownTo ? { teardownTo } : {}),
    ...(form.people?.attendancePeak === undefined ? {} : { attendanceLimit: form.people.attendancePeak }),
    conditions: known.conditions,
    ...(known.organiserName ? { organiserName: known.organiserName } : {}),
    authority: known.authority,
    isDemonstration: known.isDemonstration,
  };
}
