import { routes } from '@veche/contracts';
import { on, type RouteLine } from '@veche/platform';
import type { RequestsDeps } from '../requests-deps.ts';
import { exampleEvent, takeEvents } from './take-events.route.ts';

/** Every operation of the core with its policy. */
export function coreRoutes(deps: RequestsDeps): RouteLine[] {
  return [
    on(routes.takeRequestEvents, 'request.ingest', async ({ scope, query, upload, header }) => {
      if (upload === undefined) throw new Error('The contract of takeRequestEvents has no upload');
      const batch = { sourceCode: query.source, stream: upload, contentType: header('content-type') };
      return { body: await takeEvents(deps, scope, batch) };
    }),
    on(routes.getRequestEventExample, 'request.ingest', async () => ({ body: exampleEvent })),
  ];
}
