import type { StatusMeaning } from '../domain/status-mapping.ts';

/** What the statuses of Permits are here. A town may change it under its sources. */
export const permitsStatuses = {
  REGISTERED: { status: 'requested' },
  IN_CONCURRENCE: { status: 'in-progress' },
  ON_REVIEW: { status: 'in-progress' },
  NEEDS_FIX: { status: 'postponed' },
  APPROVED: { status: 'completed' },
  APPROVED_COND: { status: 'completed' },
  HELD: { status: 'completed' },
  REFUSED: { status: 'refused' },
  EXPIRED: { status: 'refused' },
  WITHDRAWN: { status: 'completed' },
  NOTICE_REGISTERED: { status: 'requested' },
  PROPOSAL_SENT: { status: 'awaiting-confirmation' },
  REPLIED: { status: 'completed' },
} as const satisfies Readonly<Record<string, StatusMeaning>>;
