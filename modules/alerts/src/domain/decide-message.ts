import type { AlertSeverity, PipelineStage, RuleDefinition, UpdateReason } from '@veche/contracts';
import type { Instant } from '@veche/kernel';
import type { MatchReason } from './match-rule.ts';

/** What one stage of the pipeline said of a message. Codes and parameters; the screen has the words. */
export interface TraceStep {
  readonly stage: PipelineStage;
  readonly outcome: 'passed' | 'stopped' | 'waits';
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}

/** What is known when a message about an alert to one recipient is decided. */
export interface MessageFacts {
  readonly severity: AlertSeverity;
  readonly delivery: RuleDefinition['delivery'];
  readonly matchedBy: readonly MatchReason[];
  readonly groupBy: RuleDefinition['groupBy'];
  readonly itemCount: number;
  readonly waitSeconds: number;
  /** Undefined: the recipient knows the newest. */
  readonly reason: UpdateReason | undefined;
  /** Of an escalated message: which step of the chain. */
  readonly step?: number;
  readonly inhibitor?: { readonly alertId: string; readonly inhibitionId: string };
  readonly mutedUntil?: Instant;
  readonly quietUntil?: Instant;
  readonly silence?: { readonly id: string; readonly endsAt: Instant };
  readonly isUnsubscribed: boolean;
  /** The rule counts and sends nothing. */
  readonly isTrial: boolean;
}

export type MessageDecision =
  | { readonly kind: 'send' }
  | { readonly kind: 'digest' }
  /** To be decided again at that moment. */
  | { readonly kind: 'defer'; readonly until: Instant }
  | { readonly kind: 'withhold'; readonly because: WithholdReason; readonly againAt?: Instant }
  | { readonly kind: 'nothing' };

export type WithholdReason = 'inhibited' | 'muted' | 'silenced' | 'unsubscribed' | 'trial';

/**
 * Takes one message through the stages, in the order that makes the reasons true: what is inhibited is not looked up among
 * silences, what is silenced is not counted as told. Every stage leaves its line, also the one that stops.
 */
export function decideMessage(facts: MessageFacts): {
  readonly decision: MessageDecision;
  readonly trace: readonly TraceStep[];
} {
  const trace: TraceStep[] = [
    passed('match', 'matched', Object.fromEntries(facts.matchedBy.map(({ label, value }) => [label, value]))),
    passed('group', `by-${facts.groupBy}`, { items: String(facts.itemCount) }),
    passed('throttle', facts.waitSeconds === 0 ? 'no-wait' : 'waited', {
      seconds: String(facts.waitSeconds),
    }),
  ];
  for (const stage of stages) {
    const { step, decision } = stage(facts);
    trace.push(step);
    if (decision) return { decision, trace };
  }
  return { decision: { kind: 'nothing' }, trace };
}

type Stage = (facts: MessageFacts) => { readonly step: TraceStep; readonly decision?: MessageDecision };

const inhibit: Stage = ({ inhibitor }) =>
  inhibitor
    ? {
        step: stopped('inhibit', 'inhibited', { ...inhibitor }),
        decision: { kind: 'withhold', because: 'inhibited' },
      }
    : { step: passed('inhibit', 'free') };

const times: Stage = ({ mutedUntil, quietUntil, severity, delivery }) => {
  if (mutedUntil !== undefined) {
    return {
      step: stopped('times', 'muted', { until: mutedUntil }),
      decision: { kind: 'withhold', because: 'muted', againAt: mutedUntil },
    };
  }
  if (quietUntil === undefined || delivery === 'digest') return { step: passed('times', 'free') };
  if (severity === 'critical') return { step: passed('times', 'critical-ignores-quiet-hours') };
  return {
    step: { stage: 'times', outcome: 'waits', code: 'quiet-hours', params: { until: quietUntil } },
    decision: { kind: 'defer', until: quietUntil },
  };
};

const silenced: Stage = ({ silence }) =>
  silence
    ? {
        step: stopped('silence', 'silenced', { silenceId: silence.id, until: silence.endsAt }),
        decision: { kind: 'withhold', because: 'silenced', againAt: silence.endsAt },
      }
    : { step: passed('silence', 'free') };

const dedup: Stage = ({ reason, step }) =>
  reason === undefined
    ? { step: stopped('dedup', 'knows-newest'), decision: { kind: 'nothing' } }
    : { step: passed('dedup', reason, step === undefined ? {} : { step: String(step) }) };

const queue: Stage = ({ isTrial, isUnsubscribed, severity, delivery }) => {
  if (isTrial) return withheld('trial');
  if (severity !== 'critical' && isUnsubscribed) return withheld('unsubscribed');
  const toDigest = severity !== 'critical' && delivery === 'digest';
  return toDigest
    ? { step: { stage: 'queue', outcome: 'waits', code: 'digest', params: {} }, decision: { kind: 'digest' } }
    : { step: passed('queue', 'at-once'), decision: { kind: 'send' } };
};

const stages: readonly Stage[] = [inhibit, times, silenced, dedup, queue];

const withheld = (because: 'trial' | 'unsubscribed') => ({
  step: stopped('queue', because),
  decision: { kind: 'withhold' as const, because },
});

const passed = (stage: PipelineStage, code: string, params: TraceStep['params'] = {}): TraceStep => ({
  stage,
  outcome: 'passed',
  code,
  params,
});

const stopped = (stage: PipelineStage, code: string, params: TraceStep['params'] = {}): TraceStep => ({
  stage,
  outcome: 'stopped',
  code,
  params,
});
