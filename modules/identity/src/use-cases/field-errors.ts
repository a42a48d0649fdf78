import { err, ok, type BilingualText, type Result } from '@veche/kernel';
import { invalidInput, type FieldError } from '@veche/platform';
import { parseContact, type Contact, type ContactFault } from '../domain/contact.ts';
import { organisationRules, type OrganisationFault, type OrganisationKind } from '../domain/organisation.ts';
import { assessPassword, passwordReasons, type KnownOfPerson } from '../domain/password-policy.ts';
import type { RoleFault } from '../domain/role.ts';

const contactReasons: Readonly<Record<ContactFault, BilingualText>> = {
  'email-malformed': {
    ru: 'Адрес неполный. Пример: imya@pochta.ru',
    en: 'The address is incomplete. Example: name@mail.com',
  },
  'phone-malformed': {
    ru: 'Введите почту или российский номер: +7 и 10 цифр',
    en: 'Enter an e-mail or a Russian number: +7 and 10 digits',
  },
  'phone-not-mobile': {
    ru: 'На городской номер код не придёт. Введите мобильный',
    en: 'A code cannot reach a landline. Enter a mobile number',
  },
};

/** The contact in its one form. @throws AppError `invalid-input` at `pointer` */
export function readContact(text: string, pointer: string): Contact {
  const contact = parseContact(text);
  if (contact.ok) return contact.value;
  throw invalidInput([{ pointer, code: contact.error, message: contactReasons[contact.error] }]);
}

/** All reasons against a new password, as field errors. */
export function checkPassword(
  password: string,
  known: KnownOfPerson,
  pointer: string,
): Result<true, FieldError[]> {
  const faults = assessPassword(password, known);
  return faults.length === 0
    ? ok(true)
    : err(faults.map((code) => ({ pointer, code, message: passwordReasons[code] })));
}

/** @throws AppError `invalid-input` with every reason against the password */
export function assertGoodPassword(password: string, known: KnownOfPerson, pointer: string): void {
  const checked = checkPassword(password, known, pointer);
  if (!checked.ok) throw invalidInput(checked.error);
}

const organisationReasons: Readonly<
  Record<OrganisationFault['code'], (kind: OrganisationKind) => BilingualText>
> = {
  'inn-missing': () => ({ ru: 'Укажите ИНН', en: 'Enter the INN' }),
  'inn-length': (kind) => ({
    ru: `Здесь ИНН из ${organisationRules[kind].innDigits} цифр`,
    en: `The INN here has ${organisationRules[kind].innDigits} digits`,
  }),
  'inn-check-digits': () => ({
    ru: 'В ИНН опечатка: последние цифры не сходятся',
    en: 'A slip in the INN: its check digits do not match',
  }),
  'ogrn-length': (kind) => ({
    ru: `Здесь номер из ${organisationRules[kind].ogrnDigits} цифр`,
    en: `The number here has ${organisationRules[kind].ogrnDigits} digits`,
  }),
  'ogrn-check-digits': () => ({
    ru: 'В номере опечатка: последняя цифра не сходится',
    en: 'A slip in the number: its check digit does not match',
  }),
  'ogrn-superfluous': () => ({
    ru: 'У физического лица ОГРН нет: оставьте поле пустым',
    en: 'A private person has no OGRN: leave it empty',
  }),
};

export const organisationErrors = (
  kind: OrganisationKind,
  faults: readonly OrganisationFault[],
): FieldError[] =>
  faults.map(({ pointer, code }) => ({ pointer, code, message: organisationReasons[code](kind) }));

export const roleReasons: Readonly<Record<RoleFault, BilingualText>> = {
  'agency-code-missing': { ru: 'Укажите ведомство', en: 'Name the agency' },
  'agency-code-superfluous': {
    ru: 'Ведомство указывают только у согласующего',
    en: 'Only a reviewer has an agency',
  },
  'role-twice': { ru: 'Эта роль уже указана', en: 'This role is already listed' },
};
