import type { LiveTopic } from '@veche/platform';
import { figuresReleased } from './events.ts';

/** Open panels look again when a batch is out; anyone may know that. */
export const openFiguresTopic: LiveTopic = {
  types: [figuresReleased],
  resolve: async (tx) => [
    { topic: 'open-figures', subjectId: tx.tenantId, visibleTo: () => true, isPublic: true },
  ],
};
