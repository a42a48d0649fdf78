import { expect, type Page } from '@playwright/test';
import { openIn, type AppearanceName } from './appearance.ts';

/** Compares sections of the gallery with their agreed pictures. */
export async function compareSections(
  page: Page,
  path: string,
  appearance: AppearanceName,
  sections: readonly string[],
  name: string = appearance,
): Promise<void> {
  await openIn(page, path, appearance);
  await expect(page.getByRole('application')).toBeVisible();
  for (const section of sections) {
    await expect.soft(page.locator(`#${section}`)).toHaveScreenshot(`${section}-${name}.png`);
  }
}

export const allSections =
  'mark buttons fields choices dates upload statuses findings messages ribbon stations steps tracks tables facts map states overlays'.split(
    ' ',
  );

/** Where the version for weak sight differs most. */
export const tellingSections = 'buttons fields choices findings ribbon stations tracks tables map'.split(' ');
