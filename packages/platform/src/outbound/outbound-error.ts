/** Why a call to another system brought no answer that can be used. */
export type OutboundErrorCode =
  /** Not http or https, or with a user name in it. */
  | 'address-unusable'
  /** The name leads into a private network and is not allowed in the configuration. */
  | 'address-refused'
  | 'name-unknown'
  | 'unreachable'
  /** The certificate is not trusted, expired or of another name. */
  | 'certificate'
  | 'timeout'
  | 'too-large'
  | 'redirected'
  /** The connection broke, or what came is no HTTP. */
  | 'broken'
  | 'cancelled';

/** A failed call to another system; `cause` keeps the technical reason. */
export class OutboundError extends Error {
  readonly code: OutboundErrorCode;
  /** False when the request certainly did not leave: it may be sent again without doubling anything. */
  readonly mayHaveArrived: boolean;

  constructor(
    code: OutboundErrorCode,
    options: { mayHaveArrived?: boolean; cause?: unknown; detail?: string } = {},
  ) {
    super(options.detail ?? code, { cause: options.cause });
    this.name = 'OutboundError';
    this.code = code;
    this.mayHaveArrived = options.mayHaveArrived ?? false;
  }
}
