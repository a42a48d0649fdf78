import { expect, test, type Page } from '@playwright/test';
import { openIn, type AppearanceName } from '../support/appearance.ts';

const everything = [
  ...['mark', 'buttons', 'fields', 'choices', 'dates', 'upload', 'statuses', 'findings', 'messages'],
  ...['ribbon', 'stations', 'steps', 'tracks', 'tables', 'facts', 'map', 'states', 'overlays'],
];
/** Where the version for weak sight differs most. */
const telling = ['buttons', 'fields', 'choices', 'findings', 'ribbon', 'stations', 'tracks', 'tables', 'map'];

async function look(page: Page, path: string, appearance: AppearanceName, sections: readonly string[], name: string = appearance): Promise<void> {
  await openIn(page, path, appearance);
  await expect(page.getByRole('application')).toBeVisible();
  for (const section of sections) {
    await expect.soft(page.locator(`#${section}`)).toHaveScreenshot(`${section}-${name}.png`);
  }
}

test('the kit looks as agreed, light', ({ page }) => look(page, '/ui', 'light', everything));

test.describe('on a wide screen', () => {
  test.skip(({ isMobile }) => isMobile, 'The looks differ in colour, not in lay-out');
  test('the kit looks as agreed, dark', ({ page }) => look(page, '/ui', 'dark', everything));
  test('the kit looks as agreed, contrast', ({ page }) => look(page, '/ui', 'contrast', telling));
  test('the kit looks as agreed, reverse', ({ page }) => look(page, '/ui', 'reverse', telling));
  test('the dense kit looks as agreed', ({ page }) => look(page, '/ui?density=dense', 'light', ['buttons', 'fields', 'choices', 'tables', 'findings'], 'dense'));
});
