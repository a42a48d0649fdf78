import { attachDocuments, dayAhead, prepareDraft } from '../support/applications.ts';
import { expect, test } from '../support/journey.ts';
import { tick } from '../support/screens.ts';

test('a small indoor fair is approved straight through', async ({ visit }) => {
  const { page, api } = await visit('organiser');
  const { id } = await prepareDraft(
    api,
    {
      title: 'Яблочный ряд',
      eventClass: 'COM',
      subtype: 'FAIR',
      venue: 'Экспоцентр, павильон 1',
      day: dayAhead(62),
      from: '10:00',
      to: '18:00',
      peak: 40,
    },
    (form) => ({
      ...form,
      place: { ...form.place, inBuilding: true, floor: 1, combustibleFloors: false },
      people: { ...form.people, attendanceTotal: 40, attendancePeak: 40, participants: 10, staff: 6 },
      programme: { ...form.programme, sound: false, lighting: false },
      safety: { ...form.safety, zones: [{ name: 'Ряд', kind: 'market', areaSqm: 400, peakPersons: 40 }] },
      services: { ...form.services, foodPoints: 0, stalls: 12 },
    }),
  );
  await attachDocuments(api, id);

  await page.goto(`/applications/${id}/edit/check`);
  await expect(page.getByText('Можно подавать.')).toBeVisible();
  await tick(page, /Подаю заявку/);
  await page.getByRole('button', { name: 'Подать заявку' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Заявка подана');

  await page.getByRole('link', { name: 'Открыть заявку' }).click();
  await expect(page.getByText('Мероприятие согласовано').first()).toBeVisible();
  await expect(page.getByText('принято автоматически')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Скачать PDF' })).toBeVisible({ timeout: 30_000 });
});
