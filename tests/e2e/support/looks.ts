import { expect, type Page } from '@playwright/test';
import { colourViolationsOn, violationsOn } from './accessibility.ts';

const narrowPx = 320;
const phonePx = 390;
const widePx = 1280;

/** Waits until a page has its data and stands still. */
export async function untilSettled(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}

/** Gives the window another width and lets the page lay itself out. */
async function widen(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: width > 500 ? 900 : 844 });
  await nextFrame(page);
}

const nextFrame = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Puts another look on the page as it stands: everything of it follows from this attribute of the root. */
async function putOn(page: Page, mode: 'light' | 'dark' | 'contrast'): Promise<void> {
  await page.evaluate((value) => (document.documentElement.dataset['mode'] = value), mode);
  await nextFrame(page);
}

/** Where the people of a page sit. Staff at a desk is not tried on a phone, and every test has its price. */
type Seat = 'anywhere' | 'desk';

/**
 * Looks at what stands on the screen: whole on a wide screen, its colours in the dark and for weak sight, whole on a phone;
 * at 320 pixels nothing may need sideways scrolling.
 */
export async function inspect(page: Page, name: string, seat: Seat = 'anywhere'): Promise<void> {
  expect.soft(await violationsOn(page), `${name}, wide`).toEqual([]);
  for (const mode of seat === 'anywhere' ? (['dark', 'contrast'] as const) : (['dark'] as const)) {
    await putOn(page, mode);
    expect.soft(await colourViolationsOn(page), `${name}, ${mode}`).toEqual([]);
  }
  await putOn(page, 'light');
  if (seat === 'anywhere') {
    await widen(page, phonePx);
    expect.soft(await violationsOn(page), `${name}, phone`).toEqual([]);
  }
  await widen(page, narrowPx);
  const widthPx = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(widthPx, `${name}, ${narrowPx} px`).toBeLessThanOrEqual(narrowPx);
  await widen(page, widePx);
}

/** Opens a page and looks at it. */
export async function look(page: Page, path: string, seat?: Seat): Promise<void> {
  await page.goto(path);
  await untilSettled(page);
  await inspect(page, path, seat);
}

/** Where the sections of a role lead. */
export async function sectionsOf(page: Page): Promise<string[]> {
  await page.goto('/');
  await untilSettled(page);
  const more = page.getByRole('navigation', { name: 'Разделы' }).getByRole('button', { name: /^Ещё/ });
  if (await more.isVisible()) await more.click();
  const links = page.getByRole('navigation', { name: 'Разделы' }).getByRole('link');
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}
