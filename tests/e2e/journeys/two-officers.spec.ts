import { applicationOf, dayAhead, fileApplication, settleAgencies } from '../support/applications.ts';
import { expect, test } from '../support/journey.ts';
import { choose } from '../support/screens.ts';

test('of two officers deciding at once the later one sees what has changed', async ({ visit }) => {
  const organiser = await visit('organiser');
  const first = await visit('officer');
  const second = await visit('officer-second');
  const { id } = await fileApplication(organiser.api, {
    title: 'Вечер у реки',
    venue: 'Набережная реки Тихой, участок 3',
    day: dayAhead(66),
    peak: 500,
  });
  await settleAgencies(first.api, id);
  for (const { page } of [first, second]) await page.goto(`/cases/${id}`);

  await choose(second.page, 'Вид решения', 'Согласовать с условиями');
  await second.page
    .getByRole('textbox', { name: /^Пояснение/ })
    .fill('Моё пояснение, которое нельзя потерять');
  await choose(first.page, 'Вид решения', 'Согласовать');
  await first.page.getByRole('button', { name: 'Подписать решение' }).click();
  await expect(first.page.getByText('Заявителю отправлено сообщение.')).toBeVisible();

  // The second is shown the decision and who took it; nothing more can be sent.
  await expect(second.page.getByText(/Е\.\sСорокина/).last()).toBeVisible();
  await expect(
    second.page.getByRole('region', { name: 'Решение' }).getByText('Согласовано').first(),
  ).toBeVisible();
  await expect(second.page.getByRole('button', { name: 'Подписать решение' })).toHaveCount(0);
  const { decision } = await applicationOf(organiser.api, id);
  expect(decision).toMatchObject({ outcome: 'approved', conditions: [] });
  expect(decision?.officer?.displayName).toContain('Сорокина');
});

test('a case changed while one writes is shown and the text is kept', async ({ visit }) => {
  const organiser = await visit('organiser');
  const first = await visit('officer');
  const second = await visit('officer-second');
  const { id } = await fileApplication(organiser.api, {
    title: 'Хор на лестнице',
    venue: 'Набережная реки Тихой, участок 1',
    day: dayAhead(67),
    peak: 400,
  });
  await settleAgencies(first.api, id);
  await second.page.goto(`/cases/${id}`);
  await choose(second.page, 'Вид решения', 'Согласовать');
  const text = second.page.getByRole('textbox', { name: /^Пояснение/ });
  await text.fill('Согласовано, удачи');

  const { version, opinions } = await applicationOf(first.api, id);
  const agency = opinions.find(({ kind }) => kind === 'concurrence')?.agency ?? '';
  await first.api.send(
    'PUT',
    `/v1/applications/${id}/opinions/${agency}`,
    { value: 'agree-with-conditions', conditions: ['Скорая у второго спуска'] },
    version,
  );

  await expect(second.page.getByText('Пока вы писали, дело изменилось.')).toBeVisible();
  await expect(second.page.getByText('Скорая у второго спуска').first()).toBeVisible();
  await expect(text).toHaveValue('Согласовано, удачи');
  await expect(second.page.getByRole('button', { name: 'Подписать решение' })).toBeDisabled();
  await second.page.getByRole('button', { name: 'Прочитал, продолжить' }).click();
  await second.page.getByRole('button', { name: 'Подписать решение' }).click();
  await expect(second.page.getByText('Заявителю отправлено сообщение.')).toBeVisible();
});

test('of two approvals for one square and hour one is made; the other sees who took the place', async ({
  visit,
}) => {
  const organiser = await visit('organiser');
  const sports = await visit('organiser-sports');
  const first = await visit('officer');
  const second = await visit('officer-second');
  const day = dayAhead(68);
  const venue = 'Театральная площадь';
  const one = await fileApplication(organiser.api, { title: 'Первый бал', venue, day, peak: 500 });
  const other = await fileApplication(sports.api, { title: 'Второй бал', venue, day, peak: 500 });
  await settleAgencies(first.api, one.id);
  await settleAgencies(second.api, other.id);
  const firstCase = { page: first.page, id: one.id, title: 'Первый бал' };
  const secondCase = { page: second.page, id: other.id, title: 'Второй бал' };
  const cases = [firstCase, secondCase];
  for (const { page, id } of cases) {
    await page.goto(`/cases/${id}`);
    await choose(page, 'Вид решения', 'Согласовать');
    await expect(page.getByRole('button', { name: 'Подписать решение' })).toBeEnabled();
  }
  await Promise.all(cases.map(({ page }) => page.getByRole('button', { name: 'Подписать решение' }).click()));

  const statusOf = async (id: string): Promise<string> => (await applicationOf(organiser.api, id)).status;
  const statusOfOther = async (): Promise<string> => (await applicationOf(sports.api, other.id)).status;
  await expect
    .poll(async () => [await statusOf(one.id), await statusOfOther()].toSorted())
    .toEqual(['APPROVED', 'ON_REVIEW']);
  const hasFirstWon = (await statusOf(one.id)) === 'APPROVED';
  const [winner, loser] = hasFirstWon ? [firstCase, secondCase] : [secondCase, firstCase];
  await expect(winner.page.getByText('Заявителю отправлено сообщение.')).toBeVisible();
  // By the database when both came at once, by the rules when one was a moment later.
  await expect(
    loser.page
      .getByRole('alert')
      .filter({ hasText: new RegExp(`отдано другому мероприятию.*${winner.title}|мешает: .*занят`) }),
  ).toBeVisible();
  const facts = loser.page.getByRole('region', { name: 'Факты' });
  await expect(facts.getByRole('listitem').filter({ hasText: winner.title })).toContainText('Занято');
});
