import { parseInn, parseOgrn, parseOgrnip } from '@veche/identifiers';
import type { Organisation } from './organisations-query.ts';

/** An organisation as it is typed in. */
export interface OrganisationFields {
  readonly kind: Organisation['kind'];
  readonly name: string;
  readonly inn: string;
  readonly ogrn: string;
  readonly address: string;
}

export type OrganisationFault =
  'name-missing' | 'inn-missing' | 'inn-10' | 'inn-12' | 'inn-wrong' | 'ogrn-13' | 'ogrn-15' | 'ogrn-wrong';

/** Associations and religious groups may act without registration. @norm 82-ФЗ ст. 3, 125-ФЗ ст. 7 */
const mayLackInn: readonly Organisation['kind'][] = [
  'public-association',
  'religious-organisation',
  'person',
];
const isHuman = (kind: Organisation['kind']): boolean =>
  kind === 'individual-entrepreneur' || kind === 'person';
const digits = (text: string): string => text.replaceAll(/\D/g, '');

/** What is wrong with each field, as far as its own digits tell; the server checks all again. */
export function organisationFaults(
  fields: OrganisationFields,
): Partial<Record<'name' | 'inn' | 'ogrn', OrganisationFault>> {
  const inn = digits(fields.inn);
  const ogrn = digits(fields.ogrn);
  const innLength = isHuman(fields.kind) ? 12 : 10;
  const ogrnLength = isHuman(fields.kind) ? 15 : 13;
  const innFault =
    inn === ''
      ? mayLackInn.includes(fields.kind)
        ? undefined
        : 'inn-missing'
      : inn.length !== innLength
        ? (`inn-${innLength}` as const)
        : parseInn(inn).ok
          ? undefined
          : 'inn-wrong';
  const ogrnFault =
    ogrn === ''
      ? undefined
      : ogrn.length !== ogrnLength
        ? (`ogrn-${ogrnLength}` as const)
        : (ogrnLength === 13 ? parseOgrn(ogrn) : parseOgrnip(ogrn)).ok
          ? undefined
          : 'ogrn-wrong';
  return {
    ...(fields.name.trim().length < 2 ? { name: 'name-missing' as const } : {}),
    ...(innFault === undefined ? {} : { inn: innFault }),
    ...(ogrnFault === undefined ? {} : { ogrn: ogrnFault }),
  };
}

/** The body of the command: digits without separators, empty fields left out. */
export const organisationBody = ({ kind, name, inn, ogrn, address }: OrganisationFields) => ({
  kind,
  name: name.trim(),
  ...(digits(inn) === '' ? {} : { inn: digits(inn) }),
  ...(digits(ogrn) === '' ? {} : { ogrn: digits(ogrn) }),
  ...(address.trim() === '' ? {} : { address: address.trim() }),
});
