import type { BilingualText, PersonId } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import type { Tables } from './tables.ts';

export interface HistoryLine {
  readonly version: number;
  readonly at: string;
  readonly code: string;
  readonly text: BilingualText;
  readonly actorRole: string;
  readonly actorPersonId: PersonId | null;
}

export async function appendHistory(
  tx: Tx,
  applicationId: string,
  lines: readonly HistoryLine[],
): Promise<void> {
  if (lines.length === 0) return;
  await tx
    .kysely<Tables>()
    .insertInto('permits.history')
    .values(
      lines.map((line) => ({
        tenant_id: tx.tenantId,
        application_id: applicationId,
        version: line.version,
        at: line.at,
        code: line.code,
        text_ru: line.text.ru,
        text_en: line.text.en,
        actor_role: line.actorRole,
        actor_person_id: line.actorPersonId,
      })),
    )
    .execute();
}

/** The whole history, newest first. */
export async function listHistory(tx: ReadTx, applicationId: string): Promise<HistoryLine[]> {
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('permits.history')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('application_id', '=', applicationId)
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({
    version: row.version,
    at: row.at,
    code: row.code,
    text: { ru: row.text_ru, en: row.text_en },
    actorRole: row.actor_role,
    actorPersonId: row.actor_person_id as PersonId | null,
  }));
}
