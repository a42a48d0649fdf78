import { err, ok, type Brand, type Result } from '@veche/kernel';
import { digitsOf, weightedSum } from './checksum.ts';
import { dropSeparators, isDigits } from './digits-only.ts';

/** Taxpayer number: 10 digits of a legal entity, 12 of a person or sole proprietor. */
export type Inn = Brand<string, 'Inn'>;

export type InnFault = 'inn-not-digits' | 'inn-wrong-length' | 'inn-wrong-check-digit';

const weights = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8] as const;

/**
 * Reads a taxpayer number and checks its control digits (mod 11, mod 10).
 * Errors: `inn-not-digits`, `inn-wrong-length`, `inn-wrong-check-digit`.
 */
export function parseInn(text: string): Result<Inn, InnFault> {
  const inn = dropSeparators(text);
  if (!isDigits(inn)) return err('inn-not-digits');
  if (inn.length !== 10 && inn.length !== 12) return err('inn-wrong-length');
  return hasValidCheckDigits(inn) ? ok(inn as Inn) : err('inn-wrong-check-digit');
}

/** Whether the number belongs to a legal entity or to a person. */
export const innHolder = (inn: Inn): 'legal-entity' | 'person' =>
  inn.length === 10 ? 'legal-entity' : 'person';

function hasValidCheckDigits(inn: string): boolean {
  const digits = digitsOf(inn);
  if (digits.every((digit) => digit === 0)) return false;
  const checked = inn.length === 10 ? [9] : [10, 11];
  return checked.every(
    (at) => (weightedSum(digits.slice(0, at), weights.slice(11 - at)) % 11) % 10 === digits[at],
  );
}
