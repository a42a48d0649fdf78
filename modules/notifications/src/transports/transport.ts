import type { OutboundChannel } from '@veche/contracts';
import type { Language } from '@veche/kernel';

/** One copy as it is handed to a gateway. A repeat carries the same `stableId`, so that the other side can drop it. */
export interface OutboundCopy {
  readonly stableId: string;
  readonly to: string;
  readonly language: Language;
  readonly title: string;
  readonly body: readonly string[];
  readonly sms: string;
  /** Absolute address. */
  readonly link?: string;
  readonly linkLabel?: string;
  /** Absolute address of the page on which the recipient leaves such messages. */
  readonly unsubscribe?: string;
}

/**
 * How handing over ended. `unknown`: the other side may have it. `failed` with `retry: false`: it will never be taken,
 * the address or the text is refused.
 */
export type SendOutcome = (
  | {
      readonly kind: 'sent';
      /** Ids under which the gateway will say later what became of the parts. */
      readonly receipts?: readonly string[];
    }
  | { readonly kind: 'unknown'; readonly code: string }
  | {
      readonly kind: 'failed';
      readonly retry: boolean;
      readonly code: string;
      /** The pause the other side asks for. */
      readonly retryAfterMs?: number;
    }
) & {
  /** Addresses of the person, by their ids, that are no more. */
  readonly gone?: readonly string[];
};

/** A gateway of one channel. It reports failures as outcomes and throws on defects only. */
export interface Transport {
  readonly channel: OutboundChannel;
  send(copy: OutboundCopy, signal: AbortSignal): Promise<SendOutcome>;
  close(): void;
}
