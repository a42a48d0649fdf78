import {
  applicationOf,
  approve,
  attachDocuments,
  dayAhead,
  fileApplication,
  prepareDraft,
  settleAgencies,
  submit,
} from '../support/applications.ts';
import { expect, test } from '../support/journey.ts';
import { choose, fillRange, nextStep, pick, untilSaved } from '../support/screens.ts';

test('a concert refused for an overlap is filed for another date and approved', async ({ visit }) => {
  const sports = await visit('organiser-sports');
  const organiser = await visit('organiser');
  const officer = await visit('officer');
  const day = dayAhead(80);
  const venue = 'Рыночная площадь';
  const { page } = organiser;
  const concert = { title: 'Осенние голоса', subtype: 'CONCERT_OUTDOOR', venue, day, peak: 500 };

  const both = await test.step('two apply for one square', async () => {
    const first = await fileApplication(sports.api, {
      title: 'Танцы на площади',
      subtype: 'CITY_HOLIDAY',
      venue,
      day,
      peak: 400,
    });
    const second = await fileApplication(organiser.api, concert);
    await settleAgencies(officer.api, first.id);
    await settleAgencies(officer.api, second.id);
    await approve(officer.api, first.id);
    return { first, second };
  });

  await test.step('the second shows the conflict and free alternatives', async () => {
    const draft = await prepareDraft(organiser.api, { ...concert, title: 'Ещё один концерт' });
    await page.goto(`/applications/${draft.id}/edit/place`);
    await expect(page.getByText('место занято.')).toBeVisible();
    await expect(page.getByText('Танцы на площади').filter({ visible: true }).first()).toBeVisible();
    const options = page.getByRole('radiogroup', { name: 'Свободные варианты' }).getByRole('radio');
    expect(await options.count()).toBeGreaterThan(1);
    await pick(options.nth(1));
    await expect(page.getByText(/^Свободно\./)).toBeVisible();
  });

  const desk = officer.page;
  await test.step('the officer refuses, with advice', async () => {
    await desk.goto(`/cases/${both.second.id}`);
    await expect(desk.getByText('Танцы на площади').filter({ visible: true }).first()).toBeVisible();
    await choose(desk, 'Вид решения', 'Отказать');
    await desk.getByRole('button', { name: 'Основание отказа' }).click();
    await desk.getByRole('option', { name: /занят/ }).first().click();
    await desk.getByRole('textbox', { name: /^Причина/ }).fill('Площадь отдана празднику «Танцы на площади»');
    const advice = desk.getByRole('textbox', { name: 'Что сделать заявителю' });
    await expect(advice).not.toHaveValue('');
    await advice.fill('Подайте на следующие выходные: площадь свободна');
    await desk.getByRole('button', { name: 'Подписать решение' }).click();
    await expect(desk.getByText('Заявителю отправлено сообщение.')).toBeVisible();
    const { decision } = await applicationOf(organiser.api, both.second.id);
    expect(decision?.grounds.map(({ code }) => code)).toEqual(['G05']);
  });

  const again = await test.step('the organiser files for another date', async () => {
    await page.goto(`/applications/${both.second.id}`);
    await expect(page.getByText('Что сделать: Подайте на следующие выходные')).toBeVisible();
    await page.getByRole('button', { name: /^Подать на другую дату/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Место и время');
    const range = page.getByRole('group', { name: 'Дата и время мероприятия' });
    await fillRange(range, dayAhead(87), '12:00', '20:00');
    await choose(page, /монтаж и разборку/, 'Да');
    await fillRange(page.getByRole('group', { name: 'Монтаж и разборка' }), dayAhead(87), '08:00', '22:00');
    await expect(page.getByText('Место в это время свободно.')).toBeVisible();
    await untilSaved(page);
    const id = /applications\/([^/]+)\//.exec(page.url())?.[1] ?? '';
    // The rest of the answers came with the copy; the policy and the files do not.
    await nextStep(page, 'Программа и люди');
    await expect(page.getByRole('textbox', { name: 'Людей одновременно, самое большее' })).toHaveValue('500');
    await page.goto('/applications');
    const view = await applicationOf(organiser.api, id);
    await organiser.api.send(
      'PUT',
      `/v1/applications/${id}/form`,
      { form: { ...view.form, insurance: both.second.form.insurance }, step: 'documents' },
      view.version,
    );
    await attachDocuments(organiser.api, id);
    await submit(organiser.api, id);
    return id;
  });

  await test.step('and it is approved', async () => {
    await page.goto(`/applications/${again}`);
    await settleAgencies(officer.api, again);
    await approve(officer.api, again);
    await expect(page.getByText('Мероприятие согласовано').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Скачать PDF' })).toBeVisible({ timeout: 30_000 });
  });
});
