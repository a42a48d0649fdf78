import type { X509Certificate } from 'node:crypto';

/** Whose signatures are believed. */
export interface Trust {
  readonly roots: readonly X509Certificate[];
  /** Serial numbers of revoked certificates, upper-case hex, with the moment from which they are not believed, ISO 8601. */
  readonly revoked?: ReadonlyMap<string, string>;
}

/**
 * What the chain of a signing certificate comes to: `unknown` leads to no trusted root, `not-valid-then` was outside its
 * validity at the time of signing, `wrong-usage` may not sign documents.
 */
export type ChainVerdict = 'trusted' | 'unknown' | 'not-valid-then' | 'revoked' | 'wrong-usage';

const maxChainLength = 6;

/** Follows a signing certificate to a trusted root, as of the claimed time of signing. */
export function judgeChain(
  signer: X509Certificate,
  others: readonly X509Certificate[],
  trust: Trust,
  signedAt: string | undefined,
): ChainVerdict {
  const path = findPath(signer, others, trust.roots);
  if (!path) return 'unknown';
  if (signer.ca || !mayIssue(path.slice(1))) return 'wrong-usage';
  // Without a trusted time stamp the claimed time is all there is; a file without one is never within validity.
  const at = signedAt === undefined ? Number.NaN : Date.parse(signedAt);
  const within = path.every(
    ({ validFromDate, validToDate }) => at >= validFromDate.getTime() && at <= validToDate.getTime(),
  );
  if (!within) return 'not-valid-then';
  const isRevoked = path.some(({ serialNumber }) => {
    const revokedAt = trust.revoked?.get(serialNumber.toUpperCase());
    return revokedAt !== undefined && at >= Date.parse(revokedAt);
  });
  return isRevoked ? 'revoked' : 'trusted';
}

function findPath(
  signer: X509Certificate,
  others: readonly X509Certificate[],
  roots: readonly X509Certificate[],
): readonly X509Certificate[] | undefined {
  const path = [signer];
  while (path.length <= maxChainLength) {
    const last = path.at(-1);
    if (!last) return undefined;
    const root = roots.find((candidate) => issued(candidate, last));
    if (root) return [...path, root];
    const next = others.find((candidate) => !path.includes(candidate) && issued(candidate, last));
    if (!next) return undefined;
    path.push(next);
  }
  return undefined;
}

/** Every issuer of the path must be an authority; Node checks its basic constraints. */
function mayIssue(issuers: readonly X509Certificate[]): boolean {
  return issuers.every((certificate) => certificate.ca);
}

function issued(issuer: X509Certificate, certificate: X509Certificate): boolean {
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  } catch {
    // A key of an algorithm this platform does not know (GOST): no chain can be built over it.
    return false;
  }
}
