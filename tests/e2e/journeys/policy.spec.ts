import { expect, test, watchPage } from '../support/journey.ts';

test('a breach of the content policy is stopped, and the watch of every journey reports it', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const page = await context.newPage();
  const faults: string[] = [];
  await watchPage(page, faults);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(faults).toEqual([]);
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.setAttribute('onerror', 'document.title = "breached"');
    image.src = 'data:,';
    document.body.append(image);
  });
  await expect.poll(() => faults.some((fault) => fault.includes('Policy: script-src-attr'))).toBe(true);
  expect(await page.title()).not.toBe('breached');
  await context.close();
});

test('the pages of the reference come with a strict policy and break it nowhere', async ({ visit }) => {
  const { page } = await visit();
  await page.goto('/v1/reference');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
