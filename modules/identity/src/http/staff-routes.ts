import { routes, type StaffMember } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import { on, type Reply, type RequestContext, type RouteLine } from '@veche/platform';
import type { IdentityDeps } from '../ports.ts';
import { getGrantVersion, getRoleGrants } from '../queries/role-grants-view.ts';
import { getStaffMember, listStaff } from '../queries/staff-view.ts';
import type { GrantCache } from '../use-cases/grant-cache.ts';
import { changeStaff, inviteStaff } from '../use-cases/manage-staff.ts';
import { approveGrants, proposeGrants, rejectGrants } from '../use-cases/role-grants.ts';
import { callerOf, originOf } from './caller.ts';

const manage = 'users.manage';

/** Staff and rights of the town. */
export function staffRoutes(deps: IdentityDeps, cache: GrantCache): RouteLine[] {
  const memberOf = async ({ scope }: RequestContext, id: PersonId): Promise<Reply<StaffMember>> => {
    const body = await deps.db.read(scope, (tx) => getStaffMember(deps.vault, tx, id));
    return { body, version: body.version };
  };
  const grantVersion = async ({ scope }: RequestContext, id: string) => ({
    body: await deps.db.read(scope, (tx) => getGrantVersion(deps.vault, tx, id)),
  });
  return [
    on(routes.listStaff, manage, async ({ scope, query }) => ({
      body: { items: await deps.db.read(scope, (tx) => listStaff(deps.vault, tx, query)) },
    })),
    on(routes.inviteStaff, manage, async (context) =>
      memberOf(
        context,
        await inviteStaff(deps, originOf(context), { actorId: callerOf(context).personId, ...context.body }),
      ),
    ),
    on(routes.getStaffMember, manage, (context) => memberOf(context, context.params.id as PersonId)),
    on(routes.changeStaffMember, manage, async (context) => {
      const personId = context.params.id as PersonId;
      await changeStaff(deps, context.scope, {
        actorId: callerOf(context).personId,
        personId,
        version: context.ifMatch ?? 0,
        ...context.body,
      });
      return memberOf(context, personId);
    }),
    on(routes.getRoleGrants, manage, async ({ scope }) => ({
      body: await deps.db.read(scope, (tx) => getRoleGrants(deps.vault, tx)),
    })),
    on(routes.proposeRoleGrants, manage, async (context) =>
      grantVersion(
        context,
        await proposeGrants(deps, cache, context.scope, {
          personId: callerOf(context).personId,
          ...context.body,
        }),
      ),
    ),
    on(routes.approveRoleGrants, manage, async (context) => {
      const { id } = context.params;
      await approveGrants(deps, cache, context.scope, { personId: callerOf(context).personId, id });
      return grantVersion(context, id);
    }),
    on(routes.rejectRoleGrants, manage, async (context) => {
      const { id } = context.params;
      await rejectGrants(deps, context.scope, { personId: callerOf(context).personId, id });
      return grantVersion(context, id);
    }),
  ];
}
