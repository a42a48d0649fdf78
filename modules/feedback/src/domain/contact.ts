/** An address by which somebody without an account can be answered. */
export interface OutsideContact {
  readonly channel: 'email' | 'sms';
  readonly address: string;
}

const mail = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]{2,}$/;

/** Reads what was written as a contact; undefined for what is neither a mobile phone of Russia nor an e-mail address. */
export function readContact(written: string): OutsideContact | undefined {
  const text = written.trim();
  if (mail.test(text)) return { channel: 'email', address: text.toLowerCase() };
  const digits = text.replaceAll(/[\s()+-]/g, '');
  if (!/^\d+$/.test(digits)) return undefined;
  const national = digits.length === 10 ? digits : /^[78]\d{10}$/.test(digits) ? digits.slice(1) : undefined;
  return national?.startsWith('9') ? { channel: 'sms', address: `+7${national}` } : undefined;
}
