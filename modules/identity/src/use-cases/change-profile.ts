import type { Language, PersonId } from '@veche/kernel';
import { invalidInput, rejected, stale, type Scope } from '@veche/platform';
import { hasConsentInForce } from '../db/consent-repo.ts';
import { getPerson, listContacts, updatePerson, type PreferredChannel } from '../db/person-repo.ts';
import type { PersonNames } from '../domain/person-names.ts';
import type { IdentityDeps } from '../ports.ts';

export interface ChangeProfile {
  readonly personId: PersonId;
  readonly version: number;
  readonly names?: PersonNames | undefined;
  readonly language?: Language | undefined;
  readonly channels?: readonly PreferredChannel[] | undefined;
}

const contactOfChannel = { email: 'email', sms: 'phone' } as const;

/** Corrects names, language and preferred channels. A channel needs its contact, the messenger needs its consent. */
export function changeProfile(deps: IdentityDeps, scope: Scope, command: ChangeProfile): Promise<void> {
  const { personId, version, names, language } = command;
  return deps.db.transact(scope, async (tx) => {
    const person = await getPerson(deps.vault, tx, personId);
    if (person.version !== version) throw stale(person.version);
    const channels = command.channels && [...new Set(command.channels)];
    if (channels?.includes('messenger') && !(await hasConsentInForce(tx, personId, 'messenger')))
      throw rejected('consent-required');
    const kinds = (await listContacts(deps.vault, tx, personId)).map(({ kind }) => kind);
    const unreachable = (channels ?? []).filter(
      (channel) => channel !== 'messenger' && !kinds.includes(contactOfChannel[channel]),
    );
    if (unreachable.length > 0) {
      const message = { ru: 'Сначала добавьте этот способ связи', en: 'Add this contact first' };
      throw invalidInput([
        { pointer: '/channels', code: 'channel-without-contact', message, params: { channels: unreachable } },
      ]);
    }
    const newVersion = await updatePerson(deps.vault, tx, personId, { names, language, channels });
    if (newVersion !== version + 1) throw stale(newVersion - 1);
  });
}
