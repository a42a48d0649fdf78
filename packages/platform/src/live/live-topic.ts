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
}

/** Turns events of a module into notes for open screens. */
export interface LiveTopic {
  readonly types: readonly string[];
  /** Runs as the system in the town of the event; an empty list says that nobody is to be told. */
  resolve(tx: ReadTx, event: CommittedEvent): Promise<readonly LiveNote[]>;
}
