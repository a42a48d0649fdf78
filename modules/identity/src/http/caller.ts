import type { Language, TenantId } from '@veche/kernel';
import { signInRequired, type Principal, type Scope } from '@veche/platform';
import type { RequestOrigin } from '../use-cases/request-origin.ts';

interface Request {
  readonly principal: Principal | null;
  readonly scope: Scope;
  readonly tenantId: TenantId;
  readonly language: Language;
  readonly ip: string;
  readonly userAgent: string;
}

/** The signed-in caller. @throws AppError `sign-in-required`; routes with a policy have refused before */
export function callerOf({ principal }: Request): Principal {
  if (!principal) throw signInRequired();
  return principal;
}

export const originOf = ({ scope, ip, userAgent, language }: Request): RequestOrigin => ({
  scope,
  ip,
  userAgent,
  language,
});
