import { describe, expect, test } from 'vitest';
import { at, workingTime } from '../testing/working-time.fixture.ts';
import type { Alert } from './alert.ts';
import { acknowledge, addItems, endItems, lapse, openAlert } from './alert-lifecycle.ts';
import { needsUpdate, type RecipientTold } from './needs-update.ts';

const now = at('2026-05-27', '12:00');
const earlier = at('2026-05-27', '10:00');
const town = workingTime();
const opened = openAlert(
  {
    severity: 'warning',
    isMomentary: false,
    timing: { forMs: 0, waitMs: 0, intervalMs: 0, repeatMs: 4 * 3_600_000, acknowledgeMs: 3_600_000 },
    chain: [],
    itemCount: 2,
  },
  earlier,
  town,
);
const knows = (alert: Alert, change: Partial<RecipientTold> = {}): RecipientTold => ({
  ...alert.items,
  at: earlier,
  returned: alert.returned,
  isOver: false,
  ...change,
});

describe('whether a recipient has to be told', () => {
  test.each<[string, Alert, RecipientTold | undefined, ReturnType<typeof needsUpdate>]>([
    ['never told: first', opened, undefined, 'first'],
    ['knows the newest', opened, knows(opened), undefined],
    ['more of the same', addItems(opened, 1, now), knows(opened), 'new-items'],
    ['part of it over is no news', endItems(opened, 1, now), knows(opened), undefined],
    ['all over', endItems(opened, 2, now), knows(opened), 'resolved'],
    ['all over, and was told so', endItems(opened, 2, now), knows(opened, { isOver: true }), undefined],
    ['over before anybody knew', endItems(opened, 2, now), undefined, undefined],
    ['somebody has taken it on', acknowledge(addItems(opened, 1, now), now), knows(opened), undefined],
    ['taken on and come back', lapse(acknowledge(opened, now), now, town), knows(opened), 'returned'],
    ['stands for hours', opened, knows(opened, { at: at('2026-05-27', '08:00') }), 'repeat'],
    ['stands not long enough', opened, knows(opened, { at: at('2026-05-27', '08:01') }), undefined],
  ])('%s', (_what, alert, told, reason) => {
    expect(needsUpdate(alert, told, now)).toBe(reason);
  });
});
