import { createHash } from 'node:crypto';
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { isAutomatic, wordsOf } from '../domain/letter-words.ts';
import { plainOf } from '../domain/plain-of.ts';

/** A letter as it is taken in. */
export interface IncomingLetter {
  /** The same for the same letter, however often it is handed over. */
  readonly messageKey: Buffer;
  readonly subject: string;
  /** What the person wrote, without quotation and signature. */
  readonly text: string;
  readonly name: string;
  /** As the letter says; anybody can write any. */
  readonly from: string;
}

export type LetterRefusal = 'attachment' | 'no-words' | 'too-long' | 'unreadable';

export type ReadLetter =
  | { readonly kind: 'letter'; readonly letter: IncomingLetter }
  | { readonly kind: 'automatic' }
  | { readonly kind: 'refused'; readonly why: LetterRefusal };

export const longestText = 20_000;

/** Reads a letter as it came over the line. Nothing in it is opened but its text. */
export async function readLetter(raw: Buffer, envelopeFrom: string): Promise<ReadLetter> {
  let mail: Email;
  try {
    mail = await PostalMime.parse(raw, {
      forceRfc822Attachments: true,
      maxNestingDepth: 20,
      maxHeadersSize: 64 * 1024,
    });
  } catch {
    return { kind: 'refused', why: 'unreadable' };
  }
  if (isAutomatic(mail.headers, envelopeFrom)) return { kind: 'automatic' };
  if (mail.attachments.some(isSent)) return { kind: 'refused', why: 'attachment' };
  const text = wordsOf(mail.text ?? plainOf(mail.html ?? ''));
  if (text === '') return { kind: 'refused', why: 'no-words' };
  if (text.length > longestText) return { kind: 'refused', why: 'too-long' };
  return {
    kind: 'letter',
    letter: {
      messageKey: createHash('sha256')
        .update(mail.messageId ?? raw)
        .digest(),
      subject: (mail.subject ?? '').trim().slice(0, 300),
      text,
      name: (mail.from?.name ?? '').trim().slice(0, 200),
      from: mail.from?.address ?? envelopeFrom,
    },
  };
}

/** Pictures inside the text and signatures of mail programs come with letters by themselves; everything else was sent on purpose. */
const isSent = ({ mimeType, disposition, related }: Attachment): boolean =>
  related !== true &&
  !(disposition === 'inline' && mimeType.startsWith('image/')) &&
  !['application/pgp-signature', 'application/pkcs7-signature', 'application/x-pkcs7-signature'].includes(
    mimeType,
  );
