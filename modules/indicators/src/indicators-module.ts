import { textOf, type Module } from '@veche/platform';
import { registerSubscription, reviewRecorded, reviewsRecorded } from './events.ts';
import { indicatorsRouteLines } from './http/routes.ts';
import type { IndicatorsDeps } from './indicators-deps.ts';
import { eachNightTimer, planEachNight } from './jobs/each-night.ts';
import { keepFreshTimer, planKeepFresh } from './jobs/keep-fresh.ts';
import { indicatorsTopic } from './live-topic.ts';
import { projectChangeSet } from './use-cases/project-changes.ts';
import { recordReview, recordReviews } from './use-cases/record-review.ts';

/** Figures about requests to services: counted from facts, defined by data, compared, foretold. */
export function createIndicatorsModule(deps: IndicatorsDeps): Module {
  return {
    name: 'indicators',
    migrations: new URL('../migrations/', import.meta.url),
    routes: indicatorsRouteLines(deps),
    subscriptions: [
      {
        ...registerSubscription,
        startFrom: 'beginning',
        handle: (tx, event) => projectChangeSet(tx, textOf(event.data, 'changeId')),
      },
      {
        name: 'indicators.reviews',
        types: [reviewRecorded, reviewsRecorded],
        startFrom: 'beginning',
        handle: (tx, event) =>
          event.type === reviewsRecorded ? recordReviews(tx, event) : recordReview(tx, event),
      },
    ],
    timers: [keepFreshTimer, eachNightTimer],
    liveTopics: [indicatorsTopic],
    async start() {
      if (!deps.keepsFresh) return;
      await planKeepFresh(deps.db);
      await planEachNight(deps.db);
    },
  };
}
