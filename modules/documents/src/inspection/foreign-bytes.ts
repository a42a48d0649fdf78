/** What may follow the end of a file without meaning anything. */
const padding = /^[\s\0]*$/;

/** Offset of a ZIP's end record that closes exactly at the end of the bytes: a file other programs would open as an archive. */
export function findTrailingZip(bytes: Uint8Array): number | undefined {
  const buffer = asBuffer(bytes);
  const earliest = Math.max(0, buffer.length - 22 - 65_535);
  for (let at = buffer.length - 22; at >= earliest; at -= 1) {
    if (buffer.readUInt32LE(at) !== 0x06054b50) continue;
    if (at + 22 + buffer.readUInt16LE(at + 20) === buffer.length) return at;
  }
  return undefined;
}

/** A PDF must begin at the first byte and end with its end mark, and must be nothing else besides. */
export function hasForeignBytesInPdf(bytes: Uint8Array): boolean {
  const buffer = asBuffer(bytes);
  if (buffer.subarray(0, 5).toString('latin1') !== '%PDF-') return true;
  if (findTrailingZip(bytes) !== undefined) return true;
  if (/<(?:html|script|!doctype|svg|\?php)/i.test(buffer.subarray(0, 1024).toString('latin1'))) return true;
  const end = buffer.lastIndexOf('%%EOF', undefined, 'latin1');
  return end !== -1 && !padding.test(buffer.subarray(end + 5).toString('latin1'));
}

/**
 * What follows the picture proper in a JPEG. Phones append previews and depth maps (each a JPEG again) or a maker's trailer;
 * anything that begins otherwise, or that another program would open, is foreign.
 */
export function hasForeignBytesInJpeg(bytes: Uint8Array): boolean {
  const buffer = asBuffer(bytes);
  if (findTrailingZip(bytes) !== undefined) return true;
  const end = findJpegEnd(buffer);
  if (end === undefined) return false;
  const tail = buffer.subarray(end);
  if (padding.test(tail.toString('latin1'))) return false;
  const start = tail.findIndex((byte) => byte !== 0);
  const isPicture = tail.readUInt16BE(start) === 0xffd8;
  const isSamsungTrailer = tail.subarray(-4).toString('latin1') === 'SEFT';
  return (
    !(isPicture || isSamsungTrailer) ||
    /%PDF-|<script|<html/i.test(tail.toString('latin1')) ||
    tail.includes('PK\x03\x04', 0, 'latin1')
  );
}

/** Offset after the end-of-image marker, following the segments; undefined when there is none. */
function findJpegEnd(buffer: Buffer): number | undefined {
  let at = 2;
  while (at + 4 <= buffer.length) {
    if (buffer[at] !== 0xff) return undefined;
    const marker = buffer[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker === 0xd9) return at + 2;
    else {
      at += 2 + buffer.readUInt16BE(at + 2);
      if (marker === 0xda) at = skipScan(buffer, at);
    }
  }
  return buffer.readUInt16BE(buffer.length - 2) === 0xffd9 ? buffer.length : undefined;
}

/** In entropy-coded data 0xFF is followed by 0x00 or a restart marker; the first other marker ends the scan. */
function skipScan(buffer: Buffer, from: number): number {
  for (let at = buffer.indexOf(0xff, from); at !== -1; at = buffer.indexOf(0xff, at + 1)) {
    const next = buffer[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return buffer.length;
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
