import { test as base, expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { apiClient, type ApiClient } from './api-client.ts';
import { awaitInstallation } from './await-installation.ts';

/** One of the town's people at a browser of their own. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly api: ApiClient;
}

export interface VisitOptions {
  readonly language?: 'ru' | 'en';
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly mode?: 'light' | 'dark' | 'contrast';
  readonly reducedMotion?: 'reduce';
}

/** Opens a browser for somebody of the demonstration, signed in; without a code, for a passer-by. */
export type Visit = (persona?: string, options?: VisitOptions) => Promise<Visitor>;

/** What the browser says when it is disturbed rather than the page wrong. */
const expected = [
  // The failed load is told by the response itself: a refusal by the server is part of the journey.
  /^Failed to load resource/,
  // Without a connection the live updates are tried again and again.
  /^WebSocket connection to .* net::ERR_INTERNET_DISCONNECTED$/,
];

/** What a policy must say, and what would make it worth nothing. */
const strict = /default-src 'none'/;
const loose = /unsafe-inline|unsafe-eval|unsafe-hashes|[\s;]\*|https?:/;

/**
 * Collects everything a page reports as an error: console, exceptions, breaches of its policy – and pages that come
 * without a strict policy.
 */
export async function watchPage(page: Page, faults: string[]): Promise<void> {
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected.some((each) => each.test(message.text())))
      faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.stack ?? error.message}`));
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'document') return;
    const policy = response.headers()['content-security-policy'] ?? '';
    if (!strict.test(policy) || loose.test(policy)) faults.push(`${response.url()}: policy “${policy}”`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`Policy: ${violatedDirective} ${blockedURI}`),
    );
  });
}

/** Opens browsers of the town's people and closes them all. */
export class Visits {
  readonly faults: string[] = [];
  readonly #contexts: BrowserContext[] = [];
  readonly #browser: Browser;
  readonly #baseUrl: string;

  constructor(browser: Browser, baseUrl: string) {
    this.#browser = browser;
    this.#baseUrl = baseUrl;
  }

  readonly visit: Visit = async (persona, options = {}) => {
    const { language = 'ru', viewport, mode, reducedMotion } = options;
    const context = await this.#browser.newContext({
      baseURL: this.#baseUrl,
      acceptDownloads: true,
      ...(viewport === undefined ? {} : { viewport, hasTouch: true, isMobile: true }),
      ...(reducedMotion === undefined ? {} : { reducedMotion }),
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    this.#contexts.push(context);
    const api = apiClient(context.request, this.#baseUrl);
    if (persona !== undefined) await api.send('POST', '/v1/demo/sessions', { persona });
    await context.addInitScript(remember, [language, mode ?? null] as const);
    const page = await context.newPage();
    await watchPage(page, this.faults);
    return { page, context, api };
  };

  async close(): Promise<void> {
    for (const context of this.#contexts.splice(0)) await context.close();
  }
}

/** What an earlier visit would have left in the browser. */
function remember([language, mode]: readonly [string, string | null]): void {
  if (localStorage.getItem('veche.language') === null)
    localStorage.setItem('veche.language', JSON.stringify({ state: { language }, version: 0 }));
  if (mode === null || localStorage.getItem('veche.appearance') !== null) return;
  const state = { mode, ordinaryMode: 'system', scheme: 'normal', textSize: '1', spacing: 'normal' };
  localStorage.setItem('veche.appearance', JSON.stringify({ state, version: 0 }));
}

/** A test whose every page must stay free of errors and breaches of the content policy. */
export const test = base.extend<{ readonly visit: Visit }, { readonly installation: true }>({
  installation: [
    async ({ playwright: _ }, use) => {
      await awaitInstallation();
      await use(true);
    },
    { scope: 'worker', auto: true, timeout: 400_000 },
  ],
  visit: async ({ browser, baseURL }, use) => {
    if (baseURL === undefined) throw new Error('The journeys need an installation');
    const visits = new Visits(browser, baseURL);
    await use(visits.visit);
    await visits.close();
    expect(visits.faults, 'errors in the console').toEqual([]);
  },
});

export { expect };
