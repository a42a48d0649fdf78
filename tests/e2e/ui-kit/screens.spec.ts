import { expect, test, type Page } from '@playwright/test';
import type { AppearanceName } from '../support/appearance.ts';
import { openRecorded, recordScreen, type RecordedScreen } from '../support/recorded-screens.ts';

/** A demonstration to record from; without it the screens are drawn again and compared. */
const recordFrom = process.env['VECHE_RECORD'];

const idOf =
  (list: 'applications' | 'queue', title: string, path: (id: string) => string): RecordedScreen['path'] =>
  async (ask) => {
    const { items } = (await ask(`/v1/${list}?limit=100`)) as { items: { id: string; title: string }[] };
    const found = items.find((item) => item.title === title);
    if (!found) throw new Error(`The season has no ${title}`);
    return path(found.id);
  };

const screens: readonly (RecordedScreen & { readonly looks: readonly AppearanceName[] })[] = [
  { name: 'start', path: () => '/', looks: ['light', 'dark'] },
  { name: 'cabinet', persona: 'organiser', path: () => '/applications', looks: ['light'] },
  {
    name: 'wizard-people',
    persona: 'organiser',
    path: idOf('applications', 'Музыка на воде', (id) => `/applications/${id}/edit/people`),
    looks: ['light'],
  },
  { name: 'queue', persona: 'officer', path: () => '/queue', looks: ['light'] },
  {
    name: 'case',
    persona: 'officer',
    path: idOf('queue', 'Зимний двор', (id) => `/cases/${id}`),
    looks: ['light', 'dark'],
  },
  {
    name: 'permit',
    persona: 'organiser',
    path: async (ask) => {
      const card = await idOf('applications', 'Книжный бульвар', (id) => `/v1/applications/${id}`)(ask);
      const { permit } = (await ask(card)) as { permit: { checkUrl: string } };
      return new URL(permit.checkUrl).pathname;
    },
    looks: ['light'],
  },
];

const compare = (page: Page, name: string): Promise<void> =>
  expect.soft(page).toHaveScreenshot(`screen-${name}.png`, {
    // The map draws itself by the graphics of the machine, and the kit looks at it; head and foot change with every new
    // section of the product and are no part of these screens.
    mask: [page.getByRole('application'), page.locator('.masthead'), page.locator('.footer')],
  });

for (const screen of screens)
  test(`the screen “${screen.name}” looks as agreed`, async ({ page, isMobile }) => {
    if (recordFrom !== undefined) {
      test.skip(isMobile, 'a recording serves every width');
      await recordScreen(page, screen, recordFrom);
      return;
    }
    for (const look of screen.looks) {
      if (isMobile && look !== 'light') continue;
      await openRecorded(page, screen.name, look);
      await compare(page, `${screen.name}-${look}`);
      await page.unrouteAll();
    }
  });
