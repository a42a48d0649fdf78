import { X509Certificate } from 'node:crypto';
import { instant } from '@veche/kernel';
import { createCertificateAuthority, issueSigningCertificate } from '../signing/certificate-authority.ts';
import { createPemSigner } from '../signing/signer.ts';

const validity = {
  validFrom: instant('2026-01-12T00:00:00.000Z'),
  validTo: instant('2027-04-12T00:00:00.000Z'),
};

/** Within the validity of the demonstration certificates. */
export const signedAt = instant('2026-05-05T13:10:22.000Z');

/** A new authority with one signing certificate, and the trust in it. */
export function demoSigning(holder = 'Рябинина Н. П.') {
  const authority = createCertificateAuthority(
    { commonName: 'Вече: демонстрационный УЦ', country: 'RU' },
    validity,
  );
  const key = issueSigningCertificate(
    {
      commonName: holder,
      organisation: 'Администрация города Тихореченска',
      title: 'Начальник отдела',
      country: 'RU',
    },
    validity,
    authority,
  );
  return {
    authority,
    key,
    signer: createPemSigner(key),
    trust: { roots: [new X509Certificate(authority.certificatePem)] },
  };
}
