import { err, ok, type Brand, type Result } from '@veche/kernel';
import { dropSeparators, isDigits } from './digits-only.ts';

/** A Russian telephone number: ten national digits, `9161234567`. */
export type Phone = Brand<string, 'Phone'>;

export type PhoneFault = 'phone-not-digits' | 'phone-too-short' | 'phone-too-long' | 'phone-not-russian';

/**
 * Reads a number as people type it: `+7 (916) 123-45-67`, `8 916 …`, `7916…`, `916…`. Zone codes begin with 3, 4 or 8, mobile ones with 9.
 * Written out rather than taken from a metadata library: the product serves one country, and its smallest metadata is 80 KB in a browser.
 * Errors: `phone-not-digits`, `phone-too-short`, `phone-too-long`, `phone-not-russian`.
 */
export function parsePhone(text: string): Result<Phone, PhoneFault> {
  const compact = dropSeparators(text);
  const isInternational = compact.startsWith('+');
  const digits = isInternational ? compact.slice(1) : compact;
  if (!isDigits(digits)) return err('phone-not-digits');
  if (isInternational && !digits.startsWith('7')) return err('phone-not-russian');
  const prefixed = isInternational || (digits.length >= 11 && /^[78]/.test(digits));
  const national = prefixed ? digits.slice(1) : digits;
  if (national.length < 10) return err('phone-too-short');
  if (national.length > 10) return err('phone-too-long');
  return /^[3489]/.test(national) ? ok(national as Phone) : err('phone-not-russian');
}

/** Only mobile numbers receive SMS. */
export const isMobile = (phone: Phone): boolean => phone.startsWith('9');

/** `+79161234567`, for gateways and `tel:` links. */
export const toE164 = (phone: Phone): string => `+7${phone}`;

/** `+7 916 123-45-67`, for people. */
export function formatPhone(phone: Phone): string {
  return `+7 ${phone.slice(0, 3)} ${phone.slice(3, 6)}-${phone.slice(6, 8)}-${phone.slice(8)}`;
}
