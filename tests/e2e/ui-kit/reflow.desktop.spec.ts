import { expect, test } from '@playwright/test';
import { appearanceNames, openIn } from '../support/appearance.ts';

/** What sticks out of the window to the right, unless it lies in a region that scrolls by itself. */
const stickingOut = (): string[] =>
  Array.from(document.querySelectorAll<HTMLElement>('body *'))
    .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .filter((element) => {
      for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
        const { overflowX, clipPath } = getComputedStyle(parent);
        if (overflowX !== 'visible' || clipPath !== 'none') return false;
      }
      return getComputedStyle(element).clipPath === 'none';
    })
    .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);

for (const appearance of appearanceNames) {
  test(`nothing needs sideways scrolling at 320 px, ${appearance}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await openIn(page, '/ui', appearance);
    await expect(page.getByRole('application')).toBeVisible();
    expect(await page.evaluate(stickingOut)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
