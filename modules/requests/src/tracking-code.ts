import type { TenantId } from '@veche/kernel';
import type { PersonVault } from '@veche/platform';

/** No letters or digits that look alike on paper. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const length = 8;

/**
 * The code that goes with the number of a request: who holds both may see where it is, and nothing personal. It is made of the
 * request's id with a key, so that nothing is stored that could leak; forty bits, and few tries are allowed.
 */
export function trackingCodeOf(
  vault: Pick<PersonVault, 'blindIndex'>,
  tenantId: TenantId,
  requestId: string,
): string {
  const bytes = Buffer.from(vault.blindIndex(tenantId, 'request-tracking', requestId).slice(3), 'base64url');
  return Array.from({ length }, (_, index) => alphabet[(bytes[index] ?? 0) % alphabet.length]).join('');
}

/** A code as people type it: `k4m2-q7xp` → `K4M2Q7XP`. */
export const tidyCode = (typed: string): string => typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
