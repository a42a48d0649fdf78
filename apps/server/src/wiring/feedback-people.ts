import { personsOnDuty } from '@veche/alerts';
import type { FeedbackPeople } from '@veche/feedback';
import type { IdentityModule } from '@veche/identity';
import type { PersonId } from '@veche/kernel';
import { alertPeople } from './alert-people.ts';

/** What the feedback module may know about people. */
export function feedbackPeople(identity: () => IdentityModule): FeedbackPeople {
  const known = alertPeople(identity);
  return {
    displayNames: (tx, ids) => known.displayNames(tx, ids),
    languageOf: async (tx, id) => (await known.contactsOf(tx, id))?.language,
    onDuty: (tx, unitCode) => personsOnDuty(tx, 'owner', unitCode ?? undefined),
    async above(tx, unitCode) {
      const heads = await personsOnDuty(tx, 'head', unitCode ?? undefined);
      // Where nobody is named, every manager of the town is above.
      return heads.length > 0 ? heads : known.listStaffWithRole(tx, 'manager');
    },
    async listStaff(tx) {
      const [officers, managers] = [
        await known.listStaffWithRole(tx, 'officer'),
        await known.listStaffWithRole(tx, 'manager'),
      ];
      return [...new Set<PersonId>([...officers, ...managers])];
    },
  };
}
