import type { PersonId } from '@veche/kernel';
import { emit, notFound, rejected, type Scope } from '@veche/platform';
import { insertConsent, listConsents, withdrawConsentRow, type Consent } from '../db/consent-repo.ts';
import { getPerson, updatePerson } from '../db/person-repo.ts';
import { consentTextFor, type GivenConsent } from '../domain/consent-texts.ts';
import { consentWithdrawn } from '../events.ts';
import type { IdentityDeps } from '../ports.ts';
import { closeAccount, destroyUnlessHeld } from './erase-person.ts';

/** Records consent to one purpose, by the text in force. */
export function giveConsent(
  deps: IdentityDeps,
  scope: Scope,
  command: GivenConsent & { readonly personId: PersonId; readonly ip: string },
): Promise<Consent> {
  const { personId, ...given } = command;
  return deps.db.transact(scope, async (tx) => {
    if (consentTextFor(given.purpose).version !== given.textVersion) throw rejected('consent-text-outdated');
    const id = await insertConsent(deps.vault, tx, personId, given);
    if (id === undefined) throw rejected('consent-given');
    const consent = (await listConsents(deps.vault, tx, personId)).find((one) => one.id === id);
    if (!consent) throw new Error('A consent just given is not there');
    return consent;
  });
}

/**
 * Withdraws a consent. It can always be withdrawn; without the one an account needs, the account is closed, which the
 * person must have said in so many words.
 *
 * @norm 152-ФЗ ст. 9 ч. 2, ст. 21 ч. 5
 */
export async function withdrawConsent(
  deps: IdentityDeps,
  scope: Scope,
  command: {
    readonly personId: PersonId;
    readonly id: string;
    readonly ip: string;
    readonly closeAccount: boolean;
  },
): Promise<void> {
  const { personId, id, ip } = command;
  const closes = await deps.db.transact(scope, async (tx) => {
    const consent = (await listConsents(deps.vault, tx, personId)).find(
      (one) => one.id === id && !one.withdrawnAt,
    );
    if (!consent) throw notFound();
    const closesAccount = consentTextFor(consent.purpose).required;
    if (closesAccount && !command.closeAccount) throw rejected('consent-closes-account');
    if (!(await withdrawConsentRow(deps.vault, tx, personId, { id, ip }))) throw notFound();
    await emit(tx, consentWithdrawn(personId, id, consent.purpose));
    if (consent.purpose === 'messenger') {
      const { channels } = await getPerson(deps.vault, tx, personId);
      if (channels.includes('messenger'))
        await updatePerson(deps.vault, tx, personId, {
          channels: channels.filter((channel) => channel !== 'messenger'),
        });
    }
    if (closesAccount) await closeAccount(deps, tx, personId);
    return closesAccount;
  });
  if (closes) await destroyUnlessHeld(deps, scope, personId);
}
