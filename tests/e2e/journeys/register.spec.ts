import { randomUUID } from 'node:crypto';
import { violationsOn } from '../support/accessibility.ts';
import type { ApiClient } from '../support/api-client.ts';
import { expect, test } from '../support/journey.ts';

const phone = { width: 390, height: 844 };

/** An appeal of somebody without an account, opened yesterday. @returns its number */
async function openAppeal(api: ApiClient, text: string): Promise<string> {
  const key = randomUUID();
  const number = `ОГ-${key.slice(0, 6)}`;
  const opened = new Date(Date.now() - 86_400_000).toISOString();
  const event = (kind: string, data?: object) => ({
    specversion: '1.0',
    id: randomUUID(),
    source: 'journey',
    type: `ru.veche.requests.event.${kind}.v1`,
    subject: `journey-${key}`,
    time: opened,
    ...(data && { data }),
  });
  await api.send('POST', '/v1/requests/events?source=city-portal', [
    event('opened', {
      service: 'APPEAL-59',
      unit: 'housing',
      number,
      channel: 'portal',
      applicant: { key, contact: `${key.slice(0, 8)}@tikhorechensk.example` },
      text,
    }),
    event('registered'),
  ]);
  return number;
}

test('an officer finds a request by its words and extends it, the new term shown first', async ({
  visit,
}) => {
  const manager = await visit('manager');
  const number = await openAppeal(manager.api, 'Самокаты перегородили тротуар у библиотеки');
  const { page } = await visit('officer');
  await page.goto('/requests');
  await page.getByRole('searchbox', { name: 'Номер или слова из текста' }).fill('самокат тротуары');
  await page
    .getByRole('row', { name: new RegExp(number) })
    .getByRole('link')
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  await page.getByRole('main').getByRole('button', { name: 'Ещё' }).click();
  await page.getByRole('menuitem', { name: 'Продлить срок…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Продлить срок' });
  await expect(dialog.getByRole('status', { name: 'Срок' })).toContainText('→');
  await dialog.getByLabel('Основание').fill('59-ФЗ, ст. 12 ч. 2');
  await dialog.getByLabel('Почему не успеть в срок').fill('Ждём ответ владельца самокатов');
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Продлить', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('row', { name: /Срок продлён.*→.*59-ФЗ, ст. 12 ч. 2/ })).toBeVisible();
});

test('an application is in the register by itself; its number and code tell anyone where it is', async ({
  visit,
}) => {
  const { page, api } = await visit('organiser');
  const { items } = await api.send<{ items: { id: string; number: string }[] }>('GET', '/v1/my-requests');
  const [first] = items;
  if (first === undefined) throw new Error('The season left no request of the organiser');
  const { trackingCode } = await api.send<{ trackingCode: string }>('GET', `/v1/my-requests/${first.id}`);
  await page.goto('/my-requests');
  await page.locator(`a[href="/my-requests/${first.id}"]`).click();
  await expect(page.getByText(trackingCode)).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  const anyone = await visit();
  await anyone.page.setViewportSize(phone);
  await anyone.page.goto('/track-request');
  await anyone.page.getByLabel('Номер запроса').fill(first.number);
  await anyone.page.getByLabel('Код', { exact: true }).fill('AAAA2222');
  await anyone.page.getByRole('button', { name: 'Показать' }).click();
  await expect(
    anyone.page
      .getByRole('alert')
      .or(anyone.page.getByText(/не найден|нет запроса/i))
      .first(),
  ).toBeVisible();
  await anyone.page.getByLabel('Код', { exact: true }).fill(trackingCode.toLowerCase());
  await anyone.page.getByRole('button', { name: 'Показать' }).click();
  await expect(anyone.page.getByText(first.number).first()).toBeVisible();
  expect(await violationsOn(anyone.page)).toEqual([]);
});
