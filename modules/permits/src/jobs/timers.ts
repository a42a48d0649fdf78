import { localDateOf } from '@veche/deadlines';
import { err, ok, type Result } from '@veche/kernel';
import type { DueTimer, TimerHandler, Tx } from '@veche/platform';
import { getApplication, type LoadedApplication } from '../db/application-repo.ts';
import { decideExpiry, openRound } from '../domain/decide/clarify.ts';
import { decideUnansweredProposal } from '../domain/decide/notice.ts';
import type { ApplicationEvent } from '../domain/events.ts';
import type { Rejection } from '../domain/rejection.ts';
import { changeApplication, type CommandActor } from '../use-cases/change-application.ts';
import type { PermitsDeps } from '../use-cases/deps.ts';

const system: CommandActor = { personId: null, role: 'system' };

/** What happens by itself when a moment comes. Each handler looks at the state again: a timer that comes late or twice changes nothing. */
export function permitsTimers(deps: PermitsDeps): TimerHandler[] {
  return [
    { kind: 'permits.answer-reminder', handle: (tx, timer) => remind(deps, tx, timer) },
    {
      kind: 'permits.answer-due',
      handle: (tx, timer) =>
        happen(deps, tx, timer, 'application.expire', (loaded) => decideExpiry(loaded.state, contextOf(tx))),
    },
    {
      kind: 'permits.proposal-due',
      handle: (tx, timer) =>
        happen(deps, tx, timer, 'notice.term-missed', async (loaded) => {
          const tenant = await deps.tenantOf(tx);
          return decideUnansweredProposal(loaded.state, localDateOf(tx.now, tenant.zone), contextOf(tx));
        }),
    },
    {
      kind: 'permits.event-ended',
      handle: (tx, timer) =>
        happen(deps, tx, timer, 'application.held', (loaded) =>
          (loaded.state.status === 'APPROVED' || loaded.state.status === 'APPROVED_COND') &&
          loaded.state.permit.state !== 'withdrawn'
            ? [{ type: 'MassEventHeld', at: tx.now }]
            : [],
        ),
    },
  ];
}

const contextOf = (tx: Tx) => ({ now: tx.now, newId: () => tx.newId() });

async function happen(
  deps: PermitsDeps,
  tx: Tx,
  timer: DueTimer,
  action: string,
  decide: (loaded: LoadedApplication) => ApplicationEvent[] | Promise<ApplicationEvent[]>,
): Promise<void> {
  const seen = await getApplication(tx, deps.vault, timer.key);
  if ((await decide(seen)).length === 0) return;
  await changeApplication(
    deps,
    tx,
    { id: timer.key, ifMatch: undefined, action, actor: system },
    async (loaded) => ({ events: somethingOf(await decide(loaded)) }),
  );
}

/** Between the look and the lock the case may have moved on; then there is nothing to do. */
const somethingOf = (events: ApplicationEvent[]): Result<ApplicationEvent[], Rejection> =>
  events.length > 0 ? ok(events) : err({ code: 'wrong-status' });

async function remind(deps: PermitsDeps, tx: Tx, timer: DueTimer): Promise<void> {
  const { state, form, version } = await getApplication(tx, deps.vault, timer.key);
  const round = openRound(state);
  if (state.status !== 'NEEDS_FIX' || !round) return;
  await deps.messages.queue(tx, {
    recipientPersonId: state.applicantPersonId,
    template: 'clarification-reminder',
    values: {
      number: state.number,
      title: form.title || undefined,
      dueOn: round.dueOn,
      questions: round.items.filter((item) => item.state === 'open' || item.state === 'returned').length,
    },
    link: `/applications/${timer.key}`,
    subject: { type: 'application', id: timer.key },
    dedupeKey: `${timer.key}:${version}:clarification-reminder`,
  });
}
