import { err, ok, type Brand, type Result } from '@veche/kernel';
import { digitsOf, weightedSum } from './checksum.ts';
import { dropSeparators, isDigits } from './digits-only.ts';

/** Identifier of a charge to the budget (УИН), 20 or 25 digits. */
export type Uin = Brand<string, 'Uin'>;

export type UinFault = 'uin-not-digits' | 'uin-wrong-length' | 'uin-wrong-check-digit';

const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 1, 2] as const;

/**
 * The digit that completes 19 or 24 digits to a УИН. Mod 11 with weights from the senior digit; a remainder of 10 is tried again with
 * weights moved by two, and then is 0.
 */
export function uinCheckDigit(body: string): number {
  const digits = digitsOf(body);
  const first = weightedSum(digits, firstWeights) % 11;
  if (first < 10) return first;
  const second = weightedSum(digits, secondWeights) % 11;
  return second < 10 ? second : 0;
}

/** Reads a charge identifier. Errors: `uin-not-digits`, `uin-wrong-length`, `uin-wrong-check-digit`. */
export function parseUin(text: string): Result<Uin, UinFault> {
  const uin = dropSeparators(text);
  if (!isDigits(uin)) return err('uin-not-digits');
  if (uin.length !== 20 && uin.length !== 25) return err('uin-wrong-length');
  return uinCheckDigit(uin.slice(0, -1)) === Number(uin.slice(-1))
    ? ok(uin as Uin)
    : err('uin-wrong-check-digit');
}

/** Completes 19 or 24 digits to a УИН. Errors: `uin-not-digits`, `uin-wrong-length`. */
export function completeUin(body: string): Result<Uin, Exclude<UinFault, 'uin-wrong-check-digit'>> {
  if (!isDigits(body)) return err('uin-not-digits');
  if (body.length !== 19 && body.length !== 24) return err('uin-wrong-length');
  return ok(`${body}${uinCheckDigit(body)}` as Uin);
}
