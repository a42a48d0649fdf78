/** What a password must satisfy, as far as it can be told before sending. The server checks all of it again. */
export type PasswordRuleId = 'length' | 'variety' | 'not-login' | 'not-name';

export interface KnownOfPerson {
  /** E-mail or phone as typed. */
  readonly login: string;
  readonly names: readonly string[];
}

export const minPasswordLength = 10;
const minDifferent = 5;

/** What of a login must not stand in the password: the name before @, or the last ten digits. */
function secretPartOf(login: string): string {
  const text = login.trim().toLocaleLowerCase('ru');
  return text.includes('@') ? text.slice(0, text.lastIndexOf('@')) : text.replaceAll(/\D/g, '').slice(-10);
}

/** Each rule with whether the password meets it, in the order they are shown. */
export function passwordRules(
  password: string,
  known: KnownOfPerson,
): readonly { readonly id: PasswordRuleId; readonly isMet: boolean }[] {
  const lower = password.normalize('NFC').toLocaleLowerCase('ru');
  const login = secretPartOf(known.login);
  const holds = (part: string): boolean => part.length >= 4 && lower.includes(part);
  return [
    { id: 'length', isMet: Array.from(password).length >= minPasswordLength },
    { id: 'variety', isMet: new Set(lower).size >= minDifferent },
    { id: 'not-login', isMet: password !== '' && !holds(login) },
    {
      id: 'not-name',
      isMet: password !== '' && !known.names.some((name) => holds(name.trim().toLocaleLowerCase('ru'))),
    },
  ];
}
