import { randomInt } from 'node:crypto';
import { expect, test } from '../support/journey.ts';
import { tick } from '../support/screens.ts';

test('a new organiser registers by e-mail and starts a draft', async ({ visit }) => {
  const { page, context } = await visit();
  // One address registers once in an installation.
  const address = `ivanova${randomInt(1e9)}@tikhorechensk.example`;

  await page.goto('/');
  await page.getByRole('link', { name: /^Подать заявку на мероприятие/ }).click();
  await page.getByRole('link', { name: 'Войти' }).last().click();
  await page.getByRole('link', { name: 'Зарегистрироваться' }).click();

  await test.step('all that is missing is told at once', async () => {
    await page.getByRole('button', { name: 'Получить код' }).click();
    await expect(page.getByRole('link', { name: 'Введите фамилию' })).toBeVisible();
    await expect(page.getByRole('link', { name: /^Отметьте согласие/ })).toBeVisible();
  });

  await test.step('the code comes to the outbox of the demonstration', async () => {
    await page.getByRole('textbox', { name: 'Фамилия' }).fill('Иванова');
    await page.getByRole('textbox', { name: 'Имя', exact: true }).fill('Мария');
    await page.getByRole('textbox', { name: 'Электронная почта или телефон' }).fill(address);
    await page.getByRole('textbox', { name: 'Пароль' }).fill('берег лодка фонарь клён');
    await tick(page, /Согласен на обработку/);
    await page.getByRole('button', { name: 'Получить код' }).click();
    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: 'на странице исходящих' }).click();
    const outbox = await opened;
    const letter = outbox.getByRole('listitem').filter({ hasText: 'Код' }).first();
    const code = /\b(\d{6})\b/.exec(await letter.innerText())?.[1] ?? '';
    expect(code).toMatch(/^\d{6}$/);
    await outbox.close();
    await page.getByRole('textbox', { name: 'Код из шести цифр' }).fill(code);
    await page.getByRole('button', { name: 'Завершить регистрацию' }).click();
  });

  await test.step('the cabinet is empty and leads to the first draft', async () => {
    await page.goto('/applications');
    await expect(page.getByRole('heading', { name: 'Заявок пока нет' })).toBeVisible();
    await page.getByRole('button', { name: 'Новая заявка' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Вид мероприятия');
    await expect(page.getByText('Шаг 1 из 7').filter({ visible: true })).toBeVisible();
  });
});
