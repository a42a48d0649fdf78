import { createHash, timingSafeEqual, verify, X509Certificate } from 'node:crypto';
import { ObjectIdentifier, OctetString, Sequence, type AsnType } from 'asn1js';
import {
  Certificate,
  ContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  type Attribute,
  type SignerInfo,
} from 'pkijs';
import { encodeSet } from './cms-signature.ts';
import { parseDer } from './der.ts';
import { gostOidPrefix, oid } from './oids.ts';

/** What a detached CMS signature says of itself and of the bytes it was made over; the chain is judged elsewhere. */
export interface CheckedCms {
  readonly digestOk: boolean;
  readonly signatureOk: boolean;
  /** The signed hash of the signing certificate matches; without it another certificate with the same key could be put in. */
  readonly signingCertificateOk: boolean;
  readonly algorithm: 'ecdsa-sha256' | 'rsa-sha256' | 'gost' | 'unsupported';
  readonly signer: X509Certificate;
  readonly others: readonly X509Certificate[];
}

/** Checks a CMS over detached content. Undefined when it is no CMS signature with exactly one signer and its certificate. */
export function checkDetachedCms(
  contents: Uint8Array,
  content: readonly Uint8Array[],
): CheckedCms | undefined {
  try {
    return check(contents, content);
  } catch {
    return undefined;
  }
}

function check(contents: Uint8Array, content: readonly Uint8Array[]): CheckedCms | undefined {
  const { value, sizeBytes } = parseDer(contents);
  // Only zero padding may follow the CMS: bytes there are signed by nobody.
  if (contents.subarray(sizeBytes).some((byte) => byte !== 0)) return undefined;
  const info = new ContentInfo({ schema: value });
  if (info.contentType !== oid.signedData) return undefined;
  const signedData = new SignedData({ schema: info.content });
  const [signerInfo, second] = signedData.signerInfos;
  if (!signerInfo || second || !signerInfo.signedAttrs) return undefined;
  const certificates = (signedData.certificates ?? []).filter((item) => item instanceof Certificate);
  const signer = certificates.find((certificate) => isSigner(certificate, signerInfo));
  if (!signer) return undefined;
  const signerX509 = toX509(signer);
  const algorithm = algorithmOf(signerInfo);
  const attributes = signerInfo.signedAttrs.attributes;
  return {
    digestOk: algorithm !== 'gost' && digestMatches(attributes, signerInfo, content),
    signatureOk: verifySignature(algorithm, signerInfo, signerX509),
    signingCertificateOk: certificateHashMatches(attributes, signerX509),
    algorithm,
    signer: signerX509,
    others: certificates.filter((certificate) => certificate !== signer).map(toX509),
  };
}

function isSigner(certificate: Certificate, { sid }: SignerInfo): boolean {
  return (
    sid instanceof IssuerAndSerialNumber &&
    certificate.issuer.isEqual(sid.issuer) &&
    certificate.serialNumber.isEqual(sid.serialNumber)
  );
}

function algorithmOf({ digestAlgorithm, signatureAlgorithm }: SignerInfo): CheckedCms['algorithm'] {
  const { algorithmId } = signatureAlgorithm;
  if (algorithmId.startsWith(gostOidPrefix)) return 'gost';
  if (digestAlgorithm.algorithmId !== oid.sha256) return 'unsupported';
  if (algorithmId === oid.ecdsaWithSha256) return 'ecdsa-sha256';
  return algorithmId === oid.rsaEncryption || algorithmId === oid.rsaWithSha256
    ? 'rsa-sha256'
    : 'unsupported';
}

function digestMatches(
  attributes: readonly Attribute[],
  signerInfo: SignerInfo,
  content: readonly Uint8Array[],
): boolean {
  if (signerInfo.digestAlgorithm.algorithmId !== oid.sha256) return false;
  const contentType = singleValue(attributes, oid.contentType);
  if (!(contentType instanceof ObjectIdentifier) || contentType.valueBlock.toString() !== oid.data)
    return false;
  const claimed = singleValue(attributes, oid.messageDigest);
  const hash = createHash('sha256');
  for (const part of content) hash.update(part);
  return claimed instanceof OctetString && sameBytes(claimed.valueBlock.valueHexView, hash.digest());
}

function verifySignature(
  algorithm: CheckedCms['algorithm'],
  signerInfo: SignerInfo,
  signer: X509Certificate,
): boolean {
  if (algorithm !== 'ecdsa-sha256' && algorithm !== 'rsa-sha256') return false;
  const attributes = signerInfo.signedAttrs?.attributes ?? [];
  // Signed is the SET OF as it was encoded; attributes keep the order they came in.
  const message = encodeSet(attributes.map((attribute) => new Uint8Array(attribute.toSchema().toBER())));
  const keyType = algorithm === 'ecdsa-sha256' ? 'ec' : 'rsa';
  if (signer.publicKey.asymmetricKeyType !== keyType) return false;
  return verify('sha256', message, signer.publicKey, signerInfo.signature.valueBlock.valueHexView);
}

function certificateHashMatches(attributes: readonly Attribute[], signer: X509Certificate): boolean {
  const value = singleValue(attributes, oid.signingCertificateV2);
  const certificates = childAt(value, 0);
  const essCertificate = childAt(certificates, 0);
  if (!(essCertificate instanceof Sequence)) return false;
  const hash = essCertificate.valueBlock.value.find((part) => part instanceof OctetString);
  const hashAlgorithm = essCertificate.valueBlock.value.find(
    (part) => part instanceof Sequence && part !== hash,
  );
  const [first] = essCertificate.valueBlock.value;
  if (first instanceof Sequence && hashAlgorithm === first && !isSha256(first)) return false;
  return (
    hash instanceof OctetString &&
    sameBytes(hash.valueBlock.valueHexView, createHash('sha256').update(signer.raw).digest())
  );
}

function isSha256(algorithm: Sequence): boolean {
  const id = algorithm.valueBlock.value[0];
  return id instanceof ObjectIdentifier && id.valueBlock.toString() === oid.sha256;
}

function singleValue(attributes: readonly Attribute[], type: string): unknown {
  const matching = attributes.filter((attribute) => attribute.type === type);
  const [attribute] = matching;
  return matching.length === 1 && attribute?.values.length === 1 ? attribute.values[0] : undefined;
}

function childAt(value: unknown, index: number): AsnType | undefined {
  return value instanceof Sequence ? value.valueBlock.value[index] : undefined;
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && timingSafeEqual(left, right);
}

function toX509(certificate: Certificate): X509Certificate {
  return new X509Certificate(Buffer.from(certificate.toSchema().toBER()));
}
