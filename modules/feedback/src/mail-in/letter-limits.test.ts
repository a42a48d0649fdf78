import { expect, test } from 'vitest';
import { createLetterGate } from './letter-limits.ts';

test('so many letters an hour, of one sender and of all', () => {
  const gate = createLetterGate({ perSender: 2, altogether: 3 });
  const at = (ms: number, sender: string) => gate.admit(sender, ms);
  expect([at(0, 'a@x'), at(1, 'A@x'), at(2, 'a@x')]).toEqual([true, true, false]);
  expect([at(3, 'b@x'), at(4, 'c@x')]).toEqual([true, false]);
  // An hour after the first there is room for one.
  expect([at(3_600_000, 'a@x'), at(3_600_000, 'c@x')]).toEqual([true, false]);
});
