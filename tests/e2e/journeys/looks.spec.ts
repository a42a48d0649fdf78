import { dayAhead, fileApplication, prepareDraft } from '../support/applications.ts';
import { violationsOn } from '../support/accessibility.ts';
import { expect, test } from '../support/journey.ts';
import { choose, pick } from '../support/screens.ts';

const phone = { width: 390, height: 844 };

test('the same cabinet and first steps speak English', async ({ visit }) => {
  const { page } = await visit('organiser-sports', { language: 'en' });
  await page.goto('/applications');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My applications');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'New application' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kind of event');
  const kind = page.getByRole('radiogroup', { name: /^What/ }).getByRole('radio');
  await pick(kind.first());
  await choose(page, /^Which/, /^Festival$/);
  for (const heading of ['The event', 'Place and time', 'Programme and people']) {
    await page.getByRole('link', { name: /^Next/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    // Nothing of the frame is left in Russian; names of the demonstration's people and places are data.
    const own = await page
      .getByRole('main')
      .locator('h1, h2, label, legend, button, .field-label')
      .allInnerTexts();
    const names = /«[^»]*»|АНО|ОО\s/g;
    expect(own.filter((text) => /[а-яё]{3,}/i.test(text.replaceAll(names, '')))).toEqual([]);
  }
  await page.getByRole('button', { name: 'Русский' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Программа и люди');
});

test('a step of the wizard and the card are usable on a phone', async ({ visit }) => {
  const { page, api } = await visit('organiser', { viewport: phone });
  const draft = await prepareDraft(api, {
    title: 'Утро на набережной',
    venue: 'Набережная реки Тихой, участок 1',
    day: dayAhead(90),
  });
  await page.goto(`/applications/${draft.id}/edit/people`);
  const peak = page.getByRole('textbox', { name: 'Людей одновременно, самое большее' });
  await peak.fill('700');
  await peak.blur();
  await expect(page.getByRole('status').filter({ hasText: /^Сохранено/ })).toBeVisible();
  const widthPx = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await widthPx()).toBeLessThanOrEqual(phone.width);
  await page.getByRole('link', { name: /^Дальше/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('План безопасности');

  const filed = await fileApplication(api, {
    title: 'День на набережной',
    venue: 'Набережная реки Тихой, участок 1',
    day: dayAhead(92),
  });
  await page.goto(`/applications/${filed.id}`);
  await expect(page.getByText('Сейчас ход за администрацией')).toBeVisible();
  expect(await widthPx()).toBeLessThanOrEqual(phone.width);
  await page.getByRole('button', { name: 'Почему эта дата?' }).click();
  await expect(page.getByText(/рабочих\sдней/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Меню' }).click();
  await page.getByRole('link', { name: 'Мои заявки' }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Мои заявки');
  expect(await widthPx()).toBeLessThanOrEqual(phone.width);
});

test('the page turns dark, and to the version for weak sight and back', async ({ visit }) => {
  const { page } = await visit('organiser');
  const html = page.locator('html');
  await page.goto('/applications');
  await page.getByRole('button', { name: 'А. Лапин' }).click();
  await page.getByRole('button', { name: 'Тёмная' }).click();
  await expect(html).toHaveAttribute('data-mode', 'dark');
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Для слабовидящих' }).first().click();
  await expect(html).toHaveAttribute('data-mode', 'contrast');
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Обычная версия' }).click();
  await expect(html).toHaveAttribute('data-mode', 'dark');
});
