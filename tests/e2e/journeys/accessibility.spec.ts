import type { Page } from '@playwright/test';
import type { ApiClient } from '../support/api-client.ts';
import { applicationOf, dayAhead, prepareDraft } from '../support/applications.ts';
import { expect, test, type Visit, type Visitor } from '../support/journey.ts';
import { inspect, look, sectionsOf, untilSettled } from '../support/looks.ts';
import { choose } from '../support/screens.ts';

// Pages are only read here: two kinds of visitors do not disturb one another.
test.describe.configure({ mode: 'parallel' });

const steps = ['kind', 'event', 'place', 'people', 'safety', 'documents', 'check'] as const;
const otherRoles = [
  'manager',
  'administrator',
  'agency-health',
  'inspector',
  'controller',
  'auditor',
] as const;

/** Nothing moves while it is looked at. */
const open = (visit: Visit, persona?: string): Promise<Visitor> =>
  visit(persona, { mode: 'light', reducedMotion: 'reduce' });

/** A case of the demonstration's season, by its title. */
async function caseOf(api: ApiClient, list: 'applications' | 'queue', title: string): Promise<string> {
  const { items } = await api.send<{ items: { id: string; title?: string }[] }>(
    'GET',
    `/v1/${list}?limit=100&text=${encodeURIComponent(title)}`,
  );
  const found = items.find((item) => item.title === title);
  if (!found) throw new Error(`The season has no ${title}`);
  return found.id;
}

test('nothing everyone sees has violations or needs sideways scrolling', async ({ visit }) => {
  const organiser = await open(visit, 'organiser');
  const approved = await caseOf(organiser.api, 'applications', 'Книжный бульвар');
  const { permit, number } = await applicationOf(organiser.api, approved);
  const { page } = await open(visit);
  for (const path of [
    '/',
    '/sign-in',
    '/password-reset',
    '/permit-check',
    new URL(permit?.checkUrl ?? '').pathname,
    '/calendar',
    '/outbox',
    `/track/${number}`,
    '/privacy',
    '/no-such-page',
  ])
    await look(page, path);
  await page.goto('/registration');
  await page.getByRole('button', { name: 'Получить код' }).click();
  await expect(page.getByRole('link', { name: 'Введите фамилию' })).toBeVisible();
  await inspect(page, 'registration with faults');
});

test('nothing an organiser sees has violations or needs sideways scrolling', async ({ visit }) => {
  const { page, api } = await open(visit, 'organiser');
  for (const path of [...(await sectionsOf(page)), '/settings']) await look(page, path);
  for (const title of ['Книжный бульвар', 'Театр на площади', 'Рок на площади'])
    await look(page, `/applications/${await caseOf(api, 'applications', title)}`);
  const approved = await caseOf(api, 'applications', 'Книжный бульвар');
  await look(page, `/applications/${approved}/amend/people`);
  const citizen = await open(visit, 'citizen');
  const notice = await caseOf(citizen.api, 'applications', 'Пикет за пешеходный переход');
  await look(citizen.page, `/applications/${notice}`);
});

test('no step of the wizard has violations or needs sideways scrolling', async ({ visit }) => {
  const { page, api } = await open(visit, 'organiser');
  const { id } = await prepareDraft(api, {
    title: 'Река и тени',
    venue: 'Набережная реки Тихой, участок 2',
    day: dayAhead(106),
  });
  for (const step of steps) await look(page, `/applications/${id}/edit/${step}`);
});

test('nothing an officer sees has violations or needs sideways scrolling', async ({ visit }) => {
  const { page, api } = await open(visit, 'officer');
  await look(page, '/queue');
  for (const path of ['/deadlines', '/venues-calendar']) await look(page, path, 'desk');
  await look(page, `/cases/${await caseOf(api, 'queue', 'Зимний двор')}`);
  await composed(page, await caseOf(api, 'queue', 'Рождественский рынок'), [
    'Согласовать с условиями',
    'Запросить уточнение',
    'Отказать',
  ]);
  await composed(page, await caseOf(api, 'queue', 'Митинг за сохранение парка'), ['Направить предложение']);
});

/** The decision being written, in several kinds. */
async function composed(page: Page, id: string, kinds: readonly string[]): Promise<void> {
  await page.goto(`/cases/${id}`);
  await untilSettled(page);
  for (const kind of kinds) {
    await choose(page, 'Вид решения', kind);
    await inspect(page, `decision: ${kind}`, 'desk');
  }
}

test('no section of another role has violations or needs sideways scrolling', async ({ visit }) => {
  const seen = new Set<string>(['/queue', '/deadlines', '/calendar']);
  for (const persona of otherRoles) {
    const { page } = await open(visit, persona);
    for (const path of await sectionsOf(page)) {
      if (seen.has(path)) continue;
      seen.add(path);
      await look(page, path, 'desk');
    }
  }
});
