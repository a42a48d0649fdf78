import type { TimerHandler } from '@veche/platform';
import type { RequestsDeps } from '../requests-deps.ts';
import { activateDecree, activationTimer } from '../use-cases/calendar-decrees.ts';

/** Moves the open terms of a town when a decree is put in force. */
export const activateCalendarTimer = (deps: RequestsDeps): TimerHandler => ({
  kind: activationTimer,
  handle: (tx, timer) => activateDecree(deps, tx, Number(timer.data['version'])),
});
