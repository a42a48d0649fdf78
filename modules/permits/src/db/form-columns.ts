import type { EventClass, MassEventForm } from '@veche/contracts';

/** Columns of the application list that repeat parts of the form; no personal data among them. */
export interface FormColumns {
  readonly eventClass: EventClass | null;
  readonly subtype: string | null;
  readonly title: string;
  readonly organisationId: string | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly placeName: string | null;
  readonly venueId: string | null;
  readonly attendancePeak: number | null;
}

export function formColumnsOf(form: MassEventForm, placeName: string | undefined): FormColumns {
  const starts = (form.sessions ?? [])
    .map((session) => session.startsAt)
    .filter((at) => at !== undefined)
    .sort();
  const ends = (form.sessions ?? [])
    .map((session) => session.endsAt)
    .filter((at) => at !== undefined)
    .sort();
  return {
    eventClass: form.eventClass ?? null,
    subtype: form.subtype ?? null,
    title: form.title ?? '',
    organisationId: form.organizer?.organisationId ?? null,
    startsAt: starts[0] ?? null,
    endsAt: ends.at(-1) ?? null,
    placeName: placeName ?? form.place?.name ?? form.place?.address ?? null,
    venueId: form.place?.venueId ?? null,
    attendancePeak: form.people?.attendancePeak ?? null,
  };
}
