import { hasForeignBytesInJpeg } from './foreign-bytes.ts';
import { RejectedFile, type Findings } from './verdict.ts';

/** A phone takes up to 50 million pixels; more would cost the inspector its memory. */
const maxPixels = 60_000_000;

/** Decodes a JPEG as a whole, so that a cut or forged one fails. @throws RejectedFile */
export async function inspectJpeg(bytes: Uint8Array): Promise<Findings> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  const image = () => sharp(bytes, { failOn: 'error', limitInputPixels: maxPixels, sequentialRead: true });
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new RejectedFile('STRUCTURE_BROKEN');
    });
  const { width, height } = header;
  if (width * height > maxPixels)
    throw new RejectedFile('IMAGE_TOO_LARGE', { limitMp: maxPixels / 1_000_000 });
  await image()
    .stats()
    .catch(() => {
      throw new RejectedFile('STRUCTURE_BROKEN');
    });
  if (hasForeignBytesInJpeg(bytes)) throw new RejectedFile('POLYGLOT');
  return { facts: { widthPx: width, heightPx: height, hasLocation: hasGps(header.exif) }, text: '' };
}

/** Looks for the GPS pointer (tag 0x8825) in the first directory of EXIF. */
function hasGps(exif: Buffer | undefined): boolean {
  if (!exif) return false;
  const tiff = exif.subarray(0, 4).toString('latin1') === 'Exif' ? exif.subarray(6) : exif;
  if (tiff.length < 14) return false;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const read16 = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return false;
  for (let entry = 0; entry < read16(directory); entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 2 > tiff.length) return false;
    if (read16(at) === 0x8825) return true;
  }
  return false;
}
