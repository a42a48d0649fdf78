import { reconciliation, reconciliationQuery } from '../requests-reconciliation.ts';
import { route } from '../route.ts';

const tag = 'requests';

export const requestsReconciliationRoutes = {
  getReconciliation: route({
    id: 'getReconciliation',
    method: 'GET',
    path: '/v1/request-reconciliation',
    tag,
    summary: 'What came in by source and day, gaps, and whether the sums hold (at most 366 days)',
    query: reconciliationQuery,
    reply: reconciliation,
    problems: ['period-unusable'],
  }),
  recountRequests: route({
    id: 'recountRequests',
    method: 'POST',
    path: '/v1/request-recounts',
    tag,
    summary: 'Count the register from the ground up now',
    status: 204,
  }),
};
