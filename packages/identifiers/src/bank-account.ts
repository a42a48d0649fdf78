import { err, ok, type Brand, type Result } from '@veche/kernel';
import { digitsOf, weightedSum } from './checksum.ts';
import { dropSeparators, isDigits } from './digits-only.ts';

/** Bank identification code, 9 digits. */
export type Bic = Brand<string, 'Bic'>;

/** Account number, 20 digits. */
export type BankAccount = Brand<string, 'BankAccount'>;

export type BicFault = 'bic-not-digits' | 'bic-wrong-length' | 'bic-not-russian';
export type BankAccountFault = 'account-not-digits' | 'account-wrong-length';

/** Reads a BIC of a bank (`04…`) or of the Treasury (`00…` to `02…`). Errors: `bic-not-digits`, `bic-wrong-length`, `bic-not-russian`. */
export function parseBic(text: string): Result<Bic, BicFault> {
  const bic = dropSeparators(text);
  if (!isDigits(bic)) return err('bic-not-digits');
  if (bic.length !== 9) return err('bic-wrong-length');
  return /^0[0-4]/.test(bic) ? ok(bic as Bic) : err('bic-not-russian');
}

/** Reads an account number; its key needs the bank, see {@link hasValidAccountKey}. Errors: `account-not-digits`, `account-wrong-length`. */
export function parseBankAccount(text: string): Result<BankAccount, BankAccountFault> {
  const account = dropSeparators(text);
  if (!isDigits(account)) return err('account-not-digits');
  return account.length === 20 ? ok(account as BankAccount) : err('account-wrong-length');
}

/**
 * Whether the account fits the bank by its control key: Σ of digits with weights 7, 1, 3 ends in 0. A mismatch is a reason to warn, not to
 * refuse. Accounts in commercial banks are prefixed with the last three digits of the BIC; accounts with the Bank of Russia and
 * the Treasury, correspondent accounts included, with 0 and its fifth and sixth digits.
 */
export function hasValidAccountKey(account: BankAccount, bic: Bic): boolean {
  const withCentralBank = /^0[0-2]/.test(bic) || account.startsWith('301') || /^00[0-2]$/.test(bic.slice(6));
  const prefix = withCentralBank ? `0${bic.slice(4, 6)}` : bic.slice(6);
  return weightedSum(digitsOf(prefix + account), [7, 1, 3]) % 10 === 0;
}
