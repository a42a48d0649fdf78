import type { PersonId } from '@veche/kernel';
import {
  listTenants,
  systemScope,
  textOf,
  type PreparedStatement,
  type Subscription,
  type Tx,
} from '@veche/platform';
import type { RequestsDeps } from '../requests-deps.ts';

const forgetKey: PreparedStatement = {
  name: 'requests.forget-applicant-key',
  text: 'update requests.service_request set applicant_key = null where tenant_id = $1 and person_id = $2 and applicant_key is not null',
};
const forgetWords: PreparedStatement = {
  name: 'requests.forget-applicant-words',
  text: `update requests.request_text t set words = '{}' from requests.service_request r
         where t.tenant_id = $1 and r.tenant_id = $1 and r.id = t.request_id and r.person_id = $2`,
};
const deleteApplicant: PreparedStatement = {
  name: 'requests.delete-applicant',
  text: 'delete from requests.applicant where tenant_id = $1 and person_id = $2',
};

/**
 * Forgets who was behind requests once the person's key is destroyed: what was sealed is unreadable already, the indexes that could
 * still find it go too. The facts of the requests stay.
 *
 * @norm 152-ФЗ ст. 21 ч. 5
 */
export async function eraseApplicant(tx: Tx, personId: PersonId): Promise<void> {
  for (const statement of [forgetKey, forgetWords, deleteApplicant])
    await tx.sql(statement, [tx.tenantId, personId]);
}

/** People are known in every town: an erasure reaches the registers of all. */
export const erasureSubscription = (deps: Pick<RequestsDeps, 'db'>): Subscription => ({
  name: 'requests.erase-applicant',
  types: ['ru.veche.identity.person.erased.v1'],
  startFrom: 'beginning',
  async handle(_tx, event) {
    const personId = textOf(event.data, 'personId') as PersonId;
    for (const town of await listTenants(deps.db))
      await deps.db.transact(systemScope('requests', town.id), (tx) => eraseApplicant(tx, personId));
  },
});
