import { textOf, type CommittedEvent, type Module } from '@veche/platform';
import { registerSubscription, reviewRecorded, reviewsRecorded } from './events.ts';
import { indicatorsRouteLines } from './http/routes.ts';
import type { IndicatorsDeps } from './indicators-deps.ts';
import { eachNightTimer, planEachNight } from './jobs/each-night.ts';
import { keepFreshTimer, planKeepFresh } from './jobs/keep-fresh.ts';
import { indicatorsTopic } from './live-topic.ts';
import { projectChangeSets } from './use-cases/project-changes.ts';
import { recordReviews, reviewsOf } from './use-cases/record-review.ts';

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
        handle: (tx, event) => projectChangeSets(tx, [changeIdOf(event)]),
        // Change sets of a busy hour touch the same days: counted at once, each day is counted once.
        together: {
          weigh: ({ data }) => (typeof data['count'] === 'number' ? data['count'] : 1),
          upTo: 10_000,
          handle: (tx, events) => projectChangeSets(tx, events.map(changeIdOf)),
        },
      },
      {
        name: 'indicators.reviews',
        types: [reviewRecorded, reviewsRecorded],
        startFrom: 'beginning',
        handle: (tx, event) => recordReviews(tx, [event]),
        together: {
          weigh: (event) => reviewsOf(event).length,
          upTo: 10_000,
          handle: recordReviews,
        },
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

const changeIdOf = ({ data }: CommittedEvent): string => textOf(data, 'changeId');
