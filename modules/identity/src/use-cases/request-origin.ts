import type { Language } from '@veche/kernel';
import type { PersonVault, Scope } from '@veche/platform';
import type { CounterKey } from '../db/attempt-counter-repo.ts';
import type { LockoutScope } from '../domain/lockout.ts';

/** Where a request comes from, as far as signing in cares. */
export interface RequestOrigin {
  readonly scope: Scope;
  readonly ip: string;
  readonly userAgent: string;
  readonly language: Language;
}

/** A counter of attempts; whom or where it counts is stored as a blind index only. */
export const counterOf = (vault: PersonVault, scope: LockoutScope, key: string): CounterKey => ({
  scope,
  keyIndex: vault.blindIndex(null, `attempts.${scope}`, key),
});
