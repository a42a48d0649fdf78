import { applicationOf } from '../support/applications.ts';
import { expect, test } from '../support/journey.ts';
import { choose } from '../support/screens.ts';

test('a copy of an earlier event brings its answers; dates, files and the policy are asked anew', async ({
  visit,
}) => {
  const { page, api } = await visit('organiser');
  await page.goto('/applications');
  await page.getByRole('button', { name: 'Повторить прошлое мероприятие' }).click();
  const dialog = page.getByRole('dialog', { name: 'Повторить прошлое мероприятие' });
  await choose(dialog, 'Какое взять за основу?', /Книжный бульвар/);
  await dialog.getByRole('button', { name: 'Создать черновик' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Место и время');

  const id = /applications\/([^/]+)\//.exec(page.url())?.[1] ?? '';
  const { form, status, number } = await applicationOf(api, id);
  expect({ status, number }).toEqual({ status: 'DRAFT', number: undefined });
  expect(form).toMatchObject({
    title: 'Книжный бульвар',
    subtype: 'FESTIVAL',
    people: { attendancePeak: 900 },
  });
  expect(form.sessions ?? []).toEqual([]);
  expect(form.insurance?.policyNumber).toBeUndefined();
  const { items } = await api.send<{ items: unknown[] }>('GET', `/v1/applications/${id}/documents`);
  expect(items).toEqual([]);

  await page.goto(`/applications/${id}/edit/people`);
  await expect(page.getByRole('textbox', { name: 'Людей одновременно, самое большее' })).toHaveValue('900');
  await page.goto(`/applications/${id}/edit/documents`);
  await expect(page.getByText(/^Приложено\s0\sиз/)).toBeVisible();
});
