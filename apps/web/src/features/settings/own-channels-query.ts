import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../api/index.ts';

/** Browsers and the bot: what is set up and what may be. */
export const ownChannelsQuery = queryOptions({
  queryKey: ['own-channels'],
  queryFn: ({ signal }) => unwrap(api.GET('/v1/me/channels', { signal })),
});
