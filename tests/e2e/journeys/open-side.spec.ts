import type { OpenPanelReply } from '@veche/contracts';
import { violationsOn } from '../support/accessibility.ts';
import { expect, test } from '../support/journey.ts';

test('anyone sees how services work, the manager publishes, anyone verifies', async ({ visit }) => {
  const { page, api } = await visit();
  // The first batch comes once the indicators have taken in the register.
  await expect
    .poll(async () => (await api.send<OpenPanelReply>('GET', '/v1/public/panels')).panel?.month ?? '', {
      timeout: 150_000,
    })
    .not.toBe('');
  await page.goto('/');
  // What stands above the link has come, and moves it no more.
  await expect(page.getByText('Согласовано мероприятий')).toBeVisible();
  await page.getByRole('link', { name: /Все услуги города: показатели/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Как работают услуги города');
  await expect(page.getByText('Числа от 1 до 4 скрыты')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Подразделение', exact: true })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  await page.getByRole('link', { name: 'Реестр запросов', exact: true }).first().click();
  await page.getByLabel('Слова').fill('обращение');
  await page.getByLabel('Слова').press('Enter');
  await expect(page).toHaveURL(/q=/);
  await expect(page.getByRole('status').filter({ hasText: /^Наш/ })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  const manager = await visit('manager');
  await manager.page.goto('/reports');
  await manager.page.getByRole('button', { name: 'Опубликовать', exact: true }).first().click();
  await manager.page.getByLabel('Слово руководителя').fill('Сроки держали почти все.');
  await manager.page.getByRole('dialog').getByRole('button', { name: 'Опубликовать', exact: true }).click();
  await expect(manager.page.getByText('Отчёт опубликован')).toBeVisible();
  await manager.page.getByRole('button', { name: 'Опубликовать новую версию наборов' }).click();
  await expect(manager.page.getByText('Наборы опубликованы')).toBeVisible();
  expect(await violationsOn(manager.page)).toEqual([]);

  await page.getByRole('link', { name: 'Отчёты', exact: true }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /20\d\d/ })
    .first()
    .click();
  await expect(page.getByText('Сроки держали почти все.')).toBeVisible();
  await page.getByRole('link', { name: 'Открытые данные', exact: true }).first().click();
  await page.getByRole('link', { name: 'Показатели по районам' }).click();
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name: /^data-.*\.csv$/ }).click();
  const file = await (await started).path();
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByText('Файл подлинный: версия 1')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});
