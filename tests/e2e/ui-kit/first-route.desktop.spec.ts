import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const barBytes = 150 * 1024;

test('the first route loads at most 150 KiB of script, gzipped', async ({ page }) => {
  const scripts = new Map<string, number>();
  page.on('response', (response) => {
    if (!response.url().endsWith('.js')) return;
    void response.body().then((body) => scripts.set(response.url(), gzipSync(body).length));
  });
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const total = [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0);
  expect(total).toBeGreaterThan(0);
  expect(total, [...scripts].map(([url, bytes]) => `${bytes} ${url}`).join('\n')).toBeLessThanOrEqual(
    barBytes,
  );
});
