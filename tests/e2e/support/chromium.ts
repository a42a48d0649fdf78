import { existsSync } from 'node:fs';

/** Flags that make pictures the same on every machine and keep the browser off the network. */
export const chromiumArguments = [
  '--no-sandbox',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser to test with: `$CHROME`, else the system's, else the one that comes as a package. */
export async function chromiumPath(): Promise<string> {
  const asked = process.env['CHROME'];
  if (asked !== undefined && asked !== '') return asked;
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
