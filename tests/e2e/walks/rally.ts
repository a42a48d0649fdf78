import type { Page } from '@playwright/test';
import { dayAhead } from '../support/applications.ts';
import { expect, test, type Visit } from '../support/journey.ts';
import { choose, fillRange, nextStep, tick, untilSaved } from '../support/screens.ts';

/** Words of permits: a notice is neither permitted nor refused. */
const wrongWords = /разреш[её]н|отказано|отклонен/i;
/** The outcomes of ст. 12 of 54-ФЗ, and no other. */
const outcomes = [
  'Согласовать место и время',
  'Направить предложение',
  'Вынести предупреждение',
  'Отказать в согласовании по ч. 3 ст. 12',
];

async function speaksOfNotice(page: Page): Promise<void> {
  // “No permit is needed” is the one thing that may be said of permits.
  const text = (await page.getByRole('main').innerText()).replaceAll(/разрешения\sне\sнужно/gi, '');
  expect(text).not.toMatch(wrongWords);
}

/** A rally is noticed incompletely, received all the same, moved by a proposal and agreed. */
export async function walkRally(visit: Visit): Promise<void> {
  const { page } = await visit('citizen');
  await test.step('an incomplete notice is received', () => fileNotice(page));

  const desk = (await visit('officer')).page;
  await test.step('the officer sends a proposal', () => propose(desk, page.url()));

  await test.step('the organiser accepts', async () => {
    await expect(page.getByRole('heading', { name: 'Предложение органа' })).toBeVisible();
    await expect(page.getByText('Парк Победы').first()).toBeVisible();
    await speaksOfNotice(page);
    await choose(page, 'Согласны?', /^Согласен/);
    await page.getByRole('button', { name: 'Отправить ответ' }).click();
    await expect(page.getByText('Вы согласились')).toBeVisible();
  });

  await test.step('the officer agrees place and time', async () => {
    // The answer comes to the open case by itself; a decision begun before it would be held back until it is read.
    await expect(desk.getByText(/Организатор согласен/).first()).toBeVisible();
    await choose(desk, 'Вид решения', 'Согласовать место и время');
    await desk.getByRole('button', { name: 'Подписать решение' }).click();
    await expect(desk.getByText('Заявителю отправлено сообщение.')).toBeVisible();
    await expect(page.getByText('Место и время согласованы').first()).toBeVisible();
    await speaksOfNotice(page);
    await speaksOfNotice(desk);
  });

  await test.step('nobody else is told of it by name', async () => {
    const passerBy = await visit();
    const period = new URLSearchParams({ from: dayAhead(0), to: dayAhead(30) });
    const answer = JSON.stringify(await passerBy.api.send('GET', `/v1/public/mass-events?${period}`));
    expect(answer).not.toContain('липовую');
    expect(answer).not.toContain('Самойлов');
    await passerBy.page.goto('/calendar');
    await expect(passerBy.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(passerBy.page.getByRole('main')).not.toContainText(/липовую|Самойлов/);
  });
}

async function fileNotice(page: Page): Promise<void> {
  await page.goto('/applications');
  await page.getByRole('button', { name: 'Новая заявка' }).click();
  await choose(page, 'Что вы проводите?', /Публичное \(54-ФЗ\)/);
  await choose(page, 'Какое именно?', 'Митинг');
  await expect(page.getByText('разрешения не нужно, платы нет')).toBeVisible();
  await speaksOfNotice(page);
  await nextStep(page, 'Цель и организатор');
  await page
    .getByRole('textbox', { name: 'Цель публичного мероприятия' })
    .fill('Сохранить липовую аллею на улице Мира');
  await choose(page, 'Кто организатор', 'Гражданин Российской Федерации');
  await page.getByRole('textbox', { name: 'Фамилия, имя, отчество' }).first().fill('Самойлов Пётр Андреевич');
  await nextStep(page, 'Место и время');
  await choose(page, 'Как указать место', /Площадка из реестра/);
  await page.getByRole('combobox', { name: 'Площадка' }).fill('Рыночная');
  await page.getByRole('option', { name: /Рыночная площадь/ }).click();
  const range = page.getByRole('group', { name: 'Дата и время мероприятия' });
  await fillRange(range, dayAhead(13), '12:00', '14:00');
  await nextStep(page, 'Участники и звук');
  await page.getByRole('textbox', { name: 'Сколько человек вы ждёте' }).fill('150');
  await page.getByRole('heading', { level: 1 }).click();
  await untilSaved(page);
  await page
    .getByRole('navigation', { name: 'Шаги заявки' })
    .getByRole('link', { name: 'Проверка и подача' })
    .click();
  await expect(page.getByText('Уведомление можно подать.')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Орган предложит исправить/ })).toBeVisible();
  await speaksOfNotice(page);
  await tick(page, /Подаю уведомление/);
  await page.getByRole('button', { name: 'Подать уведомление' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Уведомление подано');
  await speaksOfNotice(page);
  await page.getByRole('link', { name: 'Открыть уведомление' }).click();
  await expect(page.getByText('Уведомление зарегистрировано').first()).toBeVisible();
}

async function propose(desk: Page, noticeUrl: string): Promise<void> {
  await desk.goto(noticeUrl.replace('/applications/', '/cases/'));
  await desk.getByRole('button', { name: 'Взять дело' }).click();
  await expect(desk.getByText('Дело у вас')).toBeVisible();
  const kinds = desk.getByRole('radiogroup', { name: 'Вид решения' });
  expect((await kinds.getByRole('radio').evaluateAll(labelsOf)).map(plain)).toEqual(outcomes);
  await choose(desk, 'Вид решения', 'Направить предложение');
  await desk.getByRole('textbox', { name: 'Обоснование' }).fill('На площади в это время ремонт мостовой');
  await desk.getByRole('textbox', { name: 'Норма' }).fill('54-ФЗ, ст. 12 ч. 1 п. 2');
  await desk.getByRole('textbox', { name: /^Предлагаемое место/ }).fill('Парк Победы');
  await desk.getByRole('button', { name: 'Отправить предложение' }).click();
}

const labelsOf = (radios: (SVGElement | HTMLElement)[]): string[] =>
  radios.map((radio) => radio.closest('label')?.textContent ?? '');
const plain = (text: string): string => text.replaceAll(/\s/g, ' ').trim();
