import { createHash, type X509Certificate } from 'node:crypto';
import { ObjectIdentifier, OctetString, Sequence, Set as DerSet, type AsnType } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { parseDer, sortAsDerSet, toArrayBuffer } from './der.ts';
import { oid } from './oids.ts';
import type { Signer } from './signer.ts';

/**
 * Signs a SHA-256 digest as a detached CMS of the level PAdES B-B: content type, message digest and the hash of the signing
 * certificate are signed; the time is not among them, it stands in the PDF.
 *
 * @see ETSI EN 319 142-1, 6.2; RFC 5652; RFC 5035
 */
export async function createDetachedCms(digest: Uint8Array, signer: Signer): Promise<Uint8Array> {
  const attributes = sortAsDerSet(
    signedAttributes(digest, signer.certificate).map((item) => derOf(item.toSchema())),
  );
  const signature = await signer.sign(encodeSet(attributes));
  const certificate = toPkijs(signer.certificate);
  const signerInfo = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    digestAlgorithm: new AlgorithmIdentifier({ algorithmId: oid.sha256 }),
    signatureAlgorithm: new AlgorithmIdentifier({
      algorithmId: signer.algorithm === 'ecdsa-sha256' ? oid.ecdsaWithSha256 : oid.rsaEncryption,
    }),
    signature: new OctetString({ valueHex: toArrayBuffer(signature) }),
    signedAttrs: new SignedAndUnsignedAttributes({
      type: 0,
      attributes: attributes.map((der) => new Attribute({ schema: parseDer(der).value })),
    }),
  });
  const signedData = new SignedData({
    version: 1,
    digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: oid.sha256 })],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: oid.data }),
    certificates: [certificate, ...signer.chain.map(toPkijs)],
    signerInfos: [signerInfo],
  });
  return derOf(
    new ContentInfo({ contentType: oid.signedData, content: signedData.toSchema(true) }).toSchema(),
  );
}

/** The bytes a signature over signed attributes is made over: a SET OF, whatever tag they carry in the message. */
export function encodeSet(encodedAttributes: readonly Uint8Array[]): Uint8Array {
  const set = new DerSet({ value: encodedAttributes.map((der) => parseDer(der).value) });
  return derOf(set);
}

function signedAttributes(digest: Uint8Array, certificate: X509Certificate): Attribute[] {
  const certificateHash = createHash('sha256').update(certificate.raw).digest();
  // SigningCertificateV2: hash algorithm left out, SHA-256 being the default.
  const essCertificate = new Sequence({
    value: [new OctetString({ valueHex: toArrayBuffer(certificateHash) })],
  });
  const signingCertificate = new Sequence({ value: [new Sequence({ value: [essCertificate] })] });
  return [
    new Attribute({ type: oid.contentType, values: [new ObjectIdentifier({ value: oid.data })] }),
    new Attribute({
      type: oid.messageDigest,
      values: [new OctetString({ valueHex: toArrayBuffer(digest) })],
    }),
    new Attribute({ type: oid.signingCertificateV2, values: [signingCertificate] }),
  ];
}

function toPkijs(certificate: X509Certificate): Certificate {
  return new Certificate({ schema: parseDer(certificate.raw).value });
}

function derOf(value: AsnType): Uint8Array {
  return new Uint8Array(value.toBER());
}
