/** Where a record stands in a run of bytes: `[start, end)`, and where the search for the next begins. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/**
 * Finds the first whole record at or after `from`. `undefined`: there is none yet, more bytes are needed; bytes before `skippable`
 * belong to no record and may be forgotten.
 */
export type RecordCutter = (
  bytes: Uint8Array,
  from: number,
  isEnd: boolean,
) => Cut | { readonly skippable: number };

const newline = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;

const withoutReturn = (bytes: Uint8Array, start: number, end: number): number =>
  end > start && bytes[end - 1] === carriageReturn ? end - 1 : end;

/** One record per line. */
export const cutLine: RecordCutter = (bytes, from, isEnd) => {
  const at = bytes.indexOf(newline, from);
  if (at !== -1) return { start: from, end: withoutReturn(bytes, from, at), next: at + 1 };
  return isEnd && from < bytes.length
    ? { start: from, end: bytes.length, next: bytes.length }
    : { skippable: from };
};

/**
 * Records of CSV (RFC 4180): a quoted cell may hold line ends. A quote opens a cell only at its beginning, so `5" pipe` is harmless.
 * Works on any encoding in which ASCII is ASCII.
 */
export function csvCutter(delimiter: string): RecordCutter {
  const separator = delimiter.codePointAt(0) ?? 0x2c;
  return (bytes, from, isEnd) => {
    let isCellStart = true;
    let isQuoted = false;
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (isQuoted) {
        if (byte !== quote) continue;
        // The pair of a doubled quote may still be to come.
        if (at + 1 === bytes.length && !isEnd) return { skippable: from };
        if (bytes[at + 1] === quote) at += 1;
        else isQuoted = false;
      } else if (byte === newline) {
        return { start: from, end: withoutReturn(bytes, from, at), next: at + 1 };
      } else if (byte === quote && isCellStart) {
        isQuoted = true;
        isCellStart = false;
      } else isCellStart = byte === separator;
    }
    return isEnd && from < bytes.length
      ? { start: from, end: bytes.length, next: bytes.length }
      : { skippable: from };
  };
}

const ascii = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.codePointAt(0) ?? 0);
const open = ascii('<trace');
const close = ascii('</trace>');
const commentOpen = ascii('<!--');
const commentClose = ascii('-->');

/** Traces of an XES log, each a whole `<trace>…</trace>`; what stands around them is passed over. */
export const cutTrace: RecordCutter = (bytes, from) => {
  const start = findTag(bytes, open, from);
  // The beginning of a tag may be cut by the border of the bytes at hand.
  if (start === -1) return { skippable: safeEnd(bytes, from) };
  const end = findTag(bytes, close, start);
  if (end === -1) return { skippable: start };
  return { start, end: end + close.length, next: end + close.length };
};

/** Where comments were entered and not left, nothing may be forgotten before them. */
function safeEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const comment = indexOf(bytes, commentOpen, at);
    if (comment === -1) return Math.max(from, bytes.length - open.length - 1);
    const end = indexOf(bytes, commentClose, comment + commentOpen.length);
    if (end === -1) return comment;
    at = end + commentClose.length;
  }
}

/** First occurrence of a tag outside comments. */
function findTag(bytes: Uint8Array, tag: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const found = indexOf(bytes, tag, at);
    if (found === -1) return -1;
    const comment = indexOf(bytes.subarray(0, found), commentOpen, at);
    if (comment === -1) {
      if (tag !== open || isTagEnd(bytes[found + tag.length])) return found;
      at = found + tag.length;
      continue;
    }
    const end = indexOf(bytes, commentClose, comment + commentOpen.length);
    if (end === -1) return -1;
    at = end + commentClose.length;
  }
}

/** `<trace>` and `<trace …`, not `<traceability`; a tag cut at its end is waited for. */
const isTagEnd = (byte: number | undefined): boolean =>
  byte === 0x3e || byte === 0x20 || byte === 0x09 || byte === newline || byte === carriageReturn;

function indexOf(bytes: Uint8Array, sought: Uint8Array, from: number): number {
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first, from); at !== -1; at = bytes.indexOf(first, at + 1)) {
    let matched = 1;
    while (matched < sought.length && bytes[at + matched] === sought[matched]) matched += 1;
    if (matched === sought.length) return at;
  }
  return -1;
}
