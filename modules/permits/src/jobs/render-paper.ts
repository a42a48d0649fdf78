import type { Instant } from '@veche/kernel';
import { systemScope, type JobHandler, textOf } from '@veche/platform';
import type { Tables } from '../db/tables.ts';
import { composePaper } from '../papers/compose-paper.ts';
import { loadPaperCase } from '../papers/load-paper-case.ts';
import type { PermitsDeps } from '../use-cases/deps.ts';

export type KeptPaper = 'decision' | 'submission-receipt';

/** Sets, signs and keeps a paper of a case as it stood when the paper fell due: receipts and decisions are issued once. */
export function renderPaperJob(deps: PermitsDeps): JobHandler {
  return {
    kind: 'permits.render-paper',
    perform: async (job, context) => {
      const applicationId = textOf(job.data, 'applicationId');
      const kind = job.data['paper'] as KeptPaper;
      const scope = systemScope('render-paper', job.tenantId);
      const paper = await context.db.read(scope, (tx) => loadPaperCase(deps, tx, applicationId, 'ru'));
      const now = deps.clock();
      const composed = composePaper(paper, kind, now);
      if (!composed) return async () => {};
      const blobId = await setAndKeep(deps, composed, now, paper.view.number ?? '');
      return async (tx) => {
        await tx
          .kysely<Tables>()
          .insertInto('permits.paper')
          .values({
            tenant_id: tx.tenantId,
            application_id: applicationId,
            kind,
            language: 'ru',
            version: paper.view.version,
            blob_id: blobId,
            created_at: tx.now,
          })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
      };
    },
  };
}

async function setAndKeep(
  deps: PermitsDeps,
  composed: NonNullable<ReturnType<typeof composePaper>>,
  now: Instant,
  number: string,
): Promise<string> {
  const pdf = await deps.papers.set({
    template: composed.template,
    data: composed.data,
    creationAt: now,
  });
  const signed = await deps.papers.sign(pdf, { signedAt: now, reason: `Документ по обращению № ${number}` });
  return (await deps.papers.store(signed)).blobId;
}
