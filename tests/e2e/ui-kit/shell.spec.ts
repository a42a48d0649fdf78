import { expect, test } from '@playwright/test';
import { examplesNow, openIn, watchFaults } from '../support/appearance.ts';

test('the language is switched anywhere and remembered', async ({ page, isMobile }) => {
  const faults = watchFaults(page);
  await openIn(page, '/no-such-page', 'light');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Такой страницы нет');
  if (isMobile) await page.getByRole('button', { name: 'Меню' }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const remembered = await page.evaluate(() => localStorage.getItem('veche.language'));
  expect(remembered).toContain('"en"');
  expect(faults).toEqual([]);
});

test('the version for weak sight offers size, colour and spacing and can be left', async ({
  page,
  isMobile,
}) => {
  await page.clock.setFixedTime(examplesNow);
  await page.goto('/ui');
  if (isMobile) await page.getByRole('button', { name: 'Меню' }).click();
  await page.getByRole('button', { name: 'Для слабовидящих' }).click();
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-mode', 'contrast');
  const bar = page.getByRole('region', { name: 'Настройки версии для слабовидящих' });
  await bar.getByRole('button', { name: 'А++ ещё крупнее' }).click();
  await bar.getByRole('button', { name: 'белым по чёрному' }).click();
  await bar.getByRole('button', { name: 'широкий' }).click();
  expect(await html.evaluate((element) => getComputedStyle(element).fontSize)).toBe('30px');
  await page.reload();
  await expect(html).toHaveAttribute('data-scheme', 'reverse');
  await expect(html).toHaveAttribute('data-spacing', 'wide');
  await page.getByRole('button', { name: 'Обычная версия' }).click();
  await expect(html).toHaveAttribute('data-mode', 'light');
});

test('the system picks the first mode', async ({ browser }) => {
  const context = await browser.newContext({ colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto('/ui');
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'dark');
  await context.close();
});

test('every page of a demonstration says so', async ({ page }) => {
  await openIn(page, '/ui', 'light');
  await expect(page.getByRole('complementary', { name: 'Демонстрационный режим' })).toContainText(
    'Тихореченск – вымышленный город',
  );
});

test('no connection is told and what is on the page stays', async ({ page }) => {
  await page.route('**/v1/**', (route) => route.abort());
  await page.goto('/ui');
  await expect(page.getByText('Нет связи с сервером.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Компоненты');
});

test('after ten seconds of waiting there is a sentence and a way out', async ({ page }) => {
  await page.clock.install({ time: examplesNow });
  // A server that took the question and never answers.
  await page.route('**/v1/session', () => undefined);
  await page.goto('/queue');
  await expect(page.locator('.skeleton')).toBeVisible();
  const sentence = page.getByText('Сервер отвечает дольше обычного. Введённое сохранено.');
  await page.clock.fastForward(9_000);
  await expect(sentence).toBeHidden();
  // The wait for the code of the page may still give way to the wait for its data, which is counted anew.
  await expect(async () => {
    await page.clock.fastForward(11_000);
    await expect(sentence).toBeVisible({ timeout: 1_000 });
    await expect(page.getByRole('button', { name: 'Открыть страницу заново' })).toBeVisible({
      timeout: 1_000,
    });
  }).toPass();
});

test('a new page begins at its top, and going back returns to where one was', async ({ page }) => {
  await openIn(page, '/ui', 'light');
  const scrolled = () => page.evaluate(() => window.scrollY);
  const footerLink = page.getByRole('contentinfo').getByRole('link', { name: 'О системе' });
  await footerLink.scrollIntoViewIfNeeded();
  const before = await scrolled();
  expect(before).toBeGreaterThan(500);
  await footerLink.click();
  await expect(page).toHaveURL(/\/about$/);
  await expect.poll(scrolled).toBe(0);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Компоненты');
  await expect.poll(scrolled).toBeGreaterThan(500);
});

test('while a page is on its way the old one stays and says so; one that fails can be left', async ({
  page,
}) => {
  let mayCome: (comes: boolean) => void = () => {};
  const comes = new Promise<boolean>((resolve) => (mayCome = resolve));
  await page.route('**/assets/about-page-*.js', async (route) =>
    (await comes) ? route.continue() : route.abort(),
  );
  await openIn(page, '/ui', 'light');
  await page.getByRole('contentinfo').getByRole('link', { name: 'О системе' }).click();
  await expect(page.getByText('Открываем страницу')).toBeAttached();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Компоненты');
  mayCome(false);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Страница не открылась');
  await expect(page.getByText('Вышла новая версия')).toBeVisible();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Доступность' }).click();
  await expect(page).toHaveURL(/\/accessibility$/);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Страница не открылась');
});
