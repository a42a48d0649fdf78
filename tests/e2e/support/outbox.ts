import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';

/** The letters of the demonstration's outbox to one address, newest first, on a page of its own. */
async function lettersTo(outbox: Page, address: string): Promise<Locator> {
  await outbox.goto('/outbox');
  return outbox.getByRole('listitem').filter({ hasText: `Кому: ${address}` });
}

/** Reads the newest code that was sent to an address. */
export async function codeSentTo(context: BrowserContext, address: string): Promise<string> {
  const outbox = await context.newPage();
  const letters = await lettersTo(outbox, address);
  const code = /\b(\d{6})\b/.exec(await letters.filter({ hasText: 'Код' }).first().innerText())?.[1] ?? '';
  expect(code).toMatch(/^\d{6}$/);
  await outbox.close();
  return code;
}
