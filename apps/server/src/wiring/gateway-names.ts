import type { Config } from '@veche/platform';

/** `host:port` of every gateway the configuration names. */
export function gatewayNames({ smtp, smsGateway, smpp, bot }: Config): readonly string[] {
  return [
    ...[smtp, smpp].flatMap((gateway) => (gateway ? [`${gateway.host}:${gateway.port}`] : [])),
    ...(smsGateway ? [placeOf(smsGateway.url)] : []),
    ...(bot ? [placeOf(bot.baseUrl)] : []),
  ];
}

const placeOf = (address: string): string => {
  const url = new URL(address);
  return `${url.hostname}:${url.port || (url.protocol === 'https:' ? 443 : 80)}`;
};
