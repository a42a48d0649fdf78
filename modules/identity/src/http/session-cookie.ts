import type { ReplyCookie } from '@veche/platform';
import { sessionLimits } from '../domain/session-limits.ts';
import { sessionCookie } from '../use-cases/authenticate.ts';

/** The browser keeps the token as long as any session may live; the server ends it sooner. */
export const openingCookie = (token: string): ReplyCookie => ({
  name: sessionCookie,
  value: token,
  maxAgeSeconds: sessionLimits.applicant.absoluteSeconds,
});

export const closingCookie: ReplyCookie = { name: sessionCookie, value: '', maxAgeSeconds: 0 };
