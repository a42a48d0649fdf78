import { err, ok, type Brand, type Result } from '@veche/kernel';
import { digitsOf, weightedSum } from './checksum.ts';
import { dropSeparators, isDigits } from './digits-only.ts';

/** Personal account number of social insurance, 11 digits without separators. */
export type Snils = Brand<string, 'Snils'>;

export type SnilsFault = 'snils-not-digits' | 'snils-wrong-length' | 'snils-wrong-check-digit';

/** Numbers up to this one were issued before check digits and carry any. */
const lastUnchecked = 1_001_998;

/**
 * Reads a number such as `112-233-445 95` and checks its last two digits (mod 101).
 * Errors: `snils-not-digits`, `snils-wrong-length`, `snils-wrong-check-digit`.
 */
export function parseSnils(text: string): Result<Snils, SnilsFault> {
  const snils = dropSeparators(text);
  if (!isDigits(snils)) return err('snils-not-digits');
  if (snils.length !== 11) return err('snils-wrong-length');
  const body = snils.slice(0, 9);
  if (Number(body) === 0) return err('snils-wrong-check-digit');
  if (Number(body) <= lastUnchecked) return ok(snils as Snils);
  const check = (weightedSum(digitsOf(body), [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100;
  return check === Number(snils.slice(9)) ? ok(snils as Snils) : err('snils-wrong-check-digit');
}

/** `112-233-445 95` */
export function formatSnils(snils: Snils): string {
  return `${snils.slice(0, 3)}-${snils.slice(3, 6)}-${snils.slice(6, 9)} ${snils.slice(9)}`;
}
