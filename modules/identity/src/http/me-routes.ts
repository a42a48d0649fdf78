import { routes } from '@veche/contracts';
import { on, type Reply, type RequestContext, type RouteLine } from '@veche/platform';
import type { MyProfile } from '@veche/contracts';
import { listConsents } from '../db/consent-repo.ts';
import type { IdentityDeps } from '../ports.ts';
import { presentConsent } from '../queries/consents.ts';
import { exportMyData } from '../queries/data-export.ts';
import { getMyProfile } from '../queries/my-profile.ts';
import { getOrganisationView, listMyInvitations } from '../queries/organisation-view.ts';
import { confirmContactChange, removeContact, startContactChange } from '../use-cases/change-contact.ts';
import { changePassword } from '../use-cases/change-password.ts';
import { changeProfile } from '../use-cases/change-profile.ts';
import { giveConsent, withdrawConsent } from '../use-cases/consents.ts';
import {
  confirmSecondFactor,
  removeSecondFactor,
  startSecondFactor,
} from '../use-cases/enrol-second-factor.ts';
import { eraseMe } from '../use-cases/erase-person.ts';
import { answerInvitation } from '../use-cases/organisation-members.ts';
import { callerOf, originOf } from './caller.ts';
import { closingCookie } from './session-cookie.ts';

const own = 'identity.manage-own';

/** One's own account. Enrolling a second factor asks for a session only: it is all that staff without one can do. */
export function meRoutes(deps: IdentityDeps): RouteLine[] {
  const profileOf = async (context: RequestContext): Promise<Reply<MyProfile>> => {
    const body = await getMyProfile(deps, context.scope, callerOf(context));
    return { body, version: body.version };
  };
  return [
    on(routes.getMe, own, profileOf),
    on(routes.changeMe, own, async (context) => {
      const { personId } = callerOf(context);
      await changeProfile(deps, context.scope, { personId, version: context.ifMatch ?? 0, ...context.body });
      return profileOf(context);
    }),
    on(routes.changePassword, own, async (context) => {
      const { personId, sessionId } = callerOf(context);
      await changePassword(deps, context.scope, { personId, sessionId, ...context.body });
      return {};
    }),
    on(routes.startSecondFactor, 'signed-in', async (context) => ({
      body: await startSecondFactor(deps, context.scope, callerOf(context).personId),
    })),
    on(routes.confirmSecondFactor, 'signed-in', async (context) => {
      const { personId, sessionId } = callerOf(context);
      const recoveryCodes = await confirmSecondFactor(deps, context.scope, {
        personId,
        sessionId,
        code: context.body.code,
      });
      return { body: { recoveryCodes: [...recoveryCodes] } };
    }),
    on(routes.removeSecondFactor, own, async (context) => {
      const { personId, sessionId } = callerOf(context);
      await removeSecondFactor(deps, context.scope, { personId, sessionId, password: context.body.password });
      return {};
    }),
    on(routes.listMyConsents, own, async (context) => {
      const consents = await deps.db.read(context.scope, (tx) =>
        listConsents(deps.vault, tx, callerOf(context).personId),
      );
      return { body: { items: consents.map(presentConsent) } };
    }),
    on(routes.giveConsent, own, async (context) => {
      const { personId } = callerOf(context);
      return {
        body: presentConsent(
          await giveConsent(deps, context.scope, { personId, ip: context.ip, ...context.body }),
        ),
      };
    }),
    on(routes.withdrawConsent, own, async (context) => {
      const { personId } = callerOf(context);
      const closeAccount = context.query.closeAccount === 'yes';
      await withdrawConsent(deps, context.scope, {
        personId,
        id: context.params.id,
        ip: context.ip,
        closeAccount,
      });
      return {};
    }),
    on(routes.exportMyData, own, async (context) => ({
      body: await exportMyData(deps, context.scope, callerOf(context)),
      fileName: 'veche-my-data.json',
    })),
    on(routes.eraseMe, own, async (context) => {
      const { personId } = callerOf(context);
      const { holds, ...erasure } = await eraseMe(deps, context.scope, {
        personId,
        password: context.body.password,
      });
      return { body: { ...erasure, holds: [...holds] }, cookies: [closingCookie] };
    }),
    on(routes.startContactChange, own, async (context) => ({
      body: await startContactChange(deps, originOf(context), {
        personId: callerOf(context).personId,
        contact: context.body.contact,
      }),
    })),
    on(routes.confirmContactChange, own, async (context) => {
      const { personId } = callerOf(context);
      await confirmContactChange(deps, context.scope, {
        personId,
        id: context.params.id,
        code: context.body.code,
      });
      return profileOf(context);
    }),
    on(routes.removeContact, own, async (context) => {
      await removeContact(deps, context.scope, callerOf(context).personId, context.params.kind);
      return {};
    }),
    on(routes.listMyInvitations, own, async (context) => ({
      body: {
        items: await deps.db.read(context.scope, (tx) =>
          listMyInvitations(deps.vault, tx, callerOf(context).personId),
        ),
      },
    })),
    on(routes.acceptInvitation, own, async (context) => {
      const { personId } = callerOf(context);
      const id = await answerInvitation(deps, context.scope, {
        personId,
        invitationId: context.params.id,
        answer: 'accepted',
      });
      const body = await deps.db.read(context.scope, (tx) =>
        getOrganisationView(deps.vault, tx, personId, id),
      );
      return { body, version: body.version };
    }),
    on(routes.declineInvitation, own, async (context) => {
      await answerInvitation(deps, context.scope, {
        personId: callerOf(context).personId,
        invitationId: context.params.id,
        answer: 'declined',
      });
      return {};
    }),
  ];
}
