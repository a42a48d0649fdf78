import { expect, test, type Page } from '@playwright/test';
import { openRecorded } from '../support/recorded-screens.ts';

/** Holds back the public answers for a while and notes every place at which the last link of the start page could be pressed. */
async function watchLastLink(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const answer = window.fetch.bind(window);
    window.fetch = async (...request) => {
      const url = request[0] instanceof Request ? request[0].url : String(request[0]);
      if (url.includes('/v1/public/')) await new Promise((resolve) => setTimeout(resolve, 600));
      return answer(...request);
    };
    const places = ((window as unknown as Record<string, unknown>)['places'] = new Set<number>());
    const note = (): void => {
      const link = document.querySelector('main section a[href="/open"]');
      if (link && getComputedStyle(link).visibility === 'visible')
        places.add(Math.round(link.getBoundingClientRect().top + scrollY));
      requestAnimationFrame(note);
    };
    note();
  });
}

test('a link under the figures never moves once it can be pressed', async ({ page }) => {
  await watchLastLink(page);
  await openRecorded(page, 'start', 'light');
  await page.getByRole('link', { name: /^Все услуги города/ }).scrollIntoViewIfNeeded();
  // On a wide screen the map comes when it is seen; on a phone there is a list.
  if ((page.viewportSize()?.width ?? 0) > 700) await page.getByRole('application').waitFor();
  const places = await page.evaluate(() => [
    ...(window as unknown as { readonly places: Set<number> }).places,
  ]);
  expect(places).toHaveLength(1);
});
