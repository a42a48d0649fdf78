import { z } from 'zod';
import { idParams, uuid } from '../common.ts';
import * as identity from '../identity.ts';
import { route, type RouteContract } from '../route.ts';

const tag = 'Organisations';
const memberParams = z.object({ id: uuid, personId: uuid });

/** Organisations people act for. */
export const identityOrganisationRoutes = {
  listMyOrganisations: route({
    id: 'listMyOrganisations',
    method: 'GET',
    path: '/v1/organisations',
    tag,
    summary: 'Organisations I belong to',
    reply: z.object({ items: z.array(identity.organisationView) }),
  }),
  createOrganisation: route({
    id: 'createOrganisation',
    method: 'POST',
    path: '/v1/organisations',
    tag,
    summary: 'Add an organisation; I become its owner',
    body: identity.organisationInput,
    reply: identity.organisationView,
    status: 201,
    problems: ['organisation-exists'],
  }),
  getOrganisation: route({
    id: 'getOrganisation',
    method: 'GET',
    path: '/v1/organisations/{id}',
    tag,
    summary: 'One of my organisations',
    params: idParams,
    reply: identity.organisationView,
    problems: ['not-found'],
  }),
  changeOrganisation: route({
    id: 'changeOrganisation',
    method: 'PATCH',
    path: '/v1/organisations/{id}',
    tag,
    summary: 'Correct its particulars',
    params: idParams,
    ifMatch: true,
    body: identity.organisationInput,
    reply: identity.organisationView,
    problems: ['not-found', 'owner-only', 'stale-version', 'organisation-exists'],
  }),
  closeOrganisation: route({
    id: 'closeOrganisation',
    method: 'DELETE',
    path: '/v1/organisations/{id}',
    tag,
    summary: 'Close it; its applications stay',
    params: idParams,
    status: 204,
    problems: ['not-found', 'owner-only'],
  }),
  inviteMember: route({
    id: 'inviteMember',
    method: 'POST',
    path: '/v1/organisations/{id}/invitations',
    tag,
    summary: 'Invite a person by e-mail or phone',
    params: idParams,
    body: z
      .object({ contact: identity.contactInput, right: identity.memberRight })
      .meta({ id: 'InvitationInput' }),
    reply: identity.organisationInvitation,
    status: 201,
    problems: ['not-found', 'owner-only', 'too-many-requests'],
  }),
  withdrawInvitation: route({
    id: 'withdrawInvitation',
    method: 'DELETE',
    path: '/v1/organisations/{id}/invitations/{invitationId}',
    tag,
    summary: 'Take an invitation back',
    params: z.object({ id: uuid, invitationId: uuid }),
    status: 204,
    problems: ['not-found', 'owner-only'],
  }),
  changeMember: route({
    id: 'changeMember',
    method: 'PUT',
    path: '/v1/organisations/{id}/members/{personId}',
    tag,
    summary: 'Change the right of a member',
    params: memberParams,
    body: z.object({ right: identity.memberRight }),
    reply: identity.organisationView,
    problems: ['not-found', 'owner-only', 'last-owner'],
  }),
  removeMember: route({
    id: 'removeMember',
    method: 'DELETE',
    path: '/v1/organisations/{id}/members/{personId}',
    tag,
    summary: 'Remove a member, or leave',
    params: memberParams,
    status: 204,
    problems: ['not-found', 'owner-only', 'last-owner'],
  }),
} as const satisfies Record<string, RouteContract>;
