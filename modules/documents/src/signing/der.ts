import { fromBER, type AsnType } from 'asn1js';

/** A view as its own ArrayBuffer, the form the ASN.1 library takes. */
export function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}

/** Parses one ASN.1 value; bytes after it are allowed and their number is told. @throws RangeError when there is none */
export function parseDer(bytes: Uint8Array): { readonly value: AsnType; readonly sizeBytes: number } {
  const parsed = fromBER(toArrayBuffer(bytes));
  if (parsed.offset === -1) throw new RangeError(`Not an ASN.1 value: ${parsed.result.error}`);
  return { value: parsed.result, sizeBytes: parsed.offset };
}

/** PEM armour around DER, one line of 64 characters each. */
export function toPem(label: string, der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

/** Order of a DER SET: shorter first, then byte by byte. */
export function sortAsDerSet(encoded: readonly Uint8Array[]): Uint8Array[] {
  return encoded.toSorted((left, right) => Buffer.compare(left, right));
}
