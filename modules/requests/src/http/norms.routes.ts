import { routes } from '@veche/contracts';
import { localDateOf } from '@veche/deadlines';
import { plainDate } from '@veche/kernel';
import { on, rejected, type RouteLine } from '@veche/platform';
import { listCalendarVersions, type CalendarVersion } from '../db/calendar-draft-repo.ts';
import { listProposals } from '../db/norm-proposal-repo.ts';
import { listServices } from '../queries/list-services.ts';
import type { RequestsDeps } from '../requests-deps.ts';
import { enterDecree, previewDecree, requestActivation } from '../use-cases/calendar-decrees.ts';
import { proposeNorm, settleNormProposal } from '../use-cases/norm-proposals.ts';
import { normOfProposal, readDecree, refusalOf } from './read-norms-input.ts';
import { personOf } from './register.routes.ts';

const mostProposals = 100;

/** Norms of services and the production calendar: what holds, what is proposed, what a decree moves. */
export function normsRoutes(deps: RequestsDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.listMonitoredServices, 'rules.read', async ({ scope }) => ({
      body: await db.read(scope, async (tx) => {
        const { zone } = await deps.tenantOf(tx);
        return { items: await listServices(tx, localDateOf(tx.now, zone)) };
      }),
    })),
    on(routes.listNormProposals, 'norm.manage', async (c) => ({
      body: await db.read(c.scope, async (tx) => {
        const viewer = personOf(c);
        const items = await listProposals(tx, mostProposals);
        return {
          items: items.map(({ norm, proposedBy, settledBy: _settledBy, ...rest }) => ({
            ...rest,
            serviceCode: norm.serviceCode,
            stage: norm.stage,
            amount: norm.amount,
            unit: norm.unit,
            validFrom: norm.validFrom,
            isOwn: proposedBy === viewer,
          })),
        };
      }),
    })),
    on(routes.proposeNorm, 'norm.manage', async (c) => {
      const proposed = await db.transact(c.scope, async (tx) =>
        proposeNorm(deps, tx, {
          norm: await normOfProposal(tx, c.body),
          reason: c.body.reason,
          personId: personOf(c),
        }),
      );
      return {
        body: { ...proposed, preview: { ...proposed.preview, examples: [...proposed.preview.examples] } },
      };
    }),
    on(routes.settleNormProposal, 'norm.manage', async (c) => ({
      body: await db.transact(c.scope, (tx) =>
        settleNormProposal(deps, tx, {
          id: c.params.id,
          isAccepted: c.body.isAccepted,
          personId: personOf(c),
        }),
      ),
    })),
    on(routes.listCalendarVersions, 'rules.read', async ({ scope }) => ({
      body: { items: presentVersions(await db.read(scope, listCalendarVersions)) },
    })),
    on(routes.enterCalendarDecree, 'norm.manage', async (c) => {
      const { decreedOn, title } = c.body;
      const decree = {
        decreedOn: plainDate(decreedOn),
        title: { ru: title.ru, en: title.en ?? title.ru },
        content: readDecree(c.body),
      };
      const entered = await db.transact(c.scope, (tx) => enterDecree(tx, decree, personOf(c)));
      if (!entered.ok) throw rejected('decree-refused', { errors: refusalOf(entered.error) });
      return { body: entered.value };
    }),
    on(routes.previewCalendarDecree, 'norm.manage', async ({ scope, params }) => {
      const preview = await db.read(scope, (tx) => previewDecree(deps, tx, params.version));
      return { body: { ...preview, examples: [...preview.examples] } };
    }),
    on(routes.activateCalendarDecree, 'norm.manage', async ({ scope, params }) => {
      await db.transact(scope, (tx) => requestActivation(tx, params.version));
      return { body: { version: params.version } };
    }),
  ];
}

/** One version is in force: the newest that was put in force. Versions before it are past, those after it wait. */
function presentVersions(versions: readonly CalendarVersion[]) {
  const inForce = versions.find(({ activatedAt }) => activatedAt !== null)?.version ?? 0;
  return versions.map(({ changeId: _change, ...version }) => ({
    ...version,
    state:
      version.version === inForce
        ? ('in-force' as const)
        : version.version < inForce
          ? ('past' as const)
          : ('entered' as const),
  }));
}
