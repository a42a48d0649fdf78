import type { DutyPosition, RuleRecipient } from '@veche/contracts';
import type { WorkingDelay } from './working-time.ts';

/** One step up: whom to tell when so much working time has passed without an acknowledgement. */
export interface ChainStep {
  readonly after: WorkingDelay;
  readonly recipients: readonly RuleRecipient[];
}

const onDuty = (position: DutyPosition): readonly RuleRecipient[] => [{ kind: 'duty', position }];
const days = (amount: number): WorkingDelay => ({ unit: 'working-days', amount });

/**
 * The chain a town starts with: the owner at once, the head on the next working day, the deputy mayor after three, the
 * controller after five.
 */
export const defaultChain: readonly ChainStep[] = [
  { after: days(0), recipients: onDuty('owner') },
  { after: days(1), recipients: onDuty('head') },
  { after: days(3), recipients: onDuty('deputy') },
  { after: days(5), recipients: onDuty('controller') },
];
