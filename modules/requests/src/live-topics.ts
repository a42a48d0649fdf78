import { textOf, type LiveNote, type LiveTopic, type PreparedStatement } from '@veche/platform';
import { requestsChangedType } from './events.ts';

/** More requests than this are told as "the list has changed" alone. */
const mostTold = 50;

const touched: PreparedStatement = {
  name: 'requests.touched-by-change',
  text: 'select distinct request_id from requests.request_event where tenant_id = $1 and change_id = $2 limit $3',
};

/** Lists look again at `requests` of their town, cards at `request` of their own when the change was small. */
export const requestsLiveTopic: LiveTopic = {
  types: [requestsChangedType],
  async resolve(tx, event) {
    const mayRead: LiveNote['visibleTo'] = ({ permissions }) => permissions.has('request.read');
    const mayLook: LiveNote['visibleTo'] = ({ permissions }) =>
      permissions.has('request.read') || permissions.has('metrics.read');
    const list: LiveNote = { topic: 'requests', subjectId: tx.tenantId, visibleTo: mayLook };
    if (Number(event.data['count']) > mostTold) return [list];
    const rows = await tx.sql<{ request_id: string }>(touched, [
      tx.tenantId,
      textOf(event.data, 'changeId'),
      mostTold,
    ]);
    return [
      list,
      ...rows.map((row) => ({ topic: 'request', subjectId: row.request_id, visibleTo: mayRead })),
    ];
  },
};
