import type { PersonId } from '@veche/kernel';
import { textOf, type LiveNote, type LiveTopic, type PreparedStatement } from '@veche/platform';
import { requestsChangedType } from './events.ts';

/** More requests than this are told as "the list has changed" alone. */
const mostTold = 50;
/** Imports and clocks change requests many times a second; a list need not be read that often. */
const listThrottleMs = 1_000;

const touched: PreparedStatement = {
  name: 'requests.touched-by-change',
  text: `select r.id, r.person_id from
           (select distinct request_id from requests.request_event where tenant_id = $1 and change_id = $2 limit $3) touched
         join requests.service_request r on r.tenant_id = $1 and r.id = touched.request_id`,
};

/**
 * Lists look again at `requests` of their town; when the change was small, cards at `request` of their own, and the citizen whose
 * request it is at `my-requests`.
 */
export const requestsLiveTopic: LiveTopic = {
  types: [requestsChangedType],
  async resolve(tx, event) {
    const mayRead: LiveNote['visibleTo'] = ({ permissions }) => permissions.has('request.read');
    const mayLook: LiveNote['visibleTo'] = ({ permissions }) =>
      permissions.has('request.read') || permissions.has('metrics.read');
    const list: LiveNote = {
      topic: 'requests',
      subjectId: tx.tenantId,
      visibleTo: mayLook,
      throttleMs: listThrottleMs,
    };
    if (Number(event.data['count']) > mostTold) return [list];
    const rows = await tx.sql<{ id: string; person_id: PersonId | null }>(touched, [
      tx.tenantId,
      textOf(event.data, 'changeId'),
      mostTold,
    ]);
    // Who looks at the card is told first.
    return [
      ...rows.flatMap(({ id, person_id }): LiveNote[] => [
        { topic: 'request', subjectId: id, visibleTo: mayRead },
        ...(person_id === null
          ? []
          : ([
              { topic: 'my-requests', subjectId: id, visibleTo: ({ personId }) => personId === person_id },
            ] satisfies LiveNote[])),
      ]),
      list,
    ];
  },
};
