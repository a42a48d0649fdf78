import type { ApplicationView } from '@veche/contracts';
import { formatPhone, parsePhone } from '@veche/identifiers';
import type { Organiser, PaperData, Person, Place } from '@veche/documents';
import type { Language } from '@veche/kernel';
import type { Tenant } from '@veche/platform';
import { localMoment, paperFrame } from './paper-frame.ts';

/** A case with what papers need beside its card. */
export interface PaperCase {
  readonly view: ApplicationView;
  readonly tenant: Tenant;
  readonly language: Language;
  readonly kind: string;
  readonly placeName: string;
  readonly applicantName: string;
}

const unknownText = { ru: 'не указано', en: 'not given' } as const;

export interface CaseFacts extends PaperData {
  readonly organiser: Organiser;
  readonly massEventKind: string;
  readonly massEventTitle: string;
  readonly place: Place;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Facts most papers share. A notice may lack place or time: then the paper says so and repeats the filing time. */
export function caseFacts(paper: PaperCase): CaseFacts {
  const { form } = paper.view;
  const zone = paper.tenant.zone;
  const fallback = paper.view.filedAt ?? paper.view.createdAt;
  const first = paper.view.startsAt ?? fallback;
  const last = paper.view.endsAt ?? first;
  return {
    ...paperFrame(paper.tenant, paper.language, paper.view.evaluation?.packVersion),
    organiser: organiserOf(paper),
    massEventKind: paper.kind,
    massEventTitle: form.title ?? unknownText[paper.language],
    place: {
      name: paper.placeName || unknownText[paper.language],
      ...(form.place?.address && form.place.address !== paper.placeName
        ? { address: form.place.address }
        : {}),
      ...(form.place?.areaGrossSqm ? { areaSqm: form.place.areaGrossSqm } : {}),
    },
    startsAt: localMoment(first, zone),
    endsAt: localMoment(last, zone),
  };
}

function organiserOf({ view, applicantName }: PaperCase): Organiser {
  const organizer = view.form.organizer;
  const name = view.organisation?.name ?? organizer?.name ?? organizer?.fullName ?? applicantName;
  const inn = view.organisation?.inn ?? organizer?.inn;
  return { name, ...(inn ? { inn } : {}) };
}

export function responsibleOf({ view }: PaperCase): Person | undefined {
  const { responsible } = view.form;
  if (!responsible?.fullName) return undefined;
  const phone = responsible.phone === undefined ? undefined : parsePhone(responsible.phone);
  const contact = phone?.ok ? formatPhone(phone.value) : (responsible.phone ?? responsible.email);
  return { name: responsible.fullName, ...(contact ? { contact } : {}) };
}
