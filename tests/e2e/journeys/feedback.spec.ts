import { randomUUID } from 'node:crypto';
import type { IndicatorOverview, OutboxItem } from '@veche/contracts';
import { violationsOn } from '../support/accessibility.ts';
import type { ApiClient } from '../support/api-client.ts';
import { expect, test } from '../support/journey.ts';
import { choose, fillDate, tick } from '../support/screens.ts';

const phone = { width: 390, height: 844 };

/** A request of somebody without an account, asked and answered. @returns their address */
async function answerSomebody(api: ApiClient): Promise<string> {
  const key = randomUUID();
  const contact = `${key.slice(0, 8)}@tikhorechensk.example`;
  const now = new Date();
  const event = (kind: string, time: Date, data?: object) => ({
    specversion: '1.0',
    id: randomUUID(),
    source: 'journey',
    type: `ru.veche.requests.event.${kind}.v1`,
    subject: `journey-${key}`,
    time: time.toISOString(),
    ...(data && { data }),
  });
  await api.send('POST', '/v1/requests/events?source=city-portal', [
    event('opened', new Date(now.getTime() - 3 * 86_400_000), {
      service: 'ROAD-PIT',
      unit: 'housing',
      number: `ЯД-${key.slice(0, 6)}`,
      channel: 'portal',
      applicant: { key, contact },
      text: 'Яма у дома 5',
    }),
    event('closed', now),
  ]);
  return contact;
}

/** The link of the newest letter to an address. */
async function linkTo(api: ApiClient, contact: string, title: RegExp): Promise<string> {
  let link = '';
  await expect
    .poll(async () => {
      const { items } = await api.send<{ items: OutboxItem[] }>('GET', '/v1/outbox?limit=50');
      const letter = items.find((item) => item.to === contact && title.test(item.title ?? ''));
      link = /\/r\/[\w-]{43}/.exec(letter?.text ?? '')?.[0] ?? '';
      return link;
    })
    .not.toBe('');
  return link;
}

const reviewsCounted = async (api: ApiClient): Promise<number> => {
  const { figures } = await api.send<IndicatorOverview>('GET', '/v1/indicators/overview?period=year');
  return figures.find(({ definition }) => definition.code === 'satisfaction')?.figure.n ?? 0;
};

test('a citizen rates, complains and confirms by links alone; the manager’s figure moves', async ({
  visit,
}) => {
  const manager = await visit('manager');
  const { api: outbox } = await visit('administrator');
  const citizen = await visit(undefined, { viewport: phone });
  const contact = await answerSomebody(manager.api);
  const before = await reviewsCounted(manager.api);

  const { page } = citizen;
  await page.goto(await linkTo(outbox, contact, /^Оцените/));
  await page.getByRole('button', { name: 'Отправить отзыв' }).click();
  await expect(page.getByText('Выберите оценку')).toBeVisible();
  await choose(page, /Как вам ответили/, /^1/);
  await choose(page, /Дело решено/, 'Нет');
  await page.getByRole('textbox', { name: /Что хорошо/ }).fill('Написали «решено», яма на месте');
  await tick(page, /Проверьте, как работали/);
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Отправить отзыв' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Спасибо, отзыв принят');
  const number = /ОТ-\d{4}-\d{5}/.exec(await page.getByText(/Номер ОТ-/).innerText())?.[0] ?? '';
  await expect.poll(() => reviewsCounted(manager.api)).toBeGreaterThan(before);

  const desk = manager.page;
  await desk.goto('/feedback?kind=complaint');
  await desk.getByRole('link', { name: number }).click();
  await desk.getByRole('button', { name: 'Взять в работу' }).click();
  await expect(desk.getByText('Взято в работу')).toBeVisible();
  await desk.getByRole('button', { name: 'Проверить подразделение' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Начать проверку' }).click();
  await desk.getByRole('button', { name: 'Назначить меру' }).click();
  const plan = desk.getByRole('dialog');
  await plan.getByRole('textbox', { name: 'Что сделать' }).fill('Засыпать яму асфальтом');
  await fillDate(
    plan.getByRole('group', { name: 'До какого дня' }),
    new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10),
  );
  await plan.getByRole('button', { name: 'Назначить', exact: true }).click();
  await desk
    .getByRole('row', { name: /Засыпать яму/ })
    .getByRole('button', { name: 'Выполнена' })
    .click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Сохранить' }).click();
  await expect(desk.getByText(/Мера выполнена/)).toBeVisible();
  await desk.getByRole('button', { name: 'Ответить человеку' }).click();
  await choose(desk.getByRole('dialog'), /Жалоба подтвердилась/, /^Да/);
  await desk.getByRole('dialog').getByRole('textbox', { name: 'Ответ' }).fill('Яму засыпали сегодня');
  await desk.getByRole('dialog').getByRole('button', { name: 'Отправить ответ' }).click();
  await expect(desk.getByText('Отвечено, ждём подтверждения')).toBeVisible();
  expect(await violationsOn(desk)).toEqual([]);

  await page.goto(await linkTo(outbox, contact, /^Ответ на ваш отзыв/));
  await expect(page.getByText('Яму засыпали сегодня')).toBeVisible();
  await choose(page, /Дело решено/, /^Да/);
  await page.getByRole('button', { name: 'Отправить ответ' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Спасибо, ответ принят');
  // The desk learns it without a reload.
  await expect(desk.getByText('Человек подтвердил: решено.')).toBeVisible();
  for (const path of ['/feedback', '/feedback/new', '/feedback/model', '/feedback/letters']) {
    await desk.goto(path);
    await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await violationsOn(desk), path).toEqual([]);
  }
});
