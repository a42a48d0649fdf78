import { err, ok, type Brand, type Result } from '@veche/kernel';
import { dropSeparators, isDigits } from './digits-only.ts';

/** Code of a municipal territory: 8 digits of a municipality, 11 of a settlement inside it. */
export type Oktmo = Brand<string, 'Oktmo'>;

export type OktmoFault = 'oktmo-not-digits' | 'oktmo-wrong-length' | 'oktmo-no-region';

/**
 * Reads a territory code. The check digit of ОК 033-2013 is kept in the classifier apart from the code and is not part of it, so only
 * the form can be checked here. Errors: `oktmo-not-digits`, `oktmo-wrong-length`, `oktmo-no-region`.
 */
export function parseOktmo(text: string): Result<Oktmo, OktmoFault> {
  const oktmo = dropSeparators(text);
  if (!isDigits(oktmo)) return err('oktmo-not-digits');
  if (oktmo.length !== 8 && oktmo.length !== 11) return err('oktmo-wrong-length');
  return oktmo.startsWith('00') ? err('oktmo-no-region') : ok(oktmo as Oktmo);
}

/** The code of the municipality that a settlement lies in. */
export const municipalityOf = (oktmo: Oktmo): Oktmo => oktmo.slice(0, 8) as Oktmo;
