import type { Consent } from '../db/consent-repo.ts';

/** A consent as the person sees it; the network address is shown in the export only. */
export const presentConsent = ({ id, purpose, textVersion, givenAt, withdrawnAt }: Consent) => ({
  id,
  purpose,
  textVersion,
  givenAt,
  ...(withdrawnAt && { withdrawnAt }),
});
