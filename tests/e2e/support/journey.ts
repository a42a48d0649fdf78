import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { apiClient, type ApiClient } from './api-client.ts';

/** One of the town's people at a browser of their own. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly api: ApiClient;
}

export interface VisitOptions {
  readonly language?: 'ru' | 'en';
  readonly viewport?: { readonly width: number; readonly height: number };
}

interface JourneyFixtures {
  /** Opens a browser for somebody of the demonstration, signed in; without a code, for a passer-by. */
  readonly visit: (persona?: string, options?: VisitOptions) => Promise<Visitor>;
}

/** What the browser says when it is disturbed rather than the page wrong. */
const expected = [
  // The failed load is told by the response itself: a refusal by the server is part of the journey.
  'Failed to load resource',
  // Without a connection the live updates are tried again and again.
  /^WebSocket connection to .* net::ERR_INTERNET_DISCONNECTED$/,
];

const isExpected = (text: string): boolean =>
  expected.some((each) => (typeof each === 'string' ? text.startsWith(each) : each.test(text)));

/** Collects everything the page reports as an error: console, exceptions, breaches of its policy. */
export async function watchPage(page: Page, faults: string[]): Promise<void> {
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message.text()))
      faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.stack ?? error.message}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`Policy: ${violatedDirective} ${blockedURI}`),
    );
  });
}

/** A test whose every page must stay free of errors and breaches of the content policy. */
export const test = base.extend<JourneyFixtures>({
  visit: async ({ browser, baseURL }, use) => {
    if (baseURL === undefined) throw new Error('The journeys need an installation');
    const faults: string[] = [];
    const contexts: BrowserContext[] = [];
    await use(async (persona, { language = 'ru', viewport } = {}) => {
      const context = await browser.newContext({
        baseURL,
        acceptDownloads: true,
        ...(viewport === undefined ? {} : { viewport, hasTouch: true, isMobile: true }),
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      contexts.push(context);
      const api = apiClient(context.request, baseURL);
      if (persona !== undefined) await api.send('POST', '/v1/demo/sessions', { persona });
      await context.addInitScript((tongue) => {
        if (localStorage.getItem('veche.language') === null)
          localStorage.setItem('veche.language', JSON.stringify({ state: { language: tongue }, version: 0 }));
      }, language);
      const page = await context.newPage();
      await watchPage(page, faults);
      return { page, context, api };
    });
    for (const context of contexts) await context.close();
    expect(faults, 'errors in the console').toEqual([]);
  },
});

export { expect };
