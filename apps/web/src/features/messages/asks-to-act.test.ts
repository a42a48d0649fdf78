import { expect, it } from 'vitest';
import { asksToAct } from './asks-to-act.ts';

it('marks what waits for its reader, and nothing else', () => {
  expect(asksToAct({ category: 'action', actionRequired: true })).toBe(true);
  expect(asksToAct({ category: 'action', actionRequired: false })).toBe(false);
  // An approval with conditions: delivered whatever the preferences, and nothing to answer.
  expect(asksToAct({ category: 'status', actionRequired: true })).toBe(false);
});
