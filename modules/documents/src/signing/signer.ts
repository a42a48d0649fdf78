import { createPrivateKey, sign, X509Certificate } from 'node:crypto';

/** How a signature value is made; both hash with SHA-256. */
export type SignatureAlgorithm = 'ecdsa-sha256' | 'rsa-sha256';

/**
 * Makes signatures with a private key that may be anywhere: in this process, in an HSM, in a signing service.
 * ECDSA signatures are DER sequences of r and s.
 */
export interface Signer {
  readonly certificate: X509Certificate;
  /** Intermediate certificates put into the signature beside the signer's own; the root may be left out. */
  readonly chain: readonly X509Certificate[];
  readonly algorithm: SignatureAlgorithm;
  sign(message: Uint8Array): Promise<Uint8Array>;
}

/** A certificate with its private key as PEM. */
export interface CertifiedKeyPem {
  readonly certificatePem: string;
  readonly privateKeyPem: string;
}

/**
 * A signer over a private key held in memory.
 *
 * @throws RangeError when the key does not belong to the certificate or is neither EC P-256 nor RSA
 */
export function createPemSigner(key: CertifiedKeyPem, chainPems: readonly string[] = []): Signer {
  const certificate = new X509Certificate(key.certificatePem);
  const privateKey = createPrivateKey(key.privateKeyPem);
  if (!certificate.checkPrivateKey(privateKey))
    throw new RangeError('The private key does not belong to the certificate');
  const algorithm = algorithmOf(certificate);
  if (!algorithm) throw new RangeError('The key is neither EC P-256 nor RSA');
  return {
    certificate,
    chain: chainPems.map((pem) => new X509Certificate(pem)),
    algorithm,
    sign: async (message) => sign('sha256', message, privateKey),
  };
}

/** The algorithm a certificate's key signs with; undefined for keys this product cannot use. */
export function algorithmOf(certificate: X509Certificate): SignatureAlgorithm | undefined {
  const { asymmetricKeyType, asymmetricKeyDetails } = certificate.publicKey;
  if (asymmetricKeyType === 'rsa') return 'rsa-sha256';
  return asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1'
    ? 'ecdsa-sha256'
    : undefined;
}
