import type { Clock, Instant } from '@veche/kernel';
import { cancel, schedule, systemClock, systemScope, type JobHandler, type Tx } from '@veche/platform';
import { findPoller, type Poller } from '../db/poller-repo.ts';
import type { PollersDeps } from '../pollers-deps.ts';
import { runPoll, settlePoll } from '../use-cases/run-poll.ts';

const kind = 'requests.poll';

export const schedulePoll = (tx: Tx, pollerId: string, runAt: Instant): Promise<void> =>
  schedule(tx, { kind, key: pollerId, runAt });

export const cancelPoll = (tx: Tx, pollerId: string): Promise<void> => cancel(tx, { kind, key: pollerId });

/** Asks another system when it is time, and sets the time of the next query whatever came of this one. */
export const pollJob = (deps: PollersDeps & { readonly clock?: Clock }): JobHandler => ({
  kind,
  async perform({ key: pollerId, tenantId }, { signal }) {
    const scope = systemScope(kind, tenantId);
    const now = deps.clock ?? systemClock;
    const poller = await deps.db.read(scope, (tx) => findPoller(tx, pollerId));
    if (!poller?.is_enabled) return async () => {};
    const result = await runPoll(deps, scope, poller, { now, signal });
    signal.throwIfAborted();
    return async (tx) => {
      const current: Poller | undefined = await findPoller(tx, pollerId);
      if (!current?.is_enabled) return;
      await schedulePoll(tx, pollerId, await settlePoll(tx, current, result));
    };
  },
});
