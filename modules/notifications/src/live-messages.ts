import type { PersonId } from '@veche/kernel';
import type { LiveTopic } from '@veche/platform';
import { messageQueuedType } from './db/insert-message.ts';

/** Tells the recipient's open screens that there is a new message; nobody else learns of it. */
export const liveMessages: LiveTopic = {
  types: [messageQueuedType],
  async resolve(_tx, event) {
    const { personId } = event.data as { personId: PersonId };
    return [
      { topic: 'messages', subjectId: personId, visibleTo: (principal) => principal.personId === personId },
    ];
  },
};
