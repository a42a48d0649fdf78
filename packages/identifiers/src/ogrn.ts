import { err, ok, type Brand, type Result } from '@veche/kernel';
import { dropSeparators, isDigits } from './digits-only.ts';

/** State registration number: 13 digits of a legal entity (ОГРН), 15 of a sole proprietor (ОГРНИП). */
export type Ogrn = Brand<string, 'Ogrn'>;
export type Ogrnip = Brand<string, 'Ogrnip'>;

export type OgrnFault = 'ogrn-not-digits' | 'ogrn-wrong-length' | 'ogrn-wrong-check-digit';
export type OgrnipFault = 'ogrnip-not-digits' | 'ogrnip-wrong-length' | 'ogrnip-wrong-check-digit';

/**
 * Reads a legal entity's registration number. The last digit is the remainder of the rest by 11, of which the last digit counts.
 * Errors: `ogrn-not-digits`, `ogrn-wrong-length`, `ogrn-wrong-check-digit`.
 */
export function parseOgrn(text: string): Result<Ogrn, OgrnFault> {
  const ogrn = dropSeparators(text);
  if (!isDigits(ogrn)) return err('ogrn-not-digits');
  if (ogrn.length !== 13) return err('ogrn-wrong-length');
  return endsInRemainder(ogrn, 11) && !ogrn.startsWith('0')
    ? ok(ogrn as Ogrn)
    : err('ogrn-wrong-check-digit');
}

/**
 * Reads a sole proprietor's registration number; the remainder is by 13.
 * Errors: `ogrnip-not-digits`, `ogrnip-wrong-length`, `ogrnip-wrong-check-digit`.
 */
export function parseOgrnip(text: string): Result<Ogrnip, OgrnipFault> {
  const ogrnip = dropSeparators(text);
  if (!isDigits(ogrnip)) return err('ogrnip-not-digits');
  if (ogrnip.length !== 15) return err('ogrnip-wrong-length');
  return endsInRemainder(ogrnip, 13) && !ogrnip.startsWith('0')
    ? ok(ogrnip as Ogrnip)
    : err('ogrnip-wrong-check-digit');
}

/** Fourteen digits are below 2^53, so the remainder is exact. */
function endsInRemainder(digits: string, modulus: number): boolean {
  return (Number(digits.slice(0, -1)) % modulus) % 10 === Number(digits.slice(-1));
}
