import type { IdentityModule } from '@veche/identity';
import type { OrganisationId, PersonId } from '@veche/kernel';
import type { People } from '@veche/permits';

/** What the permits module may know about people. */
export function peoplePort(identity: () => IdentityModule): People {
  const directory = () => identity().people;
  return {
    async displayNames(tx, ids) {
      const cards = await Promise.all(ids.map((id) => directory().findPerson(tx, id)));
      return new Map(
        cards
          .filter((card) => card !== undefined)
          .map((card): [PersonId, string] => [card.id, card.displayName]),
      );
    },
    async officerContact(tx, id) {
      const [card, contacts] = [await directory().findPerson(tx, id), await directory().contactsOf(tx, id)];
      return (
        card && {
          name: card.displayName,
          ...(contacts?.phone ? { phone: contacts.phone.address } : {}),
          ...(contacts?.email ? { email: contacts.email.address } : {}),
        }
      );
    },
    async contactState(tx, id) {
      const contacts = await directory().contactsOf(tx, id);
      return {
        emailVerified: contacts?.email?.verified ?? false,
        phoneVerified: contacts?.phone?.verified ?? false,
      };
    },
    async organisation(tx, id) {
      const found = await directory().findOrganisation(tx, id);
      return (
        found && {
          id: found.id,
          name: found.shortName ?? found.name,
          isLegalEntity: found.kind === 'legal-entity',
          ...(found.inn ? { inn: found.inn } : {}),
        }
      );
    },
    isMemberOf: (tx, personId, organisationId) => directory().isMemberOf(tx, personId, organisationId),
    organisationsOf: async (tx, personId) =>
      (await directory().listOrganisationsOf(tx, personId)).map((each): OrganisationId => each.id),
  };
}
