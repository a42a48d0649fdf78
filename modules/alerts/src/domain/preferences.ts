import type { OutboundChannel } from '@veche/contracts';
import { plainTime, type PlainTime } from '@veche/deadlines';
import type { ZoneId } from '@veche/kernel';

/** Kinds of messages a person chooses channels for. */
export const messageKinds = ['critical', 'at-once', 'digest', 'terms'] as const;
export type MessageKind = (typeof messageKinds)[number];

/** How a person wants to be told. */
export interface AlertPreferences {
  /** Undefined: the zone of the town. */
  readonly zone?: ZoneId;
  readonly quietHours?: { readonly from: PlainTime; readonly to: PlainTime };
  /** The local hour of digests and reminders. */
  readonly digestAt: PlainTime;
  readonly channels: Readonly<Record<MessageKind, readonly OutboundChannel[]>>;
  /** Days before a date on which it is told of; none when empty. */
  readonly reminderDays: readonly number[];
}

const all: readonly OutboundChannel[] = ['email', 'sms', 'push', 'bot'];

export const defaultAlertPreferences: AlertPreferences = {
  quietHours: { from: plainTime('22:00'), to: plainTime('08:00') },
  digestAt: plainTime('09:00'),
  channels: { critical: all, 'at-once': all, digest: ['email'], terms: ['email'] },
  reminderDays: [1, 3, 7],
};

/**
 * The channels a message leaves by: those both the rule and the person want. What is critical leaves by the rule's own when
 * nothing is left.
 */
export function channelsFor(
  kind: MessageKind,
  ruleChannels: readonly OutboundChannel[],
  preferences: AlertPreferences,
): readonly OutboundChannel[] {
  const both = ruleChannels.filter((channel) => preferences.channels[kind].includes(channel));
  return kind === 'critical' && both.length === 0 ? ruleChannels : both;
}
