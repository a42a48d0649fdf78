import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, type Response } from '@playwright/test';
import { appearances, type AppearanceName } from './appearance.ts';

const folder = join(import.meta.dirname, '../ui-kit/recorded');

/** What the server answered while a screen was opened, and when: enough to draw the screen again on any day. */
interface Recording {
  readonly path: string;
  readonly at: string;
  readonly replies: Readonly<Record<string, { readonly status: number; readonly body: unknown }>>;
}

/** A screen as somebody of the demonstration sees it. */
export interface RecordedScreen {
  readonly name: string;
  readonly persona?: string;
  /** Its address; it may have to be asked for. */
  readonly path: (ask: (path: string) => Promise<unknown>) => Promise<string> | string;
}

/** Half a megabyte of streets, and the map is looked at elsewhere: the recorded town is bare. */
const isMap = (url: string): boolean => new URL(url).pathname === '/v1/town-map';
const bare = (map: unknown): unknown => ({ ...(map as object), features: [] });

const fileOf = (name: string): string => join(folder, `${name}.json`);
const keyOf = (method: string, url: string): string => {
  const { pathname, search } = new URL(url);
  return `${method} ${pathname}${search}`;
};

/** Opens a screen on a running demonstration and keeps every answer. */
export async function recordScreen(page: Page, screen: RecordedScreen, baseUrl: string): Promise<void> {
  const { request } = page.context();
  if (screen.persona !== undefined)
    await request.post(`${baseUrl}/v1/demo/sessions`, {
      data: { persona: screen.persona },
      headers: { origin: baseUrl, 'idempotency-key': crypto.randomUUID() },
    });
  const path = await screen.path(async (address) => (await request.get(`${baseUrl}${address}`)).json());
  const replies: Record<string, { status: number; body: unknown }> = {};
  const keep = async (response: Response): Promise<void> => {
    if (!(response.headers()['content-type'] ?? '').includes('json')) return;
    const body: unknown = await response.json();
    replies[keyOf(response.request().method(), response.url())] = {
      status: response.status(),
      body: isMap(response.url()) ? bare(body) : body,
    };
  };
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/v1/')) void keep(response);
  });
  await page.goto(`${baseUrl}${path}`);
  await untilDrawn(page);
  // What is asked for last, such as findings after a pause of typing, is waited for too.
  await page.waitForLoadState('networkidle');
  const recording: Recording = { path, at: new Date().toISOString(), replies };
  writeFileSync(fileOf(screen.name), `${JSON.stringify(recording)}\n`);
}

/** Draws a recorded screen again, at the moment of the recording, by the built client alone. */
export async function openRecorded(page: Page, name: string, appearance: AppearanceName): Promise<void> {
  if (!existsSync(fileOf(name))) throw new Error(`The screen ${name} was never recorded`);
  const { path, at, replies } = JSON.parse(readFileSync(fileOf(name), 'utf8')) as Recording;
  const unanswered: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.routeWebSocket(/\/v1\//, () => undefined);
  await page.route('**/v1/**', async (route) => {
    const key = keyOf(route.request().method(), route.request().url());
    const reply = replies[key];
    if (reply === undefined) {
      unanswered.push(key);
      await route.abort();
    } else await route.fulfill({ status: reply.status, json: reply.body });
  });
  await page.clock.setFixedTime(at);
  const { mode, scheme } = appearances[appearance];
  await page.addInitScript(
    (state) => {
      localStorage.setItem('veche.appearance', JSON.stringify({ state, version: 0 }));
      localStorage.setItem('veche.language', JSON.stringify({ state: { language: 'ru' }, version: 0 }));
    },
    { mode, ordinaryMode: 'system', scheme, textSize: '1', spacing: 'normal' },
  );
  await page.goto(path);
  await untilDrawn(page);
  expect(errors).toEqual([]);
  await expect(page.locator('.state-box[role="alert"]')).toHaveCount(0);
  expect(unanswered, 'asked for what was not recorded: record the screen again').toEqual([]);
}

async function untilDrawn(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}
