import type { ReadTx } from '../db/tx.ts';
import type { CommittedEvent } from '../events/event.ts';
import type { Principal } from '../http/route-line.ts';

/** What an open screen is told: look again at this subject. It carries no content, so nothing can leak through it. */
export interface LiveNote {
  /** `application`, `queue`: what kind of screen is concerned. */
  readonly topic: string;
  readonly subjectId: string;
  /** Whether this person may know that the subject has changed. */
  readonly visibleTo: (principal: Principal) => boolean;
  /** Anyone may know it, signed in or not: it also goes to the public stream. */
  readonly isPublic?: boolean;
  /** At most one such note of a subject in this time: the first at once, the last of a burst when the time is over. */
  readonly throttleMs?: number;
}

/** Turns events of a module into notes for open screens. */
export interface LiveTopic {
  readonly types: readonly string[];
  /** Runs as the system in the town of the event; an empty list says that nobody is to be told. */
  resolve(tx: ReadTx, event: CommittedEvent): Promise<readonly LiveNote[]>;
}
