import { OutboundError } from './outbound-error.ts';
import { exchange } from './exchange.ts';
import { resolveBySystem, resolveTarget, type PinnedTarget, type ResolveName } from './resolve-target.ts';

export interface OutboundRequest {
  readonly url: string;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** For everything: name, connection, answer to its last byte. 15 s unless told. */
  readonly timeoutMs?: number;
  /** Of the answer, unpacked. 8 MiB unless told. */
  readonly maxBytes?: number;
  readonly signal?: AbortSignal;
}

export interface OutboundReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
  /** The address that answered. */
  readonly address: string;
}

export interface OutboundOptions {
  /** Names that may lead into private networks, `host` or `host:port`. */
  readonly allow: readonly string[];
  readonly resolve?: ResolveName;
}

/**
 * The only way out of the program: pollers, web-hooks and gateways call through it. The name is resolved once and the connection
 * goes to the address that was checked; redirects are answers, not instructions; time and size are limited.
 */
export interface OutboundClient {
  /** Any status but a redirect is an answer; 304 is one too. @throws OutboundError */
  send(request: OutboundRequest): Promise<OutboundReply>;
  /** The address for a connection that is not HTTP (SMTP, SMPP), checked the same way. @throws OutboundError */
  resolve(host: string, port: number): Promise<PinnedTarget>;
}

const defaultTimeoutMs = 15_000;
const defaultMaxBytes = 8 * 1024 * 1024;

export function createOutboundClient({ allow, resolve = resolveBySystem }: OutboundOptions): OutboundClient {
  const allowed = new Set(allow.map((name) => name.toLowerCase().replaceAll(/[[\]]/g, '')));
  const resolveChecked = (host: string, port: number): Promise<PinnedTarget> =>
    resolveTarget(host, port, { allowed, resolve });

  return {
    resolve: resolveChecked,
    async send({ timeoutMs = defaultTimeoutMs, maxBytes = defaultMaxBytes, signal, ...request }) {
      const url = usableUrl(request.url);
      const deadline = AbortSignal.timeout(timeoutMs);
      const stop = signal ? AbortSignal.any([signal, deadline]) : deadline;
      const failed = (): OutboundError => new OutboundError(deadline.aborted ? 'timeout' : 'cancelled');
      if (stop.aborted) throw failed();
      const target = await orAborted(resolveChecked(url.hostname, portOf(url)), stop, failed);
      return exchange({ ...request, url, target, maxBytes, stop, deadline });
    },
  };
}

/** @throws OutboundError `address-unusable` */
function usableUrl(text: string): URL {
  const url = URL.parse(text);
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (!url || !isWeb || url.username !== '' || url.password !== '' || url.hostname === '')
    throw new OutboundError('address-unusable', {
      detail: 'an address must be http or https without a user name',
    });
  return url;
}

const portOf = (url: URL): number =>
  url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);

/** A name server that is silent must not hold the call for longer than its limit. */
function orAborted<T>(work: Promise<T>, stop: AbortSignal, failed: () => OutboundError): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = (): void => reject(failed());
  stop.addEventListener('abort', abort, { once: true });
  return Promise.race([work, promise]).finally(() => stop.removeEventListener('abort', abort));
}
