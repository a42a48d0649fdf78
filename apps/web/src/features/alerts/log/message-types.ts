import type { paths } from '../../../api/schema.gen.ts';

/** A line of the message log. */
export type AlertMessage =
  paths['/v1/alert-messages']['get']['responses'][200]['content']['application/json']['items'][number];
export type MessageKind = AlertMessage['kind'];
export type MessageState = AlertMessage['state'];
