import { routes } from '@veche/contracts';
import { on, type Reply, type RequestContext, type RouteLine } from '@veche/platform';
import type { SessionState } from '@veche/contracts';
import { consentTexts } from '../domain/consent-texts.ts';
import type { IdentityDeps } from '../ports.ts';
import { listDemoPersonas } from '../queries/demo-personas.ts';
import { listDeviceSessions } from '../queries/device-sessions.ts';
import { getSessionState } from '../queries/session-state.ts';
import { authenticate } from '../use-cases/authenticate.ts';
import { confirmRegistration } from '../use-cases/confirm-registration.ts';
import { signInAsPersona } from '../use-cases/demo-people.ts';
import { endOtherSessions, endSession } from '../use-cases/end-session.ts';
import type { GrantCache } from '../use-cases/grant-cache.ts';
import { passSecondFactor } from '../use-cases/pass-second-factor.ts';
import { resendRegistrationCode } from '../use-cases/resend-code.ts';
import { confirmPasswordReset, startPasswordReset } from '../use-cases/reset-password.ts';
import { signIn } from '../use-cases/sign-in.ts';
import { startRegistration } from '../use-cases/start-registration.ts';
import { callerOf, originOf } from './caller.ts';
import { closingCookie, openingCookie } from './session-cookie.ts';

/** Registration, sign-in, sessions. */
export function accessRoutes(deps: IdentityDeps, grants: GrantCache): RouteLine[] {
  const stateAfter = async (context: RequestContext, token: string): Promise<SessionState> => {
    const principal = await authenticate(deps, grants, {
      tenant: { id: context.tenantId },
      cookie: () => token,
    });
    return getSessionState(deps, context.scope, principal);
  };
  const signedIn = async (context: RequestContext, token: string): Promise<Reply<SessionState>> => ({
    body: await stateAfter(context, token),
    cookies: [openingCookie(token)],
  });
  return [
    on(routes.listConsentTexts, 'public', async () => ({ body: { items: [...consentTexts] } })),
    on(routes.startRegistration, 'public', async (context) => ({
      body: await startRegistration(deps, originOf(context), context.body),
    })),
    on(routes.confirmRegistration, 'public', async (context) =>
      signedIn(
        context,
        await confirmRegistration(deps, originOf(context), {
          id: context.params.id,
          code: context.body.code,
        }),
      ),
    ),
    on(routes.resendRegistrationCode, 'public', async (context) => ({
      body: await resendRegistrationCode(deps, originOf(context), context.params.id),
    })),
    on(routes.signIn, 'public', async (context) => {
      const result = await signIn(deps, originOf(context), context.body);
      if (result.state === 'second-factor') return { body: result };
      return {
        body: { state: 'signed-in' as const, session: await stateAfter(context, result.token) },
        cookies: [openingCookie(result.token)],
      };
    }),
    on(routes.passSecondFactor, 'public', async (context) =>
      signedIn(context, await passSecondFactor(deps, originOf(context), context.body)),
    ),
    on(routes.getSession, 'public', async ({ scope, principal }) => ({
      body: await getSessionState(deps, scope, principal),
    })),
    on(routes.signOut, 'signed-in', async (context) => {
      const { personId, sessionId } = callerOf(context);
      await endSession(deps, context.scope, personId, sessionId);
      return { cookies: [closingCookie] };
    }),
    on(routes.listSessions, 'identity.manage-own', async (context) => ({
      body: { items: await deps.db.read(context.scope, (tx) => listDeviceSessions(tx, callerOf(context))) },
    })),
    on(routes.revokeSession, 'identity.manage-own', async (context) => {
      const { personId, sessionId } = callerOf(context);
      await endSession(deps, context.scope, personId, context.params.id);
      return context.params.id === sessionId ? { cookies: [closingCookie] } : {};
    }),
    on(routes.revokeOtherSessions, 'identity.manage-own', async (context) => {
      const { personId, sessionId } = callerOf(context);
      return { body: { revoked: await endOtherSessions(deps, context.scope, personId, sessionId) } };
    }),
    on(routes.startPasswordReset, 'public', async (context) => ({
      body: await startPasswordReset(deps, originOf(context), context.body.login),
    })),
    on(routes.confirmPasswordReset, 'public', async (context) => {
      await confirmPasswordReset(deps, originOf(context), { id: context.params.id, ...context.body });
      return {};
    }),
    on(routes.listDemoPersonas, 'public', async ({ scope }) => ({
      body: { items: await deps.db.read(scope, listDemoPersonas) },
    })),
    on(routes.signInAsPersona, 'public', async (context) =>
      signedIn(context, await signInAsPersona(deps, originOf(context), context.body.persona)),
    ),
  ];
}
