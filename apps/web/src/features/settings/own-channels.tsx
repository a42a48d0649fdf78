import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { BotSetting } from './bot-setting.tsx';
import { ownChannelsQuery } from './own-channels-query.ts';
import { PushSetting } from './push-setting.tsx';

/** While a code may be on its way to the bot, the page looks whether it has come. */
const lookAgainMs = 5_000;

/** Ways to be told beside e-mail and phone; nothing where the installation has none. */
export function OwnChannels(): ReactElement | null {
  const { data } = useQuery({ ...ownChannelsQuery, refetchInterval: lookAgainMs });
  if (!data) return null;
  const { push, bot } = data;
  return (
    <>
      {push.isAvailable && push.publicKey !== undefined && (
        <PushSetting publicKey={push.publicKey} browsers={push.browsers} />
      )}
      {bot.isAvailable && <BotSetting linked={bot.linked} />}
    </>
  );
}
