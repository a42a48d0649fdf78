import { Readable } from 'node:stream';
import type { Language } from '@veche/kernel';
import { notFound, type ReadTx, type Reply, type RequestContext } from '@veche/platform';
import { getApplication } from '../db/application-repo.ts';
import type { Tables } from '../db/tables.ts';
import { composePaper } from '../papers/compose-paper.ts';
import { loadPaperCase } from '../papers/load-paper-case.ts';
import { assertMayRead } from '../use-cases/authority.ts';
import type { PermitsDeps } from '../use-cases/deps.ts';

type Paper = 'permit' | 'decision' | 'submission-receipt' | 'preliminary-request' | 'check-protocol';

const fileNames: Record<Paper, string> = {
  permit: 'razreshenie',
  decision: 'reshenie',
  'submission-receipt': 'kvitanciya',
  'preliminary-request': 'predvaritelny-zapros',
  'check-protocol': 'protokol-proverki',
};

/** Issued papers are served as kept; working papers (preliminary request, protocol) are set at the moment of asking. */
export async function servePaper(
  deps: PermitsDeps,
  context: RequestContext,
  wanted: { id: string; paper: Paper; language: Language },
): Promise<Reply<never>> {
  const kept = await deps.db.read(context.scope, async (tx) => {
    const loaded = await getApplication(tx, deps.vault, wanted.id);
    await assertMayRead(deps, tx, context, loaded);
    return {
      number: 'number' in loaded.state ? loaded.state.number : 'chernovik',
      blobId: await keptBlob(tx, wanted.id, wanted.paper),
    };
  });
  const fileName = `${fileNames[wanted.paper]}-${kept.number}.pdf`;
  if (kept.blobId) return { stream: await deps.papers.open(kept.blobId), fileName };
  if (wanted.paper === 'permit') throw notFound();
  const paper = await deps.db.read(context.scope, (tx) =>
    loadPaperCase(deps, tx, wanted.id, wanted.language),
  );
  const now = deps.clock();
  const composed = composePaper(paper, wanted.paper, now);
  if (!composed) throw notFound();
  const pdf = await deps.papers.set({
    template: composed.template,
    data: composed.data,
    creationAt: now,
  });
  return { stream: Readable.from([pdf]), fileName };
}

async function keptBlob(tx: ReadTx, applicationId: string, paper: Paper): Promise<string | undefined> {
  if (paper === 'permit') {
    const row = await tx
      .kysely<Tables>()
      .selectFrom('permits.permit')
      .select('blob_id')
      .where('tenant_id', '=', tx.tenantId)
      .where('application_id', '=', applicationId)
      .where('blob_id', 'is not', null)
      .orderBy('issued_at', 'desc')
      .executeTakeFirst();
    return row?.blob_id ?? undefined;
  }
  const row = await tx
    .kysely<Tables>()
    .selectFrom('permits.paper')
    .select('blob_id')
    .where('tenant_id', '=', tx.tenantId)
    .where('application_id', '=', applicationId)
    .where('kind', '=', paper)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  return row?.blob_id;
}
