import type { IndicatorBreakdown } from '@veche/contracts';
import { violationsOn } from '../support/accessibility.ts';
import { expect, test } from '../support/journey.ts';

const phone = { width: 390, height: 844 };

test('a manager finds the slowest unit and why', async ({ visit }) => {
  const { page, api } = await visit('manager');
  await page.goto('/indicators?period=year');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Услуги города, /);
  await expect(page.getByRole('heading', { name: 'Получено' })).toBeVisible();
  await page.getByRole('button', { name: 'Как считается: В срок', exact: true }).first().click();
  await expect(page.getByText(/Исполненные раньше, чем истёк срок/).first()).toBeVisible();

  const { rows } = await api.send<IndicatorBreakdown>('GET', '/v1/indicators/breakdown?by=unit&period=year');
  const slowest = rows
    .filter(({ code }) => code !== '')
    .toSorted((a, b) => (b.figures['time-p50']?.value ?? 0) - (a.figures['time-p50']?.value ?? 0))[0];
  expect(slowest).toBeDefined();
  const name = slowest?.title.ru ?? '';
  await page.getByRole('link', { name: `Почему так: ${name}`, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Почему так: ${name}`);
  await expect(page).toHaveURL(/unit=/);
  await expect(page.getByText(/Дольше всего/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Остановленный срок' })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});

test('filters are in the address, each chart has a table, each table a file', async ({ visit }) => {
  const { page } = await visit('manager');
  await page.goto('/indicators');
  await page.getByRole('button', { name: 'Год', exact: true }).click();
  await expect(page).toHaveURL(/period=year/);
  await page.getByRole('button', { name: 'Таблицей', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Год назад' })).toBeVisible();
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV' }).first().click();
  expect((await started).suggestedFilename()).toMatch(/\.csv$/);
  expect(await violationsOn(page)).toEqual([]);
});

test('a controller sees figures and no single request', async ({ visit }) => {
  const { page } = await visit('controller');
  await page.goto('/indicators');
  await expect(page.getByRole('heading', { name: 'Подразделения' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Скорее всего опоздают' })).toHaveCount(0);
});

test('on a phone and in English', async ({ visit }) => {
  const { page } = await visit('manager', { viewport: phone, language: 'en' });
  await page.goto('/indicators?period=quarter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Services of the town, /);
  await expect(page.getByRole('heading', { name: 'How requests go' })).toBeVisible();
  await expect(page.getByText(/Heavy frame/)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  expect(await violationsOn(page)).toEqual([]);
});
