import { routes } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import { on, signInRequired, type RequestContext, type RouteLine } from '@veche/platform';
import { wordsOfDeps } from '../blind-words.ts';
import { countRequests } from '../queries/count-requests.ts';
import { exportRequests } from '../queries/export-requests.ts';
import { listFacets } from '../queries/list-facets.ts';
import { listRequests } from '../queries/list-requests.ts';
import { presentPage } from '../queries/present-page.ts';
import { readRequestFilter, type RequestFilterQuery } from '../queries/request-filter.ts';
import { deleteSavedView, listSavedViews, saveView } from '../queries/saved-views.ts';
import type { RequestsDeps } from '../requests-deps.ts';

export function personOf(context: Pick<RequestContext, 'principal'>): PersonId {
  if (!context.principal) throw signInRequired();
  return context.principal.personId;
}

/** The register: its list in all its forms, and the views people keep of it. */
export function registerRoutes(deps: RequestsDeps): RouteLine[] {
  const { db } = deps;
  const wordsOf = wordsOfDeps(deps);
  const filterOf = async (
    c: Pick<RequestContext, 'scope' | 'principal'> & { readonly query: RequestFilterQuery },
  ) => {
    const { zone } = await db.read(c.scope, (tx) => deps.tenantOf(tx));
    return { zone, filter: readRequestFilter(c.query, { zone, personId: personOf(c) }) };
  };
  return [
    on(routes.listRequests, 'request.read', async (c) => {
      const { filter } = await filterOf(c);
      const { sort, direction, cursor, limit } = c.query;
      return {
        body: await db.read(c.scope, async (tx) => {
          const page = await listRequests(tx, wordsOf, { filter, sort, direction, cursor, limit });
          return presentPage(deps, tx, page);
        }),
      };
    }),
    on(routes.countRequests, 'request.read', async (c) => {
      const { filter } = await filterOf(c);
      return { body: await db.read(c.scope, (tx) => countRequests(tx, wordsOf, filter)) };
    }),
    on(routes.listRequestFacets, 'request.read', async (c) => ({
      body: await db.read(c.scope, listFacets),
    })),
    on(routes.exportRequests, 'request.read', async (c) => {
      const { filter, zone } = await filterOf(c);
      const { direction } = c.query;
      return {
        stream: exportRequests(db, c.scope, wordsOf, { filter, direction, language: c.language, zone }),
        fileName: 'zaprosy.csv',
      };
    }),
    on(routes.listRequestViews, 'request.read', async (c) => ({
      body: { items: await db.read(c.scope, (tx) => listSavedViews(tx, personOf(c))) },
    })),
    on(routes.saveRequestView, 'request.read', async (c) => ({
      body: { id: await db.transact(c.scope, (tx) => saveView(tx, personOf(c), c.body)) },
    })),
    on(routes.deleteRequestView, 'request.read', async (c) => {
      await db.transact(c.scope, (tx) => deleteSavedView(tx, personOf(c), c.params.id));
      return {};
    }),
  ];
}
