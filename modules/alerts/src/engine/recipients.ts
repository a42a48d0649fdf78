import type { DutyPosition, RuleRecipient } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import type { AlertsDeps, StaffRole } from '../alerts-deps.ts';
import { membersOfGroup, personsOnDuty } from '../db/duty-repo.ts';
import { isReachableContact } from '../db/outside-contact-repo.ts';

/** Somebody a message is for, and why it is for them. */
export interface Recipient {
  /** `person:<id>` or `outside:<id>`. */
  readonly key: string;
  readonly personId?: PersonId;
  readonly contactId?: string;
  readonly because: RuleRecipient;
}

/** Who stands in for a position nobody was named for. */
const roleOfPosition: Readonly<Record<DutyPosition, StaffRole>> = {
  owner: 'officer',
  head: 'manager',
  deputy: 'manager',
  controller: 'controller',
};

/** Everybody a list of recipients means for a fact about this unit, each once, with the first reason. */
export async function resolveRecipients(
  deps: AlertsDeps,
  tx: ReadTx,
  wanted: readonly RuleRecipient[],
  unitCode: string | undefined,
): Promise<Recipient[]> {
  const found = new Map<string, Recipient>();
  for (const because of wanted) {
    for (const recipient of await resolveOne(deps, tx, because, unitCode))
      if (!found.has(recipient.key)) found.set(recipient.key, recipient);
  }
  return [...found.values()];
}

async function resolveOne(
  deps: AlertsDeps,
  tx: ReadTx,
  because: RuleRecipient,
  unitCode: string | undefined,
): Promise<Recipient[]> {
  switch (because.kind) {
    case 'person':
      return [personal(because.personId as PersonId, because)];
    case 'group':
      return (await membersOfGroup(tx, because.groupId)).map((id) => personal(id, because));
    case 'role':
      return (await deps.people.listStaffWithRole(tx, because.role)).map((id) => personal(id, because));
    case 'duty': {
      const named = await personsOnDuty(tx, because.position, unitCode);
      const persons =
        named.length > 0 ? named : await deps.people.listStaffWithRole(tx, roleOfPosition[because.position]);
      return persons.map((id) => personal(id, because));
    }
    case 'outside':
      return (await isReachableContact(tx, because.contactId))
        ? [{ key: `outside:${because.contactId}`, contactId: because.contactId, because }]
        : [];
  }
}

const personal = (personId: PersonId, because: RuleRecipient): Recipient => ({
  key: personKey(personId),
  personId,
  because,
});

export const personKey = (personId: PersonId): string => `person:${personId}`;
