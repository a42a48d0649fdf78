import type { ApplicationStatus } from '@veche/contracts';

/** Commands a person or a timer can give. */
export type Command =
  | 'save-form'
  | 'submit'
  | 'withdraw'
  | 'assign'
  | 'request-clarification'
  | 'answer-clarification'
  | 'settle-clarification-item'
  | 'record-opinion'
  | 'decide'
  | 'withdraw-permit'
  | 'request-amendment'
  | 'decide-amendment'
  | 'send-proposal'
  | 'answer-proposal'
  | 'agree-notice'
  | 'warn'
  | 'article-12-3';

/** Which command is possible in which status; everything else is refused as `wrong-status`. */
export const commandsByStatus = {
  DRAFT: ['save-form', 'submit'],
  REGISTERED: ['withdraw', 'assign', 'request-clarification', 'settle-clarification-item'],
  IN_CONCURRENCE: [
    'withdraw',
    'assign',
    'request-clarification',
    'record-opinion',
    'decide',
    'settle-clarification-item',
  ],
  ON_REVIEW: [
    'withdraw',
    'assign',
    'request-clarification',
    'record-opinion',
    'decide',
    'settle-clarification-item',
  ],
  NEEDS_FIX: ['withdraw', 'assign', 'answer-clarification', 'settle-clarification-item', 'record-opinion'],
  APPROVED: ['withdraw', 'withdraw-permit', 'request-amendment', 'decide-amendment', 'assign'],
  APPROVED_COND: ['withdraw', 'withdraw-permit', 'request-amendment', 'decide-amendment', 'assign'],
  REFUSED: [],
  EXPIRED: [],
  WITHDRAWN: [],
  HELD: [],
  NOTICE_REGISTERED: ['withdraw', 'assign', 'send-proposal', 'agree-notice', 'warn', 'article-12-3'],
  PROPOSAL_SENT: ['withdraw', 'assign', 'answer-proposal', 'send-proposal', 'agree-notice', 'warn'],
  ANSWERED: ['withdraw', 'assign', 'send-proposal', 'agree-notice', 'warn', 'article-12-3'],
  AGREED: ['withdraw', 'assign', 'warn'],
  // A warning sent while a proposal waits takes nothing from the organiser: it can still be answered.
  WARNED: ['withdraw', 'assign', 'answer-proposal', 'send-proposal', 'agree-notice', 'article-12-3'],
  NO_RIGHT_TO_HOLD: ['assign'],
  ART12_3: ['assign'],
} as const satisfies Record<ApplicationStatus, readonly Command[]>;

export const isPossible = (status: ApplicationStatus, command: Command): boolean =>
  (commandsByStatus[status] as readonly Command[]).includes(command);
