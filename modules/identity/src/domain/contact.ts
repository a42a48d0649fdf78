import { isMobile, parsePhone, toE164 } from '@veche/identifiers';
import { err, ok, type Result } from '@veche/kernel';

/** A way to reach a person, in the one form it is stored, looked up and compared in. */
export interface Contact {
  readonly kind: 'email' | 'phone';
  /** E-mail in lower case, or phone as `+79001234567`. */
  readonly value: string;
}

export type ContactFault = 'email-malformed' | 'phone-malformed' | 'phone-not-mobile';

// One @, no spaces or control characters, a dotted domain: the code that is sent proves the rest.
const emailPattern =
  /^[^\s\p{C}@<>"(),:;\\[\]]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

/** Tells an e-mail from a phone as typed and brings it to its one form. */
export function parseContact(text: string): Result<Contact, ContactFault> {
  const typed = text.normalize('NFKC').trim();
  if (typed.includes('@')) {
    const value = typed.toLowerCase();
    return emailPattern.test(value) && value.length <= 254
      ? ok({ kind: 'email', value })
      : err('email-malformed');
  }
  const phone = parsePhone(typed);
  if (!phone.ok) return err('phone-malformed');
  // Codes go to phones as SMS, which a line on the wall does not receive.
  return isMobile(phone.value) ? ok({ kind: 'phone', value: toE164(phone.value) }) : err('phone-not-mobile');
}

/** Enough for its owner to recognise it, too little for anyone else: `l···n@example.org`, `+7 ··· ··· 12-34`. */
export function maskContact({ kind, value }: Contact): string {
  if (kind === 'phone') return `${value.slice(0, 2)} ··· ··· ${value.slice(-4, -2)}-${value.slice(-2)}`;
  const at = value.lastIndexOf('@');
  const local = value.slice(0, at);
  const shown = local.length < 4 ? `${local.slice(0, 1)}···` : `${local.slice(0, 1)}···${local.slice(-1)}`;
  return `${shown}${value.slice(at)}`;
}
