import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { dayAhead, pdfWith } from '../support/applications.ts';
import { expect, test, type Visit } from '../support/journey.ts';
import {
  choose,
  fillDate,
  fillRange,
  nextStep,
  pickFiles,
  tick,
  untilSaved,
  type FileToUpload,
} from '../support/screens.ts';

const title = 'Двор на реке';

/** Names that tell what each file is; one tells nothing, so the wizard asks. */
const names = [
  'Заявление.pdf',
  'Схема размещения.pdf',
  'План безопасности.pdf',
  'План эвакуации.pdf',
  'Договор с медиками.pdf',
  'Договор с охраной.pdf',
  'Страховой полис.pdf',
  'Письмо об уборке.pdf',
  'Программа.pdf',
  'Список питания.pdf',
  'Согласие собственника.pdf',
  'Схема движения.pdf',
  'Скан 4.pdf',
];

const filesNamed = (list: readonly string[]): Promise<FileToUpload[]> =>
  Promise.all(
    list.map(async (name, index) => ({
      name,
      mimeType: 'application/pdf',
      buffer: await pdfWith(`Document ${index} of ${title}, INN 0000041705`),
    })),
  );

/** A festival made of an earlier one, filed, asked one question, agreed by all agencies and approved with conditions. */
export async function walkFestival(visit: Visit): Promise<void> {
  const { page } = await visit('organiser');
  await test.step('an earlier event is repeated', () => repeatEarlierEvent(page));
  await test.step('the place and the dates are typed', () => fillPlace(page));
  await test.step('findings change as one types', () => changePeople(page));
  await test.step('documents are uploaded all at once', () => uploadDocuments(page));
  await test.step('the application is checked and filed', () => file(page));

  const desk = (await visit('officer')).page;
  await test.step('the officer takes the case and asks one question', async () => {
    const number = /ТР-\d{4}-\d+/.exec(await page.title())?.[0] ?? 'no number';
    await desk.goto('/queue');
    await desk.getByRole('row', { name: number }).getByRole('link', { name: title }).click();
    await desk.getByRole('button', { name: 'Взять дело' }).click();
    await expect(page.getByText('Сейчас ход за ведомствами')).toBeVisible();
    await ask(desk);
  });
  await test.step('the organiser answers in place', () => answer(page));
  await test.step('the officer accepts and records the answers of the agencies', () => recordAnswers(desk));
  await test.step('the officer decides with conditions', () => decide(desk));
  await test.step('the organiser sees it at once and takes the permit', () => takePermit(page));
  await test.step('anyone checks it: authentic, with conditions, without personal data', async () => {
    const url = await page.getByRole('link', { name: 'Страница проверки' }).getAttribute('href');
    await checkPermit(visit, url ?? '');
  });
}

async function repeatEarlierEvent(page: Page): Promise<void> {
  await page.goto('/applications');
  await page.getByRole('button', { name: 'Повторить прошлое мероприятие' }).click();
  const dialog = page.getByRole('dialog', { name: 'Повторить прошлое мероприятие' });
  await choose(dialog, 'Какое взять за основу?', /Зимний двор/);
  await dialog.getByRole('button', { name: 'Создать черновик' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Место и время');
}

async function fillPlace(page: Page): Promise<void> {
  await expect(page.getByRole('combobox', { name: 'Площадка' })).toHaveValue(
    /Набережная реки Тихой, участок 2/,
  );
  const dates = page.getByRole('group', { name: 'Дата и время мероприятия' });
  await fillRange(dates, dayAhead(70), '12:00', '20:00');
  await choose(page, /монтаж и разборку/, 'Да');
  await fillRange(page.getByRole('group', { name: 'Монтаж и разборка' }), dayAhead(70), '08:00', '22:00');
  await expect(page.getByText('Место в это время свободно.')).toBeVisible();
  await page.getByRole('link', { name: 'Мероприятие', exact: true }).first().click();
  await page.getByRole('textbox', { name: 'Название' }).fill(title);
  await untilSaved(page);
}

async function changePeople(page: Page): Promise<void> {
  const steps = page.getByRole('navigation', { name: 'Шаги заявки' });
  await steps.getByRole('link', { name: 'Программа и люди' }).click();
  const peak = page.getByRole('textbox', { name: 'Людей одновременно, самое большее' });
  const findings = page.getByRole('region', { name: 'Проверка по ходу' });
  await peak.fill('9000');
  await peak.blur();
  await expect(findings.getByText('Людей больше, чем по паспорту площадки')).toBeVisible();
  await peak.fill('900');
  await peak.blur();
  // It is now among the passed ones, folded.
  await expect(findings.getByText('Людей больше, чем по паспорту площадки')).toBeHidden();
  await nextStep(page, 'План безопасности');
  await page.getByRole('textbox', { name: 'Страховщик' }).fill('Тихореченское страховое общество');
  await page.getByRole('textbox', { name: 'Номер полиса' }).fill('ТС-2026/333');
  await page.getByRole('textbox', { name: /Страховая сумма/ }).fill('5000000');
  await fillDate(page.getByRole('group', { name: /Полис действует до/ }), dayAhead(400));
  await page.getByRole('heading', { level: 1 }).click();
  await untilSaved(page);
}

async function uploadDocuments(page: Page): Promise<void> {
  await nextStep(page, 'Документы');
  await pickFiles(page, page.getByRole('button', { name: 'Выбрать файлы' }), await filesNamed(names));
  const asked = page.getByRole('list', { name: 'На пути' });
  await page.getByRole('button', { name: 'Что это за документ?' }).click();
  await page.getByRole('option', { name: 'Документ о пользовании общественным пространством' }).click();
  await asked.getByRole('button', { name: 'Загрузить', exact: true }).click();
  await expect(page.getByText(/^Приложено\s\d/)).toHaveText(/(\d+)\sиз\s\1$/, { timeout: 90_000 });
}

async function file(page: Page): Promise<void> {
  await nextStep(page, 'Проверка и подача');
  await expect(page.getByText('Можно подавать.')).toBeVisible();
  await tick(page, /Подаю заявку/);
  await page.getByRole('button', { name: 'Подать заявку' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Заявка подана');
  await expect(page.getByText('Запись в журнале города сделана.')).toBeVisible();
  const receipt = await download(page, page.getByRole('link', { name: 'Скачать квитанцию, PDF' }));
  expect(receipt.subarray(0, 5).toString()).toBe('%PDF-');
  await page.getByRole('link', { name: 'Открыть заявку' }).click();
  await expect(page.getByText('Сейчас ход за администрацией')).toBeVisible();
}

async function ask(desk: Page): Promise<void> {
  await choose(desk, 'Вид решения', 'Запросить уточнение');
  await desk.getByRole('button', { name: /^План безопасности/ }).click();
  await desk.getByRole('button', { name: 'Спросить: Как выводим людей' }).click();
  await desk.getByRole('textbox', { name: /^Вопрос/ }).fill('Куда выйдут люди, если закрыт мост?');
  await desk.getByRole('button', { name: 'Отправить запрос' }).click();
}

async function answer(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Ответьте на 1 вопрос' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Ответ' }).fill('Через набережную к Театральной площади.');
  await page.getByRole('button', { name: 'Изменить это в заявке' }).click();
  await page
    .getByRole('textbox', { name: 'Как выводим людей' })
    .fill('Через набережную к Театральной площади, распорядители у моста');
  await page.getByRole('button', { name: 'Отправить ответы' }).click();
  await expect(page.getByRole('heading', { name: /^Ответьте на/ })).toBeHidden();
}

async function recordAnswers(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: 'Принять ответ' }).click();
  const lanes = desk.getByRole('region', { name: 'Ведомства' });
  const count = await lanes.getByRole('button', { name: /^Записать ответ/ }).count();
  expect(count).toBeGreaterThan(1);
  for (let index = 0; index < count; index += 1) {
    const lane = lanes
      .getByRole('listitem')
      .filter({ has: desk.getByText(/^ждём/) })
      .first();
    await lane.getByRole('button', { name: /^Записать ответ/ }).click();
    const dialog = desk.getByRole('dialog', { name: /^Ответ ведомства/ });
    if (index === 0) {
      await choose(dialog, 'Что ответили', 'Согласны с условиями');
      await dialog.getByRole('textbox', { name: 'Условия' }).fill('Досмотр на всех входах');
    }
    await dialog.getByRole('button', { name: 'Записать ответ' }).click();
    await expect(dialog).toBeHidden();
  }
  await expect(lanes.getByText(/^ждём/)).toHaveCount(0);
}

async function decide(desk: Page): Promise<void> {
  await choose(desk, 'Вид решения', 'Согласовать с условиями');
  await expect(desk.getByRole('checkbox', { name: /Досмотр на всех входах/ })).toBeChecked();
  await desk.getByRole('button', { name: 'Своё условие' }).click();
  await desk.getByRole('textbox', { name: 'Условие' }).fill('Внутри одновременно не больше 900 человек');
  await desk.getByRole('button', { name: 'Добавить', exact: true }).click();
  // What could not be computed never passes by itself.
  await expect(desk.getByText(/^Не\sпроверено:\s1/).first()).toBeVisible();
  await desk.getByRole('button', { name: 'Подтвердить вручную' }).click();
  await desk.getByRole('textbox', { name: /^Как проверено/ }).fill('Сверено с реестром лицензий');
  await desk.getByRole('button', { name: 'Подписать решение' }).click();
  await expect(desk.getByText('Заявителю отправлено сообщение.')).toBeVisible();
}

async function takePermit(page: Page): Promise<void> {
  await expect(page.getByRole('main').getByText('Согласовано с условиями').first()).toBeVisible();
  const link = page.getByRole('link', { name: 'Скачать PDF' });
  await expect(link).toBeVisible({ timeout: 60_000 });
  const permit = await download(page, link);
  expect(permit.subarray(0, 5).toString()).toBe('%PDF-');
  const path = test.info().outputPath('permit.pdf');
  writeFileSync(path, permit);
  checkSignature(path);
}

async function checkPermit(visit: Visit, url: string): Promise<void> {
  const { page, api } = await visit();
  await page.goto(new URL(url).pathname);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Разрешение ещё не действует');
  const main = page.getByRole('main');
  await expect(main.getByText('Выдала администрация и подписала')).toBeVisible();
  await expect(main.getByText('Разрешение не отзывали')).toBeVisible();
  await expect(main.getByText('Досмотр на всех входах')).toBeVisible();
  await expect(main.getByText('Внутри одновременно не больше 900 человек')).toBeVisible();
  const known = JSON.stringify(await api.send('GET', `/v1/public/permits/${url.split('/').at(-1)}`));
  for (const personal of ['Лапин', '9161234567', 'event@tikhorechensk.example']) {
    await expect(main).not.toContainText(personal);
    expect(known).not.toContain(personal);
  }
}

async function download(page: Page, link: Locator): Promise<Buffer> {
  const started = page.waitForEvent('download');
  await link.click();
  return readFileSync(await (await started).path());
}

/** A reader that is not ours says that the signature is whole; where it is not installed, the run says so. */
function checkSignature(path: string): void {
  const reader = spawnSync('pdfsig', [path], { encoding: 'utf8' });
  if (reader.error) {
    test.info().annotations.push({ type: 'not run', description: 'pdfsig is not installed' });
    return;
  }
  expect(reader.stdout).toContain('Signature is Valid');
}
