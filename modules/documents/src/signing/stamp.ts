import type { X509Certificate } from 'node:crypto';
import { plainDate, type Instant, type ZoneId } from '@veche/kernel';
import type { StampText } from '../rendering/template-data.ts';

/** What the stamp of a paper must print so that it repeats the certificate the paper is then signed by. */
export function stampOf(
  certificate: X509Certificate,
  signedAt: Instant,
  zone: { readonly id: ZoneId; readonly name: string },
): StampText {
  return {
    holder: commonNameOf(certificate),
    serial: groupSerial(certificate.serialNumber),
    validFrom: plainDate(localText(certificate.validFromDate, zone.id).slice(0, 10)),
    validTo: plainDate(localText(certificate.validToDate, zone.id).slice(0, 10)),
    signedAt: localText(new Date(signedAt), zone.id),
    zone: zone.name,
  };
}

/** Common name of a certificate's subject. */
export function commonNameOf(certificate: X509Certificate): string {
  return certificate.toLegacyObject().subject.CN?.toString() ?? certificate.subject;
}

/** First six bytes and the last one: enough to tell certificates apart by eye. */
function groupSerial(serial: string): string {
  const bytes = serial.toUpperCase().match(/.{2}/g) ?? [];
  return bytes.length > 8 ? `${bytes.slice(0, 6).join(' ')} … ${bytes.at(-1)}` : bytes.join(' ');
}

/** `2026-05-05T16:10:22` on the clocks of the zone. */
function localText(at: Date, zone: ZoneId): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
    .format(at)
    .replace(' ', 'T');
}
