import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const everyRule: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
  resultTypes: ['violations'],
};
const colourRules: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

interface PageWithAxe {
  readonly axe: { run(what: unknown, how: RunOptions): Promise<AxeResults> };
}

/**
 * What axe finds wrong with the page as it stands, one line a node. It is run by hand: its own builder opens a second page
 * and carries every passed node over, five times as long.
 */
export async function violationsOn(page: Page): Promise<string[]> {
  return run(page, everyRule, 10);
}

/** The same by the rules of colour alone: what another mode can break on a page whose structure has been looked at. */
export async function colourViolationsOn(page: Page): Promise<string[]> {
  return run(page, colourRules, 0);
}

async function run(page: Page, options: RunOptions, leastPassed: number): Promise<string[]> {
  for (const frame of page.frames()) await frame.evaluate(source);
  const { violations, passes } = await page.evaluate(
    async (how) => (globalThis as unknown as PageWithAxe).axe.run(document, how),
    options,
  );
  // A run that looked at nothing proves nothing.
  expect(passes.length).toBeGreaterThan(leastPassed);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}
