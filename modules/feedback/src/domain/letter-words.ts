/** A header of a letter; the name in small letters. */
export interface LetterHeader {
  readonly key: string;
  readonly value: string;
}

/**
 * Whether a program wrote it: answering machines, lists, reports of deliveries. Nobody is behind it, and what answers it may begin a loop.
 * RFC 3834 names the header; the others are what programs of before it send.
 */
export function isAutomatic(headers: readonly LetterHeader[], envelopeFrom: string): boolean {
  if (envelopeFrom === '') return true;
  return headers.some(({ key, value }) => {
    const text = value.trim().toLowerCase();
    switch (key) {
      case 'auto-submitted':
        return !text.startsWith('no');
      case 'precedence':
        return ['bulk', 'junk', 'list', 'auto_reply'].includes(text);
      case 'list-id':
      case 'x-autoreply':
      case 'x-autorespond':
      case 'x-auto-response-suppress':
      case 'x-loop':
        return true;
      default:
        return false;
    }
  });
}

const attribution =
  /^.{0,200}(?:wrote|writes|пишет|писал|писала|написал|написала)[^\n]{0,40}:\s*$|^-{2,}\s*(?:original message|исходное сообщение|пересылаемое сообщение)\s*-{2,}|^(?:от кого|from|от):\s.+@/iu;

/**
 * What the person wrote: without what they answer to and without the signature. The quotation holds our link, which must not come into
 * anybody's hands by it.
 */
export function wordsOf(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const end = lines.findIndex((line) => line === '-- ' || line === '--' || attribution.test(line));
  return (end === -1 ? lines : lines.slice(0, end))
    .filter((line) => !line.startsWith('>'))
    .join('\n')
    .trim();
}

const mostNumbers = 5;

/** What may be the number of a request or a review, in the order of the text; at most five, each once. */
export function numbersIn(text: string): string[] {
  const found = text.matchAll(
    /(?<![\p{L}\d])[\p{L}\d]{1,12}(?:[-–/][\p{L}\d]{1,12}){1,4}(?![\p{L}\d])|\d{5,14}/gu,
  );
  const numbers = [...found].map(([number]) => number.replaceAll('–', '-')).filter((each) => /\d/.test(each));
  return [...new Set(numbers)].slice(0, mostNumbers);
}
