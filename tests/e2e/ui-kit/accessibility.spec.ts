import { expect, test } from '@playwright/test';
import { colourViolationsOn, violationsOn } from '../support/accessibility.ts';
import { appearanceNames, openIn, watchFaults } from '../support/appearance.ts';

// The structure is the same in every mode: all rules look at it once a width, the rules of colour in each mode.
for (const appearance of appearanceNames) {
  const violations = appearance === 'light' ? violationsOn : colourViolationsOn;
  test(`the kit has no violations, ${appearance}`, async ({ page }) => {
    const faults = watchFaults(page);
    await openIn(page, '/ui', appearance);
    await expect(page.getByRole('application')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
}

for (const appearance of ['light', 'reverse'] as const) {
  const violations = appearance === 'light' ? violationsOn : colourViolationsOn;
  test(`open overlays have no violations, ${appearance}`, async ({ page }) => {
    await openIn(page, '/ui', appearance);
    await page
      .locator('#dates')
      .getByRole('button', { name: /Набережная, участок 2/ })
      .click();
    await expect(page.getByRole('listbox')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page
      .locator('#dates')
      .getByRole('button', { name: /Дата мероприятия/ })
      .first()
      .click();
    await expect(page.getByRole('grid', { name: /июль 2026/i })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('#overlays').getByRole('button', { name: 'Отозвать заявку' }).click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('dense and English kit has no violations', async ({ page }) => {
  await openIn(page, '/ui?density=dense', 'light', 'en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await violationsOn(page)).toEqual([]);
});
