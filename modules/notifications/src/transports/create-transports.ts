import type { OutboundChannel } from '@veche/contracts';
import { takeReceipt } from '../delivery/take-receipt.ts';
import type { NotificationsDeps } from '../notifications-deps.ts';
import { createBotTransport } from './bot-transport.ts';
import { createChatTransport } from './chat-transport.ts';
import { createPushTransport } from './push/push-transport.ts';
import { createVapid } from './push/vapid.ts';
import { createSmppTransport } from './smpp/smpp-transport.ts';
import { createSmsTransport } from './sms-transport.ts';
import { createSmtpTransport } from './smtp-transport.ts';
import type { Transport } from './transport.ts';

/** The gateways this installation has. Addresses that people give, browsers and rooms, go past the stricter guard. */
export function createTransports(
  deps: NotificationsDeps,
): Readonly<Partial<Record<OutboundChannel, Transport>>> {
  const { smtp, replyTo, smsGateway, smpp, push, bot, outbound, gateways } = deps;
  return {
    ...(smtp && { email: createSmtpTransport(smtp, gateways, replyTo) }),
    ...(smsGateway && { sms: createSmsTransport(smsGateway, gateways) }),
    ...(smpp && {
      sms: createSmppTransport(smpp, {
        outbound: gateways,
        onReceipt: (receipt) => takeReceipt(deps, receipt),
      }),
    }),
    ...(push && { push: createPushTransport(createVapid(push.secret, push.contact), outbound) }),
    ...(bot && { bot: createBotTransport(bot, gateways) }),
    chat: createChatTransport(outbound),
  };
}
