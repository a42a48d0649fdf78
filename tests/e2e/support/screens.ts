import { expect, type Locator, type Page } from '@playwright/test';

/** A file as a person has it on the disk. */
export interface FileToUpload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Types a civil date (`2027-01-22`) into a group of date segments. */
export async function fillDate(group: Locator, on: string): Promise<void> {
  const [year = '', month = '', day = ''] = on.split('-');
  await group.getByRole('spinbutton', { name: /^день/ }).pressSequentially(day);
  await group.getByRole('spinbutton', { name: /^месяц/ }).pressSequentially(month);
  await group.getByRole('spinbutton', { name: /^год/ }).pressSequentially(year);
}

/** Types a time of day (`16:00`) into a group of time segments. */
export async function fillTime(group: Locator, time: string): Promise<void> {
  const [hour = '', minute = ''] = time.split(':');
  await group.getByRole('spinbutton', { name: /^час/ }).pressSequentially(hour);
  await group.getByRole('spinbutton', { name: /^минута/ }).pressSequentially(minute);
}

/** Fills a range of two days with their hours. */
export async function fillRange(range: Locator, day: string, from: string, to: string): Promise<void> {
  await fillDate(range.getByRole('group', { name: 'Первый день' }), day);
  await fillTime(range.getByRole('group', { name: 'Начало' }), from);
  await fillDate(range.getByRole('group', { name: 'Последний день' }), day);
  await fillTime(range.getByRole('group', { name: 'Конец' }), to);
}

/** Picks a radio or an empty check box by its label, as a person does: the control itself is hidden under it. */
export async function pick(control: Locator): Promise<void> {
  await control.locator('xpath=ancestor::label[1]').click({ position: { x: 10, y: 10 } });
  await expect(control).toBeChecked();
}

/** Ticks a check box. */
export const tick = (scope: Page | Locator, name: string | RegExp): Promise<void> =>
  pick(scope.getByRole('checkbox', { name }));

/** Picks a radio of a named question. */
export async function choose(
  page: Page | Locator,
  question: string | RegExp,
  answer: string | RegExp,
): Promise<void> {
  const radio = page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: answer }).first();
  await pick(radio);
}

/** Picks files through a button that opens the system's dialogue. */
export async function pickFiles(page: Page, button: Locator, files: FileToUpload[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button.click();
  await (await chooser).setFiles(files);
}

/** Waits until the wizard has saved what was typed. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^Сохранено/ })).toBeVisible();
}

/** Goes on to the next step of the wizard. */
export async function nextStep(page: Page, heading: string): Promise<void> {
  await page.getByRole('link', { name: /^Дальше/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
}
