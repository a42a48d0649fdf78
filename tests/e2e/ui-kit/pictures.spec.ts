import { expect, test } from '@playwright/test';
import { openIn } from '../support/appearance.ts';

const sections = ['mark', 'buttons', 'fields', 'choices', 'dates', 'upload', 'statuses', 'findings', 'messages', 'ribbon', 'stations', 'steps', 'tracks', 'tables', 'facts', 'map', 'states', 'overlays'];

for (const appearance of ['light', 'dark', 'contrast', 'reverse'] as const) {
  test(`the kit looks as agreed, ${appearance}`, async ({ page }) => {
    await openIn(page, '/ui', appearance);
    await expect(page.getByRole('application')).toBeVisible();
    for (const section of sections) {
      await expect.soft(page.locator(`#${section}`)).toHaveScreenshot(`${section}-${appearance}.png`);
    }
  });
}

test('the dense kit looks as agreed', async ({ page }) => {
  await openIn(page, '/ui?density=dense', 'light');
  for (const section of ['buttons', 'fields', 'choices', 'tables', 'findings']) {
    await expect.soft(page.locator(`#${section}`)).toHaveScreenshot(`${section}-dense.png`);
  }
});
