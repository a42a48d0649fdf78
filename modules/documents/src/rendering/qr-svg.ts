import { renderSVG } from 'uqr';

/** Draws a QR code as SVG; error correction M reads from paper that was folded. */
export function qrSvg(text: string): string {
  return renderSVG(text, { ecc: 'M', border: 1 });
}
