import type { Page } from '@playwright/test';

/** The four looks of every page. */
export const appearances = {
  light: { mode: 'light', scheme: 'normal' },
  dark: { mode: 'dark', scheme: 'normal' },
  contrast: { mode: 'contrast', scheme: 'normal' },
  reverse: { mode: 'contrast', scheme: 'reverse' },
} as const;
export type AppearanceName = keyof typeof appearances;
export const appearanceNames = Object.keys(appearances) as AppearanceName[];

/** The moment at which all pictures are taken: Wednesday 27 May 2026, 14:20 in Moscow. */
export const examplesNow = new Date('2026-05-27T11:20:00.000Z');

/** Opens a page in a look, with the clock frozen and the font there. */
export async function openIn(
  page: Page,
  path: string,
  appearance: AppearanceName,
  language: 'ru' | 'en' = 'ru',
): Promise<void> {
  const { mode, scheme } = appearances[appearance];
  await page.clock.setFixedTime(examplesNow);
  await page.addInitScript(
    ([state, tongue]) => {
      localStorage.setItem('veche.appearance', JSON.stringify({ state, version: 0 }));
      localStorage.setItem('veche.language', JSON.stringify({ state: { language: tongue }, version: 0 }));
    },
    [{ mode, ordinaryMode: 'system', scheme, textSize: '1', spacing: 'normal' }, language] as const,
  );
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => document.fonts.ready);
}

/** Collects what the page reports against its policy or to its console as errors. */
export function watchFaults(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    // The failed load of an absent resource is told by the response itself.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}
