import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { violationsOn } from '../support/accessibility.ts';
import { expect, test, type Visitor } from '../support/journey.ts';
import { choose } from '../support/screens.ts';

const headline = (number: string): string => `Отказано в аренде: ${number}`;

/** Tells the register that a request was filed and refused just now, as its source would. */
async function refuse({ page, context }: Visitor, number: string): Promise<void> {
  const at = (minutesAgo: number): string => new Date(Date.now() - minutesAgo * 60_000).toISOString();
  const events = [
    { kind: 'opened', time: at(90), data: { number, service: 'LAND-RENT', unit: 'property' } },
    { kind: 'status', time: at(0), data: { status: 'refused', actor: 'unit' } },
  ].map(({ kind, ...event }) => ({
    specversion: '1.0',
    id: randomUUID(),
    source: 'city-portal',
    type: `ru.veche.requests.event.${kind}.v1`,
    subject: number,
    ...event,
  }));
  const reply = await context.request.post('/v1/requests/events?source=city-portal', {
    data: Buffer.from(JSON.stringify(events)),
    headers: { 'content-type': 'application/cloudevents-batch+json', origin: new URL(page.url()).origin },
  });
  expect(await reply.json()).toMatchObject({ created: 1, rejected: [] });
}

/** Opens the outbox again and again until the letter is there; its text. */
async function letterAbout(outbox: Page, words: string): Promise<string> {
  const letter = outbox.getByRole('listitem').filter({ hasText: words }).first();
  await expect(async () => {
    await outbox.goto('/outbox');
    await expect(letter).toBeVisible({ timeout: 1000 });
  }).toPass();
  return letter.innerText();
}

test('a manager makes a rule in five steps, and the letter of its first alert acknowledges it', async ({
  visit,
}) => {
  const manager = await visit('manager');
  const { page: screen } = manager;
  await screen.goto('/alerts/rules/new');
  await screen.getByRole('button', { name: 'Дальше' }).click();
  await expect(screen.getByText('Выберите, о чём сообщать')).toBeVisible();
  await choose(screen, 'О чём сообщать', /^Отказано/);
  await screen
    .getByRole('combobox', { name: /^За каким процессом следить/ })
    .fill('Аренда земельного участка');
  await screen.getByRole('option', { name: 'Аренда земельного участка' }).click();
  await screen.getByRole('button', { name: 'Дальше' }).click();

  await choose(screen, 'Важность', /^Критично/);
  await screen.getByRole('button', { name: 'Дальше' }).click();

  await screen.getByRole('button', { name: /Кому/ }).click();
  await screen.getByRole('option', { name: 'Сотруднику' }).click();
  await screen.getByRole('combobox', { name: 'Кто именно' }).fill('Дорохов');
  await screen.getByRole('option', { name: 'М. Дорохов' }).click();
  await screen.getByRole('button', { name: 'Как часто писать' }).click();
  await screen.getByRole('textbox', { name: 'Ждать похожих перед первым, секунд' }).fill('0');
  await screen.getByRole('button', { name: 'Дальше' }).click();

  await screen.getByRole('textbox', { name: 'Название правила' }).fill('Отказы в аренде');
  await screen.getByRole('textbox', { name: 'Заголовок сообщения' }).fill('Отказано в аренде: {номерок}');
  await expect(screen.getByText(/номерок/).first()).toBeVisible();
  await screen.getByRole('button', { name: 'К проверке' }).click();
  await expect(screen.getByRole('heading', { name: 'Текст' })).toBeVisible();
  await screen.getByRole('textbox', { name: 'Заголовок сообщения' }).fill(headline('{номер}'));
  await expect(screen.getByRole('region', { name: 'Так его увидят' })).toContainText(
    'Отказано в аренде: АЗ-',
  );
  await screen.getByRole('button', { name: 'К проверке' }).click();

  await expect(screen.getByText(/^Сработало\sбы\s\d+\sраза?\sза\s90\sдней$/)).toBeVisible();
  await expect(screen.getByRole('img', { name: /^Срабатывания\sпо\sнеделям/ })).toBeVisible();
  expect(await violationsOn(screen)).toEqual([]);
  await screen.getByRole('button', { name: 'Включить правило' }).click();
  await expect(screen.getByRole('link', { name: 'Отказы в аренде', exact: true })).toBeVisible();
  expect(await violationsOn(screen)).toEqual([]);

  const number = `АЗ-Э-${Date.now()}`;
  await refuse(manager, number);
  const letter = await letterAbout(await manager.context.newPage(), headline(number));
  const link = /\/a\/[\w-]{40,}/.exec(letter)?.[0] ?? '';
  const { page: phone } = await visit();
  await phone.goto(link);
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText(headline(number));
  await phone.getByRole('button', { name: 'Взять в работу' }).click();
  await expect(phone.getByText(/^Вы\sвзяли\sего\sв\sработу/)).toBeVisible();

  await screen.goto('/alerts/log');
  await screen.getByRole('button', { name: /Правило/ }).click();
  await screen.getByRole('option', { name: 'Отказы в аренде' }).click();
  const messages = screen.getByRole('list', { name: 'Сообщения, новые сверху' });
  // Until the answer is there the messages of other rules stay.
  await expect(messages.getByRole('link').filter({ hasNotText: 'Отказы в аренде' })).toHaveCount(0);
  await screen
    .getByRole('button', { name: /^Почему пришло/ })
    .first()
    .click();
  await expect(screen.getByText('Поставлено в очередь сразу').first()).toBeVisible();
  expect(await violationsOn(screen)).toEqual([]);
  await messages.getByRole('link').first().click();
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText(headline(number));
  await expect(screen.getByText('Взято в работу').first()).toBeVisible();
  expect(await violationsOn(screen)).toEqual([]);
});
