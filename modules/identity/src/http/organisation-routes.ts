import { routes, type OrganisationView } from '@veche/contracts';
import type { OrganisationId, PersonId } from '@veche/kernel';
import { on, type Reply, type RequestContext, type RouteLine } from '@veche/platform';
import type { IdentityDeps } from '../ports.ts';
import {
  getOrganisationView,
  listOrganisationViews,
  presentInvitation,
} from '../queries/organisation-view.ts';
import {
  changeMember,
  inviteMember,
  removeMember,
  withdrawInvitation,
} from '../use-cases/organisation-members.ts';
import { changeOrganisation, closeOrganisation, createOrganisation } from '../use-cases/organisations.ts';
import { callerOf, originOf } from './caller.ts';

const own = 'identity.manage-own';

const idOf = ({ params }: { params: { id: string } }): OrganisationId => params.id as OrganisationId;

/** Organisations people act for; who is no member learns nothing of them. */
export function organisationRoutes(deps: IdentityDeps): RouteLine[] {
  const viewOf = async (context: RequestContext, id: OrganisationId): Promise<Reply<OrganisationView>> => {
    const { personId } = callerOf(context);
    const body = await deps.db.read(context.scope, (tx) => getOrganisationView(deps.vault, tx, personId, id));
    return { body, version: body.version };
  };
  return [
    on(routes.listMyOrganisations, own, async (context) => ({
      body: {
        items: await deps.db.read(context.scope, (tx) =>
          listOrganisationViews(deps.vault, tx, callerOf(context).personId),
        ),
      },
    })),
    on(routes.createOrganisation, own, async (context) =>
      viewOf(
        context,
        await createOrganisation(deps, context.scope, callerOf(context).personId, context.body),
      ),
    ),
    on(routes.getOrganisation, own, (context) => viewOf(context, idOf(context))),
    on(routes.changeOrganisation, own, async (context) => {
      const { personId } = callerOf(context);
      await changeOrganisation(deps, context.scope, {
        personId,
        id: idOf(context),
        version: context.ifMatch ?? 0,
        input: context.body,
      });
      return viewOf(context, idOf(context));
    }),
    on(routes.closeOrganisation, own, async (context) => {
      await closeOrganisation(deps, context.scope, callerOf(context).personId, idOf(context));
      return {};
    }),
    on(routes.inviteMember, own, async (context) => {
      const { personId } = callerOf(context);
      return {
        body: presentInvitation(
          await inviteMember(deps, originOf(context), { personId, id: idOf(context), ...context.body }),
        ),
      };
    }),
    on(routes.withdrawInvitation, own, async (context) => {
      const { personId } = callerOf(context);
      await withdrawInvitation(deps, context.scope, {
        personId,
        id: idOf(context),
        invitationId: context.params.invitationId,
      });
      return {};
    }),
    on(routes.changeMember, own, async (context) => {
      const { personId } = callerOf(context);
      const memberId = context.params.personId as PersonId;
      await changeMember(deps, context.scope, {
        personId,
        id: idOf(context),
        memberId,
        right: context.body.right,
      });
      return viewOf(context, idOf(context));
    }),
    on(routes.removeMember, own, async (context) => {
      const { personId } = callerOf(context);
      await removeMember(deps, context.scope, {
        personId,
        id: idOf(context),
        memberId: context.params.personId as PersonId,
      });
      return {};
    }),
  ];
}
