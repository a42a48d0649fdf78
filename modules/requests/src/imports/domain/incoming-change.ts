import type { IncomingChange as Incoming } from '../../incoming-change.ts';

export type { NamedCode } from '../../incoming-change.ts';

/** A change as a file or another system tells it: it always names the request by the other side's id. */
export type IncomingChange = Incoming & { readonly externalId: string };
