import { ok, type Result } from '@veche/kernel';
import type { Application } from '../application.ts';
import type { ApplicationEvent } from '../events.ts';
import type { Rejection } from '../rejection.ts';
import type { DecideContext } from './context.ts';
import { requireStatus } from './require-status.ts';

/** The applicant gives the event up; its place is free again and its permit shows as withdrawn. */
export function decideWithdrawal(
  state: Application,
  reason: string | undefined,
  context: DecideContext,
): Result<ApplicationEvent[], Rejection> {
  const possible = requireStatus(state, 'withdraw');
  if (!possible.ok) return possible;
  return ok([{ type: 'Withdrawn', at: context.now, ...(reason === undefined ? {} : { reason }) }]);
}
