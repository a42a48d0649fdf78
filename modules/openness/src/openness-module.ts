import type { Module } from '@veche/platform';
import { opennessRouteLines } from './http/routes.ts';
import { planRelease, releaseTimer } from './jobs/release.ts';
import { openFiguresTopic } from './live-topic.ts';
import type { OpennessDeps } from './openness-deps.ts';

/** What the town tells everyone: panels, the register without persons, open data, reports. */
export function createOpennessModule(deps: OpennessDeps): Module {
  return {
    name: 'openness',
    migrations: new URL('../migrations/', import.meta.url),
    routes: opennessRouteLines(deps),
    timers: [releaseTimer(deps)],
    liveTopics: [openFiguresTopic],
    async start() {
      if (deps.releases) await planRelease(deps.db);
    },
  };
}
