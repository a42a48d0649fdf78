import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  type KeyObject,
} from 'node:crypto';
import type { Instant } from '@veche/kernel';
import {
  BitString,
  Integer,
  OctetString,
  PrintableString,
  Sequence,
  Set as DerSet,
  Utf8String,
} from 'asn1js';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  Extension,
  PublicKeyInfo,
  RelativeDistinguishedNames,
  Time,
  TimeType,
} from 'pkijs';
import { parseDer, toArrayBuffer, toPem } from './der.ts';
import { oid } from './oids.ts';
import type { CertifiedKeyPem } from './signer.ts';

/** Who a certificate names. */
export interface CertificateSubject {
  readonly commonName: string;
  readonly organisation?: string;
  readonly unit?: string;
  readonly title?: string;
  /** Two letters. */
  readonly country?: string;
}

/** Validity of a certificate, to the second. */
export interface CertificateValidity {
  readonly validFrom: Instant;
  readonly validTo: Instant;
}

interface IssueRequest {
  readonly subject: CertificateSubject;
  readonly validity: CertificateValidity;
  readonly publicKey: KeyObject;
  readonly issuer: {
    readonly name: RelativeDistinguishedNames;
    readonly key: KeyObject;
    readonly publicKey: KeyObject;
  };
  readonly isAuthority: boolean;
}

/** Makes a self-signed root with a new EC P-256 key. The caller keeps the private key; nothing is stored here. */
export function createCertificateAuthority(
  subject: CertificateSubject,
  validity: CertificateValidity,
): CertifiedKeyPem {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const issuer = { name: toName(subject), key: privateKey, publicKey };
  return toPems(issue({ subject, validity, publicKey, issuer, isAuthority: true }), privateKey);
}

/** Makes a new EC P-256 key and a certificate for signing documents, issued by `authority`. */
export function issueSigningCertificate(
  subject: CertificateSubject,
  validity: CertificateValidity,
  authority: CertifiedKeyPem,
): CertifiedKeyPem {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const issuerCertificate = new Certificate({ schema: parseDer(pemToDer(authority.certificatePem)).value });
  const key = createPrivateKey(authority.privateKeyPem);
  const issuer = { name: issuerCertificate.subject, key, publicKey: createPublicKey(key) };
  return toPems(issue({ subject, validity, publicKey, issuer, isAuthority: false }), privateKey);
}

function issue({ subject, validity, publicKey, issuer, isAuthority }: IssueRequest): Uint8Array {
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new Integer({ valueHex: toArrayBuffer(positiveSerial()) });
  certificate.issuer = issuer.name;
  certificate.subject = toName(subject);
  certificate.notBefore = toTime(validity.validFrom);
  certificate.notAfter = toTime(validity.validTo);
  certificate.subjectPublicKeyInfo = toPublicKeyInfo(publicKey);
  certificate.extensions = toExtensions(
    isAuthority,
    keyIdentifier(publicKey),
    keyIdentifier(issuer.publicKey),
  );
  certificate.signature = new AlgorithmIdentifier({ algorithmId: oid.ecdsaWithSha256 });
  certificate.signatureAlgorithm = new AlgorithmIdentifier({ algorithmId: oid.ecdsaWithSha256 });
  const tbs = new Uint8Array(certificate.encodeTBS().toBER());
  certificate.tbsView = tbs;
  certificate.signatureValue = new BitString({ valueHex: toArrayBuffer(sign('sha256', tbs, issuer.key)) });
  return new Uint8Array(certificate.toSchema(true).toBER());
}

function toExtensions(isAuthority: boolean, subjectKeyId: Uint8Array, issuerKeyId: Uint8Array): Extension[] {
  const basic = isAuthority
    ? new BasicConstraints({ cA: true, pathLenConstraint: 0 })
    : new BasicConstraints();
  // Bits of KeyUsage from the left: digitalSignature and nonRepudiation, or keyCertSign and cRLSign.
  const usage = isAuthority
    ? new BitString({ valueHex: toArrayBuffer(Uint8Array.of(0b0000_0110)), unusedBits: 1 })
    : new BitString({ valueHex: toArrayBuffer(Uint8Array.of(0b1100_0000)), unusedBits: 6 });
  const issuerId = new AuthorityKeyIdentifier({
    keyIdentifier: new OctetString({ valueHex: toArrayBuffer(issuerKeyId) }),
  });
  return [
    extension(oid.basicConstraints, true, basic.toSchema().toBER()),
    extension(oid.keyUsage, true, usage.toBER()),
    extension(
      oid.subjectKeyIdentifier,
      false,
      new OctetString({ valueHex: toArrayBuffer(subjectKeyId) }).toBER(),
    ),
    extension(oid.authorityKeyIdentifier, false, issuerId.toSchema().toBER()),
  ];
}

const extension = (extnID: string, critical: boolean, extnValue: ArrayBuffer): Extension =>
  new Extension({ extnID, critical, extnValue });

const part = (type: string, value: Utf8String | PrintableString): DerSet =>
  new DerSet({ value: [new AttributeTypeAndValue({ type, value }).toSchema()] });

/** One set per part: the library by itself would put all parts into a single, multi-valued one. */
function toName(subject: CertificateSubject): RelativeDistinguishedNames {
  const text = (type: string, value: string | undefined) =>
    value === undefined ? [] : [part(type, new Utf8String({ value }))];
  const name = new Sequence({
    value: [
      ...(subject.country ? [part(oid.countryName, new PrintableString({ value: subject.country }))] : []),
      ...text(oid.organizationName, subject.organisation),
      ...text(oid.organizationalUnitName, subject.unit),
      ...text(oid.title, subject.title),
      ...text(oid.commonName, subject.commonName),
    ],
  });
  return new RelativeDistinguishedNames({ schema: parseDer(new Uint8Array(name.toBER())).value });
}

function toPublicKeyInfo(publicKey: KeyObject): PublicKeyInfo {
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  return new PublicKeyInfo({ schema: parseDer(spki).value });
}

/** UTCTime until 2049, GeneralizedTime after: RFC 5280, 4.1.2.5. */
function toTime(at: Instant): Time {
  const value = new Date(at);
  return new Time({
    type: value.getUTCFullYear() < 2050 ? TimeType.UTCTime : TimeType.GeneralizedTime,
    value,
  });
}

/** 16 random bytes, positive and without a leading zero byte. */
function positiveSerial(): Uint8Array {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes;
}

/** Key identifier: SHA-1 of the public key bits, RFC 5280, 4.2.1.2 (a name, not a safeguard). */
function keyIdentifier(publicKey: KeyObject): Uint8Array {
  const bits = toPublicKeyInfo(publicKey).subjectPublicKey.valueBlock.valueHexView;
  return createHash('sha1').update(bits).digest();
}

function pemToDer(pem: string): Uint8Array {
  return Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64');
}

function toPems(certificateDer: Uint8Array, privateKey: KeyObject): CertifiedKeyPem {
  return {
    certificatePem: toPem('CERTIFICATE', certificateDer),
    privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
