import type { RouteLine } from '@veche/platform';
import type { OpennessDeps } from '../openness-deps.ts';
import { dataSetRoutes } from './data-sets.routes.ts';
import { panelRoutes } from './panels.routes.ts';
import { registerRoutes } from './register.routes.ts';
import { reportRoutes } from './reports.routes.ts';

/** Every operation of the module; each line names who may call it. */
export const opennessRouteLines = (deps: OpennessDeps): RouteLine[] => [
  ...panelRoutes(deps),
  ...registerRoutes(deps),
  ...dataSetRoutes(deps),
  ...reportRoutes(deps),
];
