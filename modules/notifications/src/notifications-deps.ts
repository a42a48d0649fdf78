import type { OutboundChannel } from '@veche/contracts';
import type { Journal } from '@veche/journal';
import type { ZoneId } from '@veche/kernel';
import type { Database, OutboundClient, PersonVault } from '@veche/platform';
import type { ContactBook } from './contact-book.ts';
import type { BotSettings } from './transports/bot-transport.ts';
import type { SmsGatewaySettings } from './transports/sms-transport.ts';
import type { SmtpSettings } from './transports/smtp-transport.ts';
import type { SmppSettings } from './transports/smpp/smpp-transport.ts';

export interface NotificationsDeps {
  readonly db: Database;
  readonly vault: PersonVault;
  readonly journal: Pick<Journal, 'appendJournalEntry'>;
  readonly contacts: ContactBook;
  /** Everything that leaves goes through one of these: `gateways` may also reach what the configuration names. */
  readonly outbound: OutboundClient;
  readonly gateways: OutboundClient;
  /** Where this installation is reached, without a slash at the end: links in letters begin with it. */
  readonly publicUrl: string;
  /** Fixed at creation of the installation: a channel without a gateway then shows on the outbox page instead of being off. */
  readonly demonstration: boolean;
  /** The zone of messages that belong to no town. */
  readonly defaultZone: ZoneId;
  readonly smtp?: SmtpSettings;
  /** Where answers to a letter with this link go; unless told, to whoever it is from. */
  readonly replyTo?: (link: string | undefined) => string | undefined;
  readonly smsGateway?: SmsGatewaySettings;
  /** Another way for texts; used instead of the HTTP gateway. */
  readonly smpp?: SmppSettings;
  /** Web Push: a secret the key pair follows from, and whom push services may ask: `mailto:…`. */
  readonly push?: { readonly secret: Buffer; readonly contact: string };
  readonly bot?: BotSettings;
}

/** The right-hand side of stable ids and Message-IDs. */
export const mailDomainOf = ({ publicUrl }: Pick<NotificationsDeps, 'publicUrl'>): string =>
  new URL(publicUrl).hostname;

/** What the channels of this installation do. */
export function channelModes({
  smtp,
  smsGateway,
  smpp,
  push,
  bot,
  demonstration,
}: Pick<NotificationsDeps, 'smtp' | 'smsGateway' | 'smpp' | 'push' | 'bot' | 'demonstration'>): Readonly<
  Record<OutboundChannel, 'gateway' | 'outbox' | 'off'>
> {
  const without = demonstration ? 'outbox' : 'off';
  return {
    email: smtp ? 'gateway' : without,
    sms: smsGateway || smpp ? 'gateway' : without,
    push: push ? 'gateway' : without,
    bot: bot ? 'gateway' : without,
    // Its address is its own gateway; a demonstration sends nothing out.
    chat: demonstration ? 'outbox' : 'gateway',
  };
}
