import { z } from 'zod';
import { idParams } from '../common.ts';
import * as identity from '../identity.ts';
import { route, type RouteContract } from '../route.ts';

const tag = 'Users and rights';
/** Why; several lines are allowed, other control characters are not. */
const reason = z
  .string()
  .trim()
  .min(5)
  .max(1000)
  .regex(/^(\P{Cc}|[\n\r\t])*$/u);

/** What an administrator does: staff, their roles, and which role holds which right. */
export const identityStaffRoutes = {
  listStaff: route({
    id: 'listStaff',
    method: 'GET',
    path: '/v1/staff',
    tag,
    summary: 'Staff of this municipality',
    query: z.object({ role: identity.staffRole.optional(), status: identity.staffStatus.optional() }),
    reply: z.object({ items: z.array(identity.staffMember) }),
  }),
  inviteStaff: route({
    id: 'inviteStaff',
    method: 'POST',
    path: '/v1/staff',
    tag,
    summary: 'Give staff roles to a person by their contact; a new person sets the password by a code',
    body: z
      .object({
        contact: identity.contactInput,
        names: identity.personNames,
        roles: z.array(identity.staffRoleInput).min(1).max(10),
      })
      .meta({ id: 'StaffInput' }),
    reply: identity.staffMember,
    status: 201,
    problems: ['own-rights'],
  }),
  getStaffMember: route({
    id: 'getStaffMember',
    method: 'GET',
    path: '/v1/staff/{id}',
    tag,
    summary: 'One member of the staff',
    params: idParams,
    reply: identity.staffMember,
    problems: ['not-found'],
  }),
  changeStaffMember: route({
    id: 'changeStaffMember',
    method: 'PATCH',
    path: '/v1/staff/{id}',
    tag,
    summary: 'Change roles, block or unblock',
    params: idParams,
    ifMatch: true,
    body: z
      .object({
        roles: z.array(identity.staffRoleInput).max(10).optional(),
        blocked: z.boolean().optional(),
        /** Their phone is lost: at the next sign-in they enrol again. */
        resetSecondFactor: z.literal(true).optional(),
        reason,
      })
      .meta({ id: 'StaffChange' }),
    reply: identity.staffMember,
    problems: ['not-found', 'stale-version', 'own-rights', 'last-administrator'],
  }),
  getRoleGrants: route({
    id: 'getRoleGrants',
    method: 'GET',
    path: '/v1/role-grants',
    tag,
    summary: 'Which role holds which right, proposals and history',
    reply: identity.roleGrants,
  }),
  proposeRoleGrants: route({
    id: 'proposeRoleGrants',
    method: 'POST',
    path: '/v1/role-grants/proposals',
    tag,
    summary:
      'Propose new rights; harmless ones come into force at once, dangerous ones wait for a second person',
    body: z
      .object({ baseVersion: z.number().int().nonnegative(), grants: identity.grantTable, reason })
      .meta({ id: 'RoleGrantProposal' }),
    reply: identity.roleGrantVersion,
    status: 201,
    problems: ['stale-version', 'grants-unchanged', 'grants-forbidden'],
  }),
  approveRoleGrants: route({
    id: 'approveRoleGrants',
    method: 'POST',
    path: '/v1/role-grants/proposals/{id}/approval',
    tag,
    summary: 'Approve the proposal of another person',
    params: idParams,
    reply: identity.roleGrantVersion,
    problems: ['not-found', 'second-person-required', 'proposal-over'],
  }),
  rejectRoleGrants: route({
    id: 'rejectRoleGrants',
    method: 'POST',
    path: '/v1/role-grants/proposals/{id}/rejection',
    tag,
    summary: 'Reject a proposal, or withdraw one’s own',
    params: idParams,
    reply: identity.roleGrantVersion,
    problems: ['not-found', 'proposal-over'],
  }),
} as const satisfies Record<string, RouteContract>;
