import { Secret, TOTP } from 'otpauth';
import { renderSVG } from 'uqr';
import { totpPeriodSeconds } from '../domain/totp-step.ts';

/** 160 bits, as RFC 4226 advises. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

const totpOf = (secret: string, names: { issuer: string; label: string } = { issuer: '', label: '' }): TOTP =>
  // SHA-1 with six digits is what every authenticator app understands; the collision weakness of SHA-1 does not touch HMAC.
  new TOTP({
    ...names,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: totpPeriodSeconds,
  });

/** The code of a time step. */
export const totpCodeAt = (secret: string, step: number): string =>
  totpOf(secret).generate({ timestamp: step * totpPeriodSeconds * 1000 });

/** The address an authenticator app reads. */
export const totpUri = (secret: string, names: { issuer: string; label: string }): string =>
  totpOf(secret, names).toString();

/** The same as a picture; colours are those of the page. */
export const qrSvg = (text: string): string =>
  renderSVG(text, { border: 2, ecc: 'M', whiteColor: '#fff', blackColor: '#000' });
