import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey.ts';
import { codeSentTo } from '../support/outbox.ts';
import { tick } from '../support/screens.ts';
import { totpCode } from '../support/totp.ts';

const password = 'берег лодка фонарь клён';
// One address registers once in an installation.
const newAddress = (name: string): string => `${name}${randomInt(1e9)}@tikhorechensk.example`;

test('a new organiser registers by a code from a letter and starts a draft', async ({ visit }) => {
  const { page, context } = await visit();
  const address = newAddress('ivanova');
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
    await page.getByRole('textbox', { name: 'Пароль' }).fill(password);
    await tick(page, /Согласен на обработку/);
    await page.getByRole('button', { name: 'Получить код' }).click();
    await expect(page.getByRole('link', { name: 'на странице исходящих' })).toBeVisible();
    const code = await codeSentTo(context, address);
    const wrong = code === '000000' ? '111111' : '000000';
    const field = page.getByRole('textbox', { name: 'Код из шести цифр' });
    await field.fill(wrong);
    await page.getByRole('button', { name: 'Завершить регистрацию' }).click();
    await expect(field).toHaveAccessibleDescription(/[Кк]од/);
    await field.fill(code);
    await page.getByRole('button', { name: 'Завершить регистрацию' }).click();
    await expect(page.getByRole('button', { name: /Иванова/ })).toBeVisible();
  });

  await test.step('the cabinet is empty and leads to the first draft', async () => {
    await page.goto('/applications');
    await expect(page.getByRole('heading', { name: 'Заявок пока нет' })).toBeVisible();
    await page.getByRole('button', { name: 'Новая заявка' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Вид мероприятия');
    await expect(page.getByText('Шаг 1 из 7').filter({ visible: true })).toBeVisible();
  });

  await test.step('the account is closed, and its owner is told what became of the data', async () => {
    await page.goto('/settings');
    await page.getByRole('button', { name: 'Закрыть запись и стереть данные' }).click();
    const dialog = page.getByRole('alertdialog', { name: 'Закрыть учётную запись?' });
    await dialog.getByRole('textbox', { name: 'Пароль' }).fill(password);
    await tick(dialog, /вернуть данные не сможет никто/);
    await dialog.getByRole('button', { name: 'Закрыть и стереть' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Учётная запись закрыта');
    await expect(page.getByText('Ваши данные уничтожены', { exact: false })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Войти' }).first()).toBeVisible();
  });
});

test('invited staff sets a password by a code and cannot work before the second step is on', async ({
  visit,
}) => {
  const admin = await visit('administrator');
  const address = newAddress('orlova');
  await test.step('the administrator invites an officer', () => invite(admin.page, address));

  const { page, context } = await visit();
  await test.step('the officer sets a password by a code from a letter', async () => {
    await page.goto('/sign-in');
    await page.getByRole('link', { name: 'Забыли пароль?' }).click();
    // Until it has come the earlier page stays, with a field of the same name.
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Новый пароль');
    await page.getByRole('textbox', { name: 'Электронная почта или телефон' }).fill(address);
    await page.getByRole('button', { name: 'Отправить код' }).click();
    const field = page.getByRole('textbox', { name: 'Код из шести цифр' });
    await field.waitFor();
    await field.fill(await codeSentTo(context, address));
    await page.getByRole('textbox', { name: 'Новый пароль' }).fill(password);
    await page.getByRole('button', { name: 'Сохранить пароль' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Вход');
    await signIn(page, address);
  });

  const secret = await test.step('nothing opens before the second step is set up', async () => {
    const title = page.getByRole('heading', { level: 1, name: 'Второй шаг входа' });
    await expect(title).toBeVisible();
    await page.goto('/queue');
    await expect(title).toBeVisible();
    return enrol(page);
  });

  await test.step('the next time the password is not enough', async () => {
    await page.getByRole('button', { name: /Орлова/ }).click();
    await page.getByRole('button', { name: 'Выйти' }).click();
    await page.goto('/sign-in');
    await signIn(page, address);
    const field = page.getByRole('textbox', { name: 'Код из приложения' });
    // A code works once, and this one has been used.
    const right = totpCode(secret, Date.now() + 30_000);
    await field.fill(right === '000000' ? '111111' : '000000');
    await page.getByRole('button', { name: 'Завершить вход' }).click();
    await expect(field).toHaveAccessibleDescription(/[Кк]од/);
    await field.fill(totpCode(secret, Date.now() + 30_000));
    await page.getByRole('button', { name: 'Завершить вход' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Заявки отдела' })).toBeVisible();
  });
});

async function invite(page: Page, address: string): Promise<void> {
  await page.goto('/admin');
  await page.getByRole('button', { name: 'Пригласить сотрудника' }).click();
  const dialog = page.getByRole('dialog', { name: 'Пригласить сотрудника' });
  await dialog.getByRole('textbox', { name: 'Служебная почта или телефон' }).fill(address);
  await dialog.getByRole('textbox', { name: 'Фамилия' }).fill('Орлова');
  await dialog.getByRole('textbox', { name: 'Имя' }).fill('Вера');
  await tick(dialog, 'Исполнитель');
  await dialog.getByRole('button', { name: 'Пригласить' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row', { name: address })).toContainText('Исполнитель');
}

async function signIn(page: Page, address: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Электронная почта или телефон' }).fill(address);
  await page.getByRole('textbox', { name: 'Пароль' }).fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Войти', exact: true }).click();
}

/** Turns the second step on by hand. @returns the secret of the app */
async function enrol(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Показать QR-код' }).click();
  await expect(page.getByRole('img', { name: /^QR-код/ })).toBeVisible();
  await page.getByRole('button', { name: /ввести ключ вручную/ }).click();
  const text = await page.getByText(/^(?:[A-Z2-7]{4} ?){6,}/).innerText();
  const secret = text.replaceAll(/\s/g, '');
  await page.getByRole('textbox', { name: 'Код из приложения' }).fill(totpCode(secret, Date.now()));
  await page.getByRole('button', { name: 'Включить второй шаг' }).click();
  const codes = page.getByRole('list', { name: 'Резервные коды' });
  await expect(codes.getByRole('listitem').first()).toHaveText(/^[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4}$/i);
  await tick(page, /Коды сохранены/);
  await page.getByRole('button', { name: 'Продолжить' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Заявки отдела' })).toBeVisible();
  return secret;
}
