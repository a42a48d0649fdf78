import type { Module } from '@veche/platform';
import { pollersRouteLines } from './http/pollers.routes.ts';
import { pollJob } from './jobs/poll.ts';
import type { PollersDeps } from './pollers-deps.ts';

/** The part of the module that asks other systems. */
export function createPollersPart(deps: PollersDeps): Required<Pick<Module, 'routes' | 'jobs'>> {
  return { routes: pollersRouteLines(deps), jobs: [pollJob(deps)] };
}
