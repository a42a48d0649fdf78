import type { Log, Module } from '@veche/platform';
import { planTraining, trainTimer } from './classification/train-nightly.ts';
import type { FeedbackDeps } from './feedback-deps.ts';
import { personRouteLines } from './http/person-routes.ts';
import { staffRouteLines } from './http/staff-routes.ts';
import { startMailServer, type MailInSettings } from './mail-in/mail-server.ts';
import { liveFeedback } from './note-changed.ts';
import { planReminders, remindTimer } from './reminders/remind-daily.ts';
import { answersSubscription } from './use-cases/ask-for-review.ts';

/** What people say of how their requests were answered, and what is done about it. */
export function createFeedbackModule(
  deps: FeedbackDeps & { readonly log?: Log; readonly mailIn?: MailInSettings },
): Module {
  return {
    name: 'feedback',
    migrations: new URL('../migrations/', import.meta.url),
    routes: [...personRouteLines(deps), ...staffRouteLines(deps)],
    subscriptions: [answersSubscription(deps)],
    liveTopics: [liveFeedback],
    timers: [trainTimer(deps), remindTimer(deps)],
    async start() {
      await planTraining(deps.db);
      await planReminders(deps.db);
      const { log, mailIn } = deps;
      if (!log || !mailIn) return;
      const server = await startMailServer({ ...deps, log }, mailIn);
      return () => server.close();
    },
  };
}
