import { createIdentityModule, type IdentityModule } from '@veche/identity';
import { createJournalModule } from '@veche/journal';
import type { ZoneId } from '@veche/kernel';
import { createNotificationsModule } from '@veche/notifications';
import type { PersonVault } from '@veche/platform';
import type { Composition, CompositionInput } from './compose.ts';
import { createTown } from './demonstration-town.ts';

const defaultZone = 'Europe/Moscow' as ZoneId;

/** One line makes a module; ports are filled by the doors of others, looked up at the call where two need each other. */
export function wireModules(input: CompositionInput & { readonly vault: PersonVault }): Composition {
  const { config, log, vault, isDemonstration } = input;
  const { db } = input.installation;

  const journal = createJournalModule({ db, vault, log, runSequencer: config.roles.has('sequencer') });
  const notifications = createNotificationsModule({
    db,
    vault,
    journal,
    contacts: { contactsOf: (tx, personId) => identity.people.contactsOf(tx, personId) },
    publicUrl: config.publicUrl,
    demonstration: isDemonstration,
    defaultZone,
    ...(config.smtp && { smtp: config.smtp }),
    ...(config.smsGateway && { smsGateway: config.smsGateway }),
  });
  const identity: IdentityModule = createIdentityModule({
    db,
    vault,
    sender: notifications.codeSender,
    appendJournal: (tx, entry) => journal.appendJournalEntry(tx, entry),
    findRetentionHolds: async () => [],
    exportOthers: async () => ({}),
    disconnectLive: (whom) => input.live()?.disconnect(whom),
    issuer: 'Veche',
  });

  return {
    modules: [journal, notifications, identity],
    authenticate: (source) => identity.authenticate(source),
    appointAdministrator: (scope, { contact, ...names }) =>
      identity.appointAdministrator(scope, { contact, names }),
    demonstration: [
      { name: 'town', scope: 'installation', run: createTown },
      { name: 'people', scope: 'town', run: (tx) => identity.seedDemoPeople(tx) },
    ],
  };
}
