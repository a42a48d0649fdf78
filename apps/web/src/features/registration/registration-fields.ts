import type { FieldProblem } from '../../api/api-problem.ts';

/** What a person fills in to register. */
export interface RegistrationFields {
  readonly contact: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly patronymic: string;
  readonly password: string;
  readonly hasConsent: boolean;
}
type Field = keyof RegistrationFields;

/** Where each field stands in the body of the command. */
export const pointerOf: Readonly<Record<Field, string>> = {
  contact: '/contact',
  familyName: '/names/familyName',
  givenName: '/names/givenName',
  patronymic: '/names/patronymic',
  password: '/password',
  hasConsent: '/consents',
};
const order: readonly Field[] = [
  'familyName',
  'givenName',
  'patronymic',
  'contact',
  'password',
  'hasConsent',
];
const isMissing = (fields: RegistrationFields, field: Field): boolean => {
  if (field === 'patronymic') return false;
  const value = fields[field];
  return typeof value === 'string' ? value.trim() === '' : !value;
};

/** All faults in the order of the form: what is missing, else what the server said of the field. */
export function findFaults(
  fields: RegistrationFields,
  errors: readonly Pick<FieldProblem, 'pointer' | 'message'>[],
): readonly { readonly field: Field; readonly message?: string }[] {
  return order.flatMap((field) => {
    if (isMissing(fields, field)) return [{ field }];
    const said = errors.filter(
      ({ pointer }) => pointer === pointerOf[field] || pointer.startsWith(`${pointerOf[field]}/`),
    );
    return said.length === 0 ? [] : [{ field, message: said.map(({ message }) => message).join('. ') }];
  });
}
