import type { MassEventForm } from '@veche/contracts';
import { parseInn, parseOgrn, parseOgrnip, parsePhone, parseSnils } from '@veche/identifiers';
import { isGiven, type FactGroup } from './fact-context.ts';

/** Facts about who organises. */
export const organizerFacts: FactGroup = (form, context) => {
  const { organizer } = form;
  return {
    phoneValid: isGiven(organizer?.phone) ? parsePhone(organizer?.phone ?? '').ok : undefined,
    identifiersWithFault: identifiersWithFault(organizer),
    organizerKind: organizer?.kind,
    organizerCitizenship: isGiven(organizer?.citizenship) ? organizer?.citizenship?.toUpperCase() : undefined,
    organizerAgeYears: organizer?.birthOn && fullYears(organizer.birthOn, context.filedOn),
    signerIsHead: signerIsHead(organizer),
    signerName: isGiven(form.responsible?.fullName) ? form.responsible?.fullName : organizer?.fullName,
  };
};

type Organizer = MassEventForm['organizer'];

// A person who files in their own name signs for themselves unless they say otherwise; an organisation has to say.
function signerIsHead(organizer: Organizer): boolean | undefined {
  if (organizer?.signerIsHead !== undefined) return organizer.signerIsHead;
  return organizer?.kind === 'citizen' || organizer?.kind === 'entrepreneur' ? true : undefined;
}

/** Codes of the list `field` for identifiers that are given and wrong; those not given are not wrong. */
function identifiersWithFault(organizer: Organizer): readonly string[] | undefined {
  if (!organizer) return undefined;
  const { inn, ogrn, snils } = organizer;
  return [
    ...(isGiven(inn) && !parseInn(inn ?? '').ok ? ['organizerInn'] : []),
    ...(isGiven(ogrn) && !isOgrnRight(ogrn ?? '') ? ['organizerOgrn'] : []),
    ...(isGiven(snils) && !parseSnils(snils ?? '').ok ? ['organizerSnils'] : []),
  ];
}

/** Full years on a day, the birthday included: in doubt the answer favours the citizen. */
function fullYears(birthOn: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(birthOn.slice(0, 4));
  return on.slice(5) >= birthOn.slice(5) ? years : years - 1;
}

const isOgrnRight = (text: string): boolean => parseOgrn(text).ok || parseOgrnip(text).ok;
