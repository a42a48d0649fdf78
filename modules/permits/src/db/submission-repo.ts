import type { Tx } from '@veche/platform';
import type { JudgedForm } from '../ports.ts';
import type { Tables } from './tables.ts';

/** Records by which pack, engine and facts a package was judged. Never changed afterwards. */
export async function insertSubmission(
  tx: Tx,
  submission: {
    applicationId: string;
    formVersion: number;
    filedOn: string;
    judged: JudgedForm;
    sealedFacts: string;
    sealedEvaluation: string;
  },
): Promise<void> {
  await tx
    .kysely<Tables>()
    .insertInto('permits.submission')
    .values({
      tenant_id: tx.tenantId,
      id: tx.newId(),
      application_id: submission.applicationId,
      form_version: submission.formVersion,
      filed_on: submission.filedOn,
      submitted_at: tx.now,
      pack_version: submission.judged.packVersion,
      pack_hash: submission.judged.packHash,
      engine_version: submission.judged.engineVersion,
      sealed_facts: submission.sealedFacts,
      sealed_evaluation: submission.sealedEvaluation,
    })
    .execute();
}
