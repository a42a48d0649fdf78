import type { Page } from '@playwright/test';
import { violationsOn } from '../support/accessibility.ts';
import {
  applicationOf,
  approve,
  dayAhead,
  fileApplication,
  prepareDraft,
  settleAgencies,
} from '../support/applications.ts';
import type { ApiClient } from '../support/api-client.ts';
import { expect, test, type Visitor } from '../support/journey.ts';

const steps = ['kind', 'event', 'place', 'people', 'safety', 'documents', 'check'] as const;

/** Looks at a page once it has its data. */
async function look(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  expect.soft(await violationsOn(page), path).toEqual([]);
}

/** One application in work and one approved, for every size of screen. */
async function prepare(organiser: ApiClient, officer: ApiClient, shift: number) {
  const venue = 'Набережная реки Тихой, участок 2';
  const inWork = await fileApplication(organiser, {
    title: 'Река и свет',
    venue,
    day: dayAhead(100 + shift),
  });
  const approved = await fileApplication(organiser, {
    title: 'Река и звук',
    venue,
    day: dayAhead(103 + shift),
  });
  const draft = await prepareDraft(organiser, { title: 'Река и тени', venue, day: dayAhead(106 + shift) });
  await settleAgencies(officer, approved.id);
  await approve(officer, approved.id);
  await expect
    .poll(async () => (await applicationOf(organiser, approved.id)).permit?.state, { timeout: 60_000 })
    .toBe('in-force');
  const { permit } = await applicationOf(organiser, approved.id);
  return { inWork, approved, draft, checkPath: new URL(permit?.checkUrl ?? '').pathname };
}

for (const [name, viewport] of [
  ['desktop', undefined],
  ['phone', { width: 390, height: 844 }],
] as const) {
  test(`no screen has violations, ${name}`, async ({ visit }) => {
    const options = viewport === undefined ? {} : { viewport };
    const organiser: Visitor = await visit('organiser', options);
    const officer = await visit('officer', options);
    const passerBy = await visit(undefined, options);
    const { inWork, approved, draft, checkPath } = await prepare(
      organiser.api,
      officer.api,
      viewport === undefined ? 0 : 10,
    );

    await test.step('everyone', async () => {
      for (const path of [
        '/',
        '/sign-in',
        '/registration',
        '/password-reset',
        '/permit-check',
        checkPath,
        '/calendar',
        '/outbox',
        '/no-such-page',
      ])
        await look(passerBy.page, path);
    });
    await test.step('organiser', async () => {
      for (const path of [
        '/applications',
        `/applications/${inWork.id}`,
        `/applications/${approved.id}`,
        '/messages',
        '/settings',
        '/organisations',
      ])
        await look(organiser.page, path);
      for (const step of steps) await look(organiser.page, `/applications/${draft.id}/edit/${step}`);
    });
    await test.step('officer', async () => {
      for (const path of [
        '/queue',
        `/cases/${inWork.id}`,
        `/cases/${approved.id}`,
        '/deadlines',
        '/venues-calendar',
      ])
        await look(officer.page, path);
    });
  });
}
