import type {
  MessageCategory,
  NotificationPreferences,
  OutboundChannel,
  WithheldReason,
} from '@veche/contracts';

/** What becomes of messages on a channel: sent by a gateway, put on the outbox page of a demonstration, or nothing. */
export type ChannelMode = 'gateway' | 'outbox' | 'off';

export interface DeliveryFacts {
  readonly category: MessageCategory;
  readonly actionRequired: boolean;
  readonly preferences: NotificationPreferences;
  /** Per channel: whether there is an address, whether it is proved, whether it takes messages. */
  readonly contacts: Readonly<
    Partial<Record<OutboundChannel, 'verified' | 'unverified' | 'suspended' | 'none'>>
  >;
  readonly modes: Readonly<Partial<Record<OutboundChannel, ChannelMode>>>;
  /** The channels whoever orders the message wants used; all unless told. */
  readonly wanted?: readonly OutboundChannel[];
}

export type PlannedDelivery =
  | { readonly channel: OutboundChannel; readonly state: 'queued' | 'in-outbox' }
  | { readonly channel: OutboundChannel; readonly state: 'withheld'; readonly reason: WithheldReason };

export const defaultPreferences: NotificationPreferences = { email: true, sms: true, reminders: true };

/** By which a person is reached, in the order in which one is chosen when one has to be. */
const channels = ['email', 'sms', 'push', 'bot'] as const satisfies readonly OutboundChannel[];
type PersonalChannel = (typeof channels)[number];

/**
 * Decides which copies leave besides the message in the cabinet. Only proved addresses are used. Preferences are kept,
 * with one exception: what needs an action goes to at least one proved address, e-mail first. A channel nobody asked for
 * has no copy at all, not a withheld one.
 */
export function chooseDeliveries(facts: DeliveryFacts): readonly PlannedDelivery[] {
  const asked = channels.filter(
    (channel) => (facts.wanted?.includes(channel) ?? true) && (isBasic(channel) || has(facts, channel)),
  );
  const chosen = asked.filter((channel) => reachable(facts, channel) && preferred(facts, channel));
  const fallback =
    facts.actionRequired && chosen.length === 0
      ? channels.find((channel) => reachable(facts, channel))
      : undefined;
  return channels
    .filter((channel) => asked.includes(channel) || channel === fallback)
    .map((channel) => planned(facts, channel, chosen.includes(channel) || channel === fallback));
}

/** Everybody is expected to have these; the others are there for whoever set them up. */
const isBasic = (channel: OutboundChannel): channel is 'email' | 'sms' =>
  channel === 'email' || channel === 'sms';

const has = ({ contacts }: DeliveryFacts, channel: OutboundChannel): boolean =>
  (contacts[channel] ?? 'none') !== 'none';

const reachable = ({ contacts, modes }: DeliveryFacts, channel: OutboundChannel): boolean =>
  contacts[channel] === 'verified' && (modes[channel] ?? 'off') !== 'off';

const preferred = (
  { preferences, category, actionRequired }: DeliveryFacts,
  channel: PersonalChannel,
): boolean =>
  // Whoever set a browser or a bot up wants it, until they take it away.
  (isBasic(channel) ? preferences[channel] : true) &&
  (preferences.reminders || category !== 'term' || actionRequired);

function planned(facts: DeliveryFacts, channel: OutboundChannel, send: boolean): PlannedDelivery {
  if (send) return { channel, state: facts.modes[channel] === 'gateway' ? 'queued' : 'in-outbox' };
  return { channel, state: 'withheld', reason: withheldReason(facts, channel) };
}

function withheldReason({ contacts, modes }: DeliveryFacts, channel: OutboundChannel): WithheldReason {
  const standing = contacts[channel] ?? 'none';
  if (standing === 'none') return 'no-contact';
  if (standing === 'unverified' || standing === 'suspended') return standing;
  return (modes[channel] ?? 'off') === 'off' ? 'channel-off' : 'by-preference';
}
