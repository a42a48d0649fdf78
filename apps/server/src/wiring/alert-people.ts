import type { AlertPeople } from '@veche/alerts';
import type { IdentityModule } from '@veche/identity';
import type { PersonId } from '@veche/kernel';

/** What the alerts module may know about people. */
export function alertPeople(identity: () => IdentityModule): AlertPeople {
  const directory = () => identity().people;
  return {
    listStaffWithRole: (tx, role) => directory().listStaffWithRole(tx, role),
    contactsOf: (tx, id) => directory().contactsOf(tx, id),
    async displayNames(tx, ids) {
      const cards = await Promise.all(ids.map((id) => directory().findPerson(tx, id)));
      return new Map(
        cards
          .filter((card) => card !== undefined)
          .map((card): [PersonId, string] => [card.id, card.displayName]),
      );
    },
  };
}
