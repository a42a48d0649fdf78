import { timingSafeEqual } from 'node:crypto';
import { publicPermit as publicPermitSchema } from '@veche/contracts';
import type { TenantId } from '@veche/kernel';
import { AppError, systemScope, type Database, type ReadTx } from '@veche/platform';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { PermitTable, Tables } from '../db/tables.ts';
import type { PublicFacts } from '../domain/public-facts.ts';
import type { PermitsDeps } from '../use-cases/deps.ts';

type PublicPermit = z.infer<typeof publicPermitSchema>;

const permitNotFound = (): AppError => new AppError('permit-not-found');

/** Finds the town of a token; the token is the only key a passer-by has. */
export async function tenantOfToken(db: Database, token: string): Promise<TenantId> {
  const found = await db.read(systemScope('permit-check'), async (tx) => {
    const result = await sql<{
      tenant_id: string | null;
    }>`select permits.tenant_of_token(${token}) as tenant_id`.execute(tx.kysely<Tables>());
    return result.rows[0]?.tenant_id ?? null;
  });
  if (found === null) throw permitNotFound();
  return found as TenantId;
}

/** Authenticity and present state, without personal data. */
export async function publicPermitByToken(
  deps: PermitsDeps,
  tx: ReadTx,
  token: string,
): Promise<PublicPermit> {
  const row = await tx
    .kysely<Tables>()
    .selectFrom('permits.permit')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('token', '=', token)
    .executeTakeFirst();
  return presentPublicPermit(deps, tx, row);
}

/** The same by number and the code on the paper; a wrong code is told exactly as a wrong number. */
export async function publicPermitByNumber(
  deps: PermitsDeps,
  tx: ReadTx,
  number: string,
  code: string,
): Promise<PublicPermit & { token: string }> {
  const wanted = normaliseNumber(number);
  const row = await tx
    .kysely<Tables>()
    .selectFrom('permits.permit')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where((eb) => eb(eb.fn('upper', ['number']), '=', wanted))
    .executeTakeFirst();
  if (!row || !isSameCode(row.code, code)) throw permitNotFound();
  return { ...(await presentPublicPermit(deps, tx, row)), token: row.token };
}

/** People type spaces, lower case, and long dashes. */
export const normaliseNumber = (text: string): string =>
  text
    .trim()
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/[–—−‑]/g, '-');

function isSameCode(kept: string, typed: string): boolean {
  const clean = typed.trim().toUpperCase().replace(/[\s-]/g, '');
  const left = Buffer.from(kept.replaceAll('-', ''));
  const right = Buffer.from(clean);
  return left.length === right.length && timingSafeEqual(left, right);
}

async function presentPublicPermit(
  deps: PermitsDeps,
  tx: ReadTx,
  row: PermitTable | undefined,
): Promise<PublicPermit> {
  if (!row || row.state === 'in-preparation' || row.signed_at === null) throw permitNotFound();
  const facts = row.public_facts as PublicFacts;
  const journal = await deps.journal.receipt(tx, row.application_id);
  return publicPermitSchema.parse({
    number: row.number,
    state: publicState(row, facts, tx.now),
    authentic: true,
    title: facts.title,
    subtype: facts.subtype,
    placeName: facts.placeName,
    ...(facts.geometry ? { geometry: facts.geometry } : {}),
    sessions: facts.sessions,
    ...(facts.setupFrom ? { setupFrom: facts.setupFrom } : {}),
    ...(facts.teardownTo ? { teardownTo: facts.teardownTo } : {}),
    ...(facts.attendanceLimit === undefined ? {} : { attendanceLimit: facts.attendanceLimit }),
    conditions: facts.conditions,
    ...(facts.organiserName ? { organiserName: facts.organiserName } : {}),
    authority: facts.authority,
    issuedAt: row.issued_at,
    ...(row.state_changed_at ? { stateChangedAt: row.state_changed_at } : {}),
    ...(row.superseded_by ? { supersededBy: row.superseded_by } : {}),
    ...(journal ? { journal } : {}),
    signature: {
      signer: row.signer ?? '',
      certificateSerial: row.certificate_serial ?? '',
      signedAt: row.signed_at,
    },
    sha256: row.sha256 ?? '',
    isDemonstration: facts.isDemonstration,
    checkedAt: tx.now,
  });
}

function publicState(row: PermitTable, facts: PublicFacts, now: string): PublicPermit['state'] {
  if (row.state === 'withdrawn' || row.state === 'superseded') return row.state;
  const from = facts.setupFrom ?? facts.sessions[0]?.startsAt;
  const to = facts.teardownTo ?? facts.sessions.at(-1)?.endsAt;
  if (to !== undefined && Date.parse(to) < Date.parse(now)) return 'ended';
  return from !== undefined && Date.parse(from) > Date.parse(now) ? 'not-yet' : 'in-force';
}
