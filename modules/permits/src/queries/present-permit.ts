import type { ApplicationView } from '@veche/contracts';
import type { ReadTx } from '@veche/platform';
import type { Tables } from '../db/tables.ts';
import type { Application } from '../domain/application.ts';
import type { PermitsDeps } from '../use-cases/deps.ts';

/** The permit with the address and code by which anyone can check it. */
export async function presentPermit(
  deps: PermitsDeps,
  tx: ReadTx,
  state: Application,
): Promise<Pick<ApplicationView, 'permit'>> {
  const permit = 'permit' in state ? state.permit : undefined;
  if (!permit) return {};
  const row = await tx
    .kysely<Tables>()
    .selectFrom('permits.permit')
    .select(['state', 'token', 'code', 'issued_at'])
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', permit.id)
    .executeTakeFirst();
  if (!row) return {};
  return {
    permit: {
      id: permit.id,
      number: permit.number,
      state: row.state as NonNullable<ApplicationView['permit']>['state'],
      issuedAt: row.issued_at,
      checkUrl: checkUrl(deps.publicUrl, row.token),
      code: row.code,
    },
  };
}

export const checkUrl = (publicUrl: string, token: string): string => `${publicUrl}/p/${token}`;
