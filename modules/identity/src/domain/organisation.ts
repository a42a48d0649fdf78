import { parseInn, parseOgrn, parseOgrnip } from '@veche/identifiers';

export type OrganisationKind =
  | 'legal-entity'
  | 'individual-entrepreneur'
  | 'person'
  | 'public-association'
  | 'religious-organisation'
  | 'political-party'
  | 'public-authority';

/** Which numbers an organisation of a kind has, and whether its name and numbers are those of a human being. */
export interface OrganisationRules {
  readonly innDigits: 10 | 12;
  readonly ogrnDigits: 13 | 15;
  /** Public associations may exist without registration and then have no numbers (82-ФЗ ст. 3). */
  readonly innNeeded: boolean;
  readonly isHuman: boolean;
}

const registered: OrganisationRules = { innDigits: 10, ogrnDigits: 13, innNeeded: true, isHuman: false };

/** @norm 82-ФЗ ст. 3, 125-ФЗ ст. 7: associations and religious groups act without registration too */
export const organisationRules: Readonly<Record<OrganisationKind, OrganisationRules>> = {
  'legal-entity': registered,
  'individual-entrepreneur': { innDigits: 12, ogrnDigits: 15, innNeeded: true, isHuman: true },
  person: { innDigits: 12, ogrnDigits: 15, innNeeded: false, isHuman: true },
  'public-association': { ...registered, innNeeded: false },
  'religious-organisation': { ...registered, innNeeded: false },
  'political-party': registered,
  'public-authority': registered,
};

export interface OrganisationNumbers {
  readonly kind: OrganisationKind;
  readonly inn?: string | undefined;
  readonly ogrn?: string | undefined;
}

export type OrganisationFault =
  | { readonly pointer: '/inn'; readonly code: 'inn-missing' | 'inn-length' | 'inn-check-digits' }
  | { readonly pointer: '/ogrn'; readonly code: 'ogrn-length' | 'ogrn-check-digits' | 'ogrn-superfluous' };

/** All faults of the numbers, with the digits the kind expects. */
export function findOrganisationFaults(numbers: OrganisationNumbers): OrganisationFault[] {
  const rules = organisationRules[numbers.kind];
  return [...innFaults(numbers, rules), ...ogrnFaults(numbers, rules)];
}

function innFaults({ inn }: OrganisationNumbers, rules: OrganisationRules): OrganisationFault[] {
  if (inn === undefined) return rules.innNeeded ? [{ pointer: '/inn', code: 'inn-missing' }] : [];
  if (inn.length !== rules.innDigits) return [{ pointer: '/inn', code: 'inn-length' }];
  return parseInn(inn).ok ? [] : [{ pointer: '/inn', code: 'inn-check-digits' }];
}

function ogrnFaults({ kind, ogrn }: OrganisationNumbers, rules: OrganisationRules): OrganisationFault[] {
  if (ogrn === undefined) return [];
  if (kind === 'person') return [{ pointer: '/ogrn', code: 'ogrn-superfluous' }];
  if (ogrn.length !== rules.ogrnDigits) return [{ pointer: '/ogrn', code: 'ogrn-length' }];
  return (ogrn.length === 13 ? parseOgrn(ogrn) : parseOgrnip(ogrn)).ok
    ? []
    : [{ pointer: '/ogrn', code: 'ogrn-check-digits' }];
}

export type MemberRight = 'owner' | 'representative';

/** Whether the organisation still has an owner after a member's right changes (undefined: the member leaves). */
export const keepsAnOwner = (
  members: readonly { readonly personId: string; readonly right: MemberRight }[],
  change: { readonly personId: string; readonly right: MemberRight | undefined },
): boolean =>
  members.some(({ personId, right }) => (personId === change.personId ? change.right : right) === 'owner');
