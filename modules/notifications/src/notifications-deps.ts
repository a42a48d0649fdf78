import type { OutboundChannel } from '@veche/contracts';
import type { Journal } from '@veche/journal';
import type { ZoneId } from '@veche/kernel';
import type { Database, OutboundClient, PersonVault } from '@veche/platform';
import type { ContactBook } from './contact-book.ts';
import type { SmsGatewaySettings } from './transports/sms-transport.ts';
import type { SmtpSettings } from './transports/smtp-transport.ts';
import type { SmppSettings } from './transports/smpp/smpp-transport.ts';

export interface NotificationsDeps {
  readonly db: Database;
  readonly vault: PersonVault;
  readonly journal: Pick<Journal, 'appendJournalEntry'>;
  readonly contacts: ContactBook;
  /** Everything that leaves goes through it. */
  readonly outbound: OutboundClient;
  /** Where this installation is reached, without a slash at the end: links in letters begin with it. */
  readonly publicUrl: string;
  /** Fixed at creation of the installation: a channel without a gateway then shows on the outbox page instead of being off. */
  readonly demonstration: boolean;
  /** The zone of messages that belong to no town. */
  readonly defaultZone: ZoneId;
  readonly smtp?: SmtpSettings;
  readonly smsGateway?: SmsGatewaySettings;
  /** Another way for texts; used instead of the HTTP gateway. */
  readonly smpp?: SmppSettings;
}

/** The right-hand side of stable ids and Message-IDs. */
export const mailDomainOf = ({ publicUrl }: Pick<NotificationsDeps, 'publicUrl'>): string =>
  new URL(publicUrl).hostname;

/** What the channels of this installation do. */
export function channelModes({
  smtp,
  smsGateway,
  smpp,
  demonstration,
}: Pick<NotificationsDeps, 'smtp' | 'smsGateway' | 'smpp' | 'demonstration'>): Readonly<
  Record<OutboundChannel, 'gateway' | 'outbox' | 'off'>
> {
  const without = demonstration ? 'outbox' : 'off';
  return { email: smtp ? 'gateway' : without, sms: smsGateway || smpp ? 'gateway' : without };
}
