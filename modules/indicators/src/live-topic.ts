import type { LiveTopic } from '@veche/platform';
import { indicatorsChanged } from './events.ts';

/** Open dashboards look again when figures of their town change. */
export const indicatorsTopic: LiveTopic = {
  types: [indicatorsChanged],
  resolve: async (tx) => [
    {
      topic: 'indicators',
      subjectId: tx.tenantId,
      visibleTo: ({ permissions }) => permissions.has('metrics.read'),
    },
  ],
};
