import { expect, test } from '@playwright/test';
import { openIn } from '../support/appearance.ts';

test('the skip link leads past the masthead', async ({ page }) => {
  await openIn(page, '/ui', 'light');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'К содержанию' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test('focus is drawn with a line and a halo', async ({ page }) => {
  await openIn(page, '/ui', 'light');
  await page.getByRole('button', { name: 'Подать заявку' }).first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  const look = await page.evaluate(() => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(
      document.activeElement ?? document.body,
    );
    return { outlineStyle, outlineWidth, boxShadow };
  });
  expect(look).toMatchObject({ outlineStyle: 'solid', outlineWidth: '2px' });
  expect(look.boxShadow).toContain('6px');
});

test('a button that cannot be pressed is reachable and says why', async ({ page }) => {
  await openIn(page, '/ui', 'light');
  const button = page.getByRole('button', { name: 'Подписать и подать' });
  await button.focus();
  await expect(button).toBeFocused();
  await expect(button).toHaveAccessibleDescription('Устраните 2 нарушения');
});

test('the error summary leads to its field', async ({ page }) => {
  await openIn(page, '/ui', 'light');
  await page.locator('#messages').getByRole('link', { name: 'Телефон ответственного' }).click();
  const field = page.getByLabel('Телефон ответственного');
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription('Не хватает одной цифры: введите 10');
});

test('a dialog takes the focus and gives it back', async ({ page }) => {
  await openIn(page, '/ui', 'light');
  const opener = page.locator('#overlays').getByRole('button', { name: 'Отозвать заявку' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('alertdialog', { name: 'Отозвать заявку?' });
  await expect(dialog).toBeVisible();
  expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
});

test('the grid is worked with arrows, Enter and Space', async ({ page }) => {
  await openIn(page, '/ui', 'light');
  const grid = page.getByRole('grid', { name: 'Заявки' });
  await grid.getByRole('rowheader', { name: /Летний двор/ }).click({ position: { x: 2, y: 2 } });
  await page.keyboard.press('Escape');
  await grid.getByRole('row').nth(1).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Открыта 00417/)).toBeVisible();
});

test('a place is drawn without a pointer', async ({ page }) => {
  await openIn(page, '/ui', 'light');
  const section = page.locator('#map');
  await expect(section.getByRole('application')).toBeVisible();
  await section.getByRole('button', { name: 'Очертить участок' }).click();
  const put = section.getByRole('button', { name: 'Точка в центре' });
  const done = section.getByRole('button', { name: 'Готово' });
  await expect(done).toBeDisabled();
  for (const keys of [['ArrowRight'], ['ArrowDown'], ['ArrowLeft']]) {
    await put.press('Enter');
    await section.getByRole('application').focus();
    for (const key of keys) await page.keyboard.press(key);
    await page.waitForFunction(() => true);
  }
  await expect(section.getByText(/3.точки/)).toBeVisible();
  await done.click();
  await section.getByRole('button', { name: 'Показать границу таблицей координат' }).click();
  await expect(section.getByRole('textbox', { name: /Широта, точка/ })).toHaveCount(3);
});

test('a boundary is mended by numbers', async ({ page }) => {
  await openIn(page, '/ui', 'light');
  const section = page.locator('#map');
  await section.getByRole('button', { name: 'Показать границу таблицей координат' }).click();
  const latitude = section.getByRole('textbox', { name: 'Широта, точка 1' });
  await latitude.fill('57,62');
  await latitude.press('Enter');
  await expect(latitude).toHaveValue('57.620000');
  await section.getByRole('button', { name: 'Убрать точку 2' }).click();
  await expect(section.getByRole('textbox', { name: /Широта, точка/ })).toHaveCount(5);
});
