import { routes } from '@veche/contracts';
import { plainDate, type PersonId } from '@veche/kernel';
import { on, rejected, type ReadTx, type RouteLine, type Scope } from '@veche/platform';
import type { IndicatorsDeps } from '../indicators-deps.ts';
import { listDefinitions, listTargets } from '../db/definition-repo.ts';
import { defineMetric, setTarget } from '../use-cases/define-metric.ts';
import { presentDefinition } from './present-figures.ts';

const personOf = ({ actor }: Scope): PersonId | null => (actor.kind === 'person' ? actor.personId : null);

/** What figures mean and what is aimed at. */
export function definitionRoutes(deps: IndicatorsDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.listMetricDefinitions, 'metrics.read', async ({ scope }) => ({
      body: { items: (await db.read(scope, listDefinitions)).map(presentDefinition) },
    })),
    on(routes.defineMetric, 'metrics.define', ({ scope, params, body }) =>
      db.transact(scope, async (tx) => {
        const defined = await defineMetric(deps, tx, {
          ...body,
          code: params.code,
          since: plainDate(body.since),
          personId: personOf(scope),
        });
        if (!defined.ok) throw rejected('definition-unusable', { extra: { reason: defined.error } });
        return { body: presentDefinition(defined.value), status: 201 };
      }),
    ),
    on(routes.listTargets, 'metrics.read', async ({ scope }) => ({ body: await db.read(scope, targetsOf) })),
    on(routes.setTarget, 'metrics.define', ({ scope, body }) =>
      db.transact(scope, async (tx) => {
        const set = await setTarget(deps, tx, {
          ...body,
          since: plainDate(body.since),
          personId: personOf(scope),
        });
        if (!set.ok) throw rejected('definition-unusable', { extra: { reason: set.error } });
        return { body: await targetsOf(tx) };
      }),
    ),
  ];
}

async function targetsOf(tx: ReadTx) {
  const targets = await listTargets(tx);
  return { items: targets.map(({ setAt: _, basis, ...target }) => ({ ...target, basis: { ...basis } })) };
}
