import { z } from 'zod';
import { idParams } from '../common.ts';
import * as identity from '../identity.ts';
import { route, type RouteContract } from '../route.ts';

const tag = 'Access';

/** Registration, sign-in, sessions, password reset. Answers never tell whether a contact has an account. */
export const identityAccessRoutes = {
  listConsentTexts: route({
    id: 'listConsentTexts',
    method: 'GET',
    path: '/v1/consent-texts',
    tag,
    summary: 'Texts of consents in force, one per purpose',
    reply: z.object({ items: z.array(identity.consentText) }),
  }),
  startRegistration: route({
    id: 'startRegistration',
    method: 'POST',
    path: '/v1/registrations',
    tag,
    summary: 'Register by e-mail or phone; a code is sent to it',
    body: identity.registrationInput,
    reply: identity.codeSent,
    status: 202,
    problems: ['consent-required', 'consent-text-outdated', 'too-many-requests'],
  }),
  confirmRegistration: route({
    id: 'confirmRegistration',
    method: 'POST',
    path: '/v1/registrations/{id}/confirmation',
    tag,
    summary: 'Confirm the contact by the code; the account is created and signed in',
    params: idParams,
    body: z.object({ code: identity.oneTimeCode }),
    reply: identity.sessionState,
    status: 201,
    idempotent: false,
    problems: ['code-wrong', 'code-expired', 'too-many-requests'],
  }),
  resendRegistrationCode: route({
    id: 'resendRegistrationCode',
    method: 'POST',
    path: '/v1/registrations/{id}/code',
    tag,
    summary: 'Send a new code; the earlier one stops working',
    params: idParams,
    reply: identity.codeSent,
    status: 202,
    idempotent: false,
    problems: ['code-expired', 'code-limit', 'too-many-requests'],
  }),
  signIn: route({
    id: 'signIn',
    method: 'POST',
    path: '/v1/sessions',
    tag,
    summary: 'Sign in by e-mail or phone and password',
    body: z
      .object({ login: identity.contactInput, password: identity.passwordInput })
      .meta({ id: 'SignInInput' }),
    reply: identity.signInResult,
    status: 201,
    idempotent: false,
    problems: ['sign-in-failed', 'too-many-requests'],
  }),
  passSecondFactor: route({
    id: 'passSecondFactor',
    method: 'POST',
    path: '/v1/sessions/second-factor',
    tag,
    summary: 'Finish the sign-in by a code of the authenticator or a recovery code',
    body: z
      .object({
        challenge: identity.challengeToken,
        code: z
          .string()
          .trim()
          .regex(/^(\d{6}|[A-Za-z2-7]{4}-?[A-Za-z2-7]{4}-?[A-Za-z2-7]{4})$/),
      })
      .meta({ id: 'SecondFactorInput' }),
    reply: identity.sessionState,
    status: 201,
    idempotent: false,
    problems: ['second-factor-failed', 'challenge-expired', 'too-many-requests'],
  }),
  getSession: route({
    id: 'getSession',
    method: 'GET',
    path: '/v1/session',
    tag,
    summary: 'Who is here and what they may do; answers anonymous visitors too',
    reply: identity.sessionState,
  }),
  signOut: route({
    id: 'signOut',
    method: 'DELETE',
    path: '/v1/session',
    tag,
    summary: 'Sign out of this session',
    status: 204,
    idempotent: false,
  }),
  listSessions: route({
    id: 'listSessions',
    method: 'GET',
    path: '/v1/sessions',
    tag,
    summary: 'My signed-in devices',
    reply: z.object({ items: z.array(identity.deviceSession) }),
  }),
  revokeSession: route({
    id: 'revokeSession',
    method: 'DELETE',
    path: '/v1/sessions/{id}',
    tag,
    summary: 'Sign one of my devices out',
    params: idParams,
    status: 204,
    problems: ['not-found'],
  }),
  revokeOtherSessions: route({
    id: 'revokeOtherSessions',
    method: 'DELETE',
    path: '/v1/sessions',
    tag,
    summary: 'Sign all my other devices out',
    reply: z.object({ revoked: z.number().int() }),
  }),
  startPasswordReset: route({
    id: 'startPasswordReset',
    method: 'POST',
    path: '/v1/password-resets',
    tag,
    summary: 'Ask for a code to set a new password (also the first one of invited staff)',
    body: z.object({ login: identity.contactInput }).meta({ id: 'PasswordResetInput' }),
    reply: identity.codeSent,
    status: 202,
    problems: ['too-many-requests'],
  }),
  confirmPasswordReset: route({
    id: 'confirmPasswordReset',
    method: 'POST',
    path: '/v1/password-resets/{id}/confirmation',
    tag,
    summary: 'Set a new password by the code; every session of the person ends',
    params: idParams,
    body: z
      .object({ code: identity.oneTimeCode, password: identity.passwordInput })
      .meta({ id: 'PasswordResetConfirmation' }),
    status: 204,
    idempotent: false,
    problems: ['code-wrong', 'code-expired', 'too-many-requests'],
  }),
  listDemoPersonas: route({
    id: 'listDemoPersonas',
    method: 'GET',
    path: '/v1/demo/personas',
    tag: 'Demonstration',
    summary: 'Invented people one can sign in as; only in a demonstration town',
    reply: z.object({ items: z.array(identity.demoPersona) }),
    problems: ['not-found'],
  }),
  signInAsPersona: route({
    id: 'signInAsPersona',
    method: 'POST',
    path: '/v1/demo/sessions',
    tag: 'Demonstration',
    summary: 'Sign in as an invented person by one click; only in a demonstration town',
    body: z.object({
      persona: z
        .string()
        .regex(/^[a-z]+(-[a-z]+)*$/)
        .max(40),
    }),
    reply: identity.sessionState,
    status: 201,
    idempotent: false,
    problems: ['not-found'],
  }),
} as const satisfies Record<string, RouteContract>;
