import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { violationsOn } from '../support/accessibility.ts';
import { expect, test } from '../support/journey.ts';
import { pickFiles } from '../support/screens.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** A table as a town office keeps it: Russian heads, semicolons, one row whose date is none. */
function table(rows: number): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const day = two(1 + (index % 27));
    const isClosed = index % 2 === 0;
    const opened = index === 10 ? 'вчера' : `${day}.03.2026 09:30`;
    return [
      `ЖКХ-${index + 1}`,
      opened,
      isClosed ? `${day}.04.2026` : '',
      isClosed ? 'Исполнено' : 'В работе',
      'Дворы',
    ].join(';');
  });
  return ['Номер;Дата;Дата закрытия;Статус;Услуга', ...lines].join('\n');
}

/** A city with Open311: two requests, one of them closed. */
async function cityServer(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const request = (id: string, status: string) => ({
    service_request_id: id,
    status,
    service_code: '006',
    service_name: 'Pothole',
    requested_datetime: '2026-04-14T06:37:38Z',
    updated_datetime: '2026-04-15T06:37:38Z',
    address: '1 Main street',
  });
  const server: Server = createServer((_, response) =>
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify([request('1', 'open'), request('2', 'closed')])),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/requests.json`,
    async close() {
      server.close();
      await once(server, 'close');
    },
  };
}

test('a table is read in: looked at first, then taken, its bad row listed', async ({ visit }) => {
  const { page } = await visit('manager');
  await page.goto('/imports');
  await page.getByRole('link', { name: 'Загрузить файл' }).click();
  await pickFiles(page, page.getByRole('button', { name: 'Выбрать файл' }), [
    { name: 'dvory.csv', mimeType: 'text/csv', buffer: Buffer.from(table(40)) },
  ]);

  // Nothing is in the register yet: the first rows are shown as they would be read.
  const preview = page.getByRole('table', { name: 'Первые строки, как они будут загружены' });
  await expect(preview.getByRole('rowheader', { name: 'ЖКХ-1', exact: true })).toBeVisible();
  await expect(preview.getByText('Дата «вчера» в поле «Дата» не читается')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  await page.getByLabel('Код источника').fill('dvory');
  await page.getByLabel('Название источника').fill('Журнал дворов');
  await page.getByRole('button', { name: 'Что значит «В работе»' }).click();
  await page.getByRole('option', { name: 'В обработке' }).click();
  await page.getByRole('button', { name: 'Что значит «Исполнено»' }).click();
  await page.getByRole('option', { name: 'Завершено' }).click();
  await page.getByRole('button', { name: 'Загрузить в реестр' }).click();

  await expect(page.getByText('1 строка не принята, причины ниже.')).toBeVisible();
  const refused = page.getByRole('table', { name: 'Не принятые строки' });
  await expect(refused.getByText('Дата «вчера» в поле «Дата» не читается')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);

  await page.getByRole('link', { name: 'Источник dvory' }).click();
  await expect(page.getByText('39 запросов')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('link', { name: 'Сверка' }).click();
  await page.getByRole('button', { name: 'Пересчитать сейчас' }).click();
  await expect(page.getByText('Ничего не потеряно и не удвоено')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
});

test('a city is polled: asked once, then regularly, every query in the log', async ({ visit }) => {
  const city = await cityServer();
  try {
    const { page } = await visit('manager');
    await page.goto('/imports/pollers/new');
    await page.getByLabel('Название', { exact: true }).fill('Соседний город');
    await page.getByLabel('Код источника').fill('neighbour');
    await page.getByLabel('Адрес списка запросов').fill(city.url);
    await page.getByRole('button', { name: 'Спросить один раз' }).click();
    await expect(page.getByText('Ответ получен.')).toBeVisible();
    await expect(
      page.getByRole('table', { name: 'Первые записи ответа' }).getByText('Pothole').first(),
    ).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);

    await page.getByRole('button', { name: 'Сохранить и опрашивать' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Соседний город');
    const log = page.getByRole('table', { name: 'Журнал опросов' });
    await expect(log.getByText('Ответ получен').first()).toBeVisible({ timeout: 40_000 });
    expect(await violationsOn(page)).toEqual([]);
  } finally {
    await city.close();
  }
});
