import type { paths } from '../../api/schema.gen.ts';

export type Message =
  paths['/v1/messages']['get']['responses'][200]['content']['application/json']['items'][number];

/**
 * Whether something is to be done about a message. A decision with conditions must reach its reader all the same – that
 * is what `actionRequired` says of it –, but it waits for nothing.
 */
export const asksToAct = ({
  category,
  actionRequired,
}: Pick<Message, 'category' | 'actionRequired'>): boolean => actionRequired && category === 'action';
