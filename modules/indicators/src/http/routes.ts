import type { RouteLine } from '@veche/platform';
import type { IndicatorsDeps } from '../indicators-deps.ts';
import { breakdownRoutes } from './breakdown.routes.ts';
import { definitionRoutes } from './definitions.routes.ts';
import { likelyLateRoutes } from './likely-late.routes.ts';
import { loadRoutes } from './load.routes.ts';
import { overviewRoutes } from './overview.routes.ts';
import { processRoutes } from './process.routes.ts';

/** Every operation of the module; each line names who may call it. */
export const indicatorsRouteLines = (deps: IndicatorsDeps): RouteLine[] => [
  ...overviewRoutes(deps),
  ...breakdownRoutes(deps),
  ...loadRoutes(deps),
  ...processRoutes(deps),
  ...likelyLateRoutes(deps),
  ...definitionRoutes(deps),
];
