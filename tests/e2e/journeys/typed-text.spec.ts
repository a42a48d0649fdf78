import { prepareDraft, dayAhead, applicationOf } from '../support/applications.ts';
import { expect, test } from '../support/journey.ts';
import { untilSaved } from '../support/screens.ts';

const people = 'Всего участников за мероприятие';

test('text typed without a connection waits in the browser and is sent when it is back', async ({
  visit,
}) => {
  const { page, context, api } = await visit('organiser');
  const { id } = await prepareDraft(api, {
    title: 'Вечер вальса',
    venue: 'Театральная',
    day: dayAhead(70),
  });
  await page.goto(`/applications/${id}/edit/people`);
  await page.getByLabel(people).waitFor();
  await context.setOffline(true);
  await page.getByLabel(people).fill('640');
  await page.getByLabel(people).blur();
  await expect(page.getByText('Нет связи. Введённое сохранено на этом устройстве')).toBeVisible();
  await context.setOffline(false);
  await untilSaved(page);
  await expect.poll(async () => (await applicationOf(api, id)).form.people?.attendanceTotal).toBe(640);
  const kept = await page.evaluate(
    (draft) => Object.keys(localStorage).filter((key) => key.includes(draft)),
    id,
  );
  expect(kept, 'what the server has does not stay in the browser').toEqual([]);
});

test('a draft changed in another window is merged: nothing typed here is lost', async ({ visit }) => {
  const { page, api } = await visit('organiser');
  const { id } = await prepareDraft(api, { title: 'Вечер танго', venue: 'Юбилейная', day: dayAhead(71) });
  await page.goto(`/applications/${id}/edit/people`);
  await page.getByLabel(people).waitFor();
  const { form, version } = await applicationOf(api, id);
  const changed = { form: { ...form, title: 'Вечер танго на площади' }, step: 'event' };
  await api.send('PUT', `/v1/applications/${id}/form`, changed, version);
  await page.getByLabel(people).fill('650');
  await page.getByLabel(people).blur();
  const note = page.getByText('Заявку изменили в другом окне или на другом устройстве.');
  await expect(note).toBeVisible();
  await expect(page.getByText(/было «Вечер\sтанго», стало «Вечер\sтанго\sна\sплощади»/)).toBeVisible();
  await expect
    .poll(async () => {
      const now = await applicationOf(api, id);
      return [now.form.title, now.form.people?.attendanceTotal];
    })
    .toEqual(['Вечер танго на площади', 650]);
  await page.getByRole('button', { name: 'Понятно' }).click();
  await expect(note).toBeHidden();
});

test('a finding leads to its field', async ({ visit }) => {
  const { page, api } = await visit('organiser');
  const { id } = await prepareDraft(api, {
    title: 'Большой хоровод',
    venue: 'Юбилейная',
    day: dayAhead(72),
    peak: 9000,
  });
  await page.goto(`/applications/${id}/edit/check`);
  await expect(page.getByText(/Пока подать нельзя: меша/)).toBeVisible();
  await page.getByRole('link', { name: 'К полю «Людей одновременно, самое большее»' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Программа и люди');
  await expect(page.getByRole('textbox', { name: 'Людей одновременно, самое большее' })).toBeFocused();
});
