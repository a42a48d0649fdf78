import { createHash } from 'node:crypto';
import { ok, type Instant } from '@veche/kernel';
import {
  systemScope,
  type DueTimer,
  type JobContext,
  type JobHandler,
  type Tx,
  textOf,
} from '@veche/platform';
import { getApplication } from '../db/application-repo.ts';
import type { PermitTable, Tables } from '../db/tables.ts';
import type { ApplicationEvent } from '../domain/events.ts';
import { composePermit } from '../papers/compose-permit.ts';
import { loadPaperCase } from '../papers/load-paper-case.ts';
import { checkUrl } from '../queries/present-permit.ts';
import { changeApplication } from '../use-cases/change-application.ts';
import type { PermitsDeps } from '../use-cases/deps.ts';

/**
 * Sets, signs and keeps the permit. It may run twice after a crash: the second run makes another file, and only the one
 * recorded in the closing transaction is ever served.
 */
export function issuePermitJob(deps: PermitsDeps): JobHandler {
  return {
    kind: 'permits.issue-permit',
    perform: async (job, context) => {
      const made = await makePermit(deps, job, context);
      return (tx) => recordPermit(deps, tx, job, made);
    },
  };
}

interface MadePermit {
  readonly blobId: string;
  readonly sha256: string;
  readonly signer: string;
  readonly serial: string;
  readonly signedAt: Instant;
}

async function makePermit(deps: PermitsDeps, job: DueTimer, context: JobContext): Promise<MadePermit> {
  const scope = systemScope('issue-permit', job.tenantId);
  const { paper, permit } = await context.db.read(scope, async (tx) => ({
    paper: await loadPaperCase(deps, tx, textOf(job.data, 'applicationId'), 'ru'),
    permit: await getPermit(tx as Tx, job.key),
  }));
  const signedAt = deps.clock();
  const zone = paper.tenant.zone;
  const stamp = deps.papers.stamp(signedAt, zone);
  const data = composePermit({
    paper,
    permit,
    checkUrl: checkUrl(deps.publicUrl, permit.token),
    checkAddress: `${deps.publicUrl}/permit-check`,
    stamp,
  });
  const machineReadable = {
    permit: permit.number,
    ...(permit.public_facts as object),
    issuedAt: permit.issued_at,
    checkUrl: checkUrl(deps.publicUrl, permit.token),
    rulePack: paper.view.evaluation?.packVersion,
  };
  const pdf = await deps.papers.set({
    template: 'permit',
    data,
    creationAt: signedAt,
    attachments: [
      {
        name: 'permit.json',
        mimeType: 'application/json',
        description: 'Машиночитаемое разрешение',
        relationship: 'data',
        bytes: Buffer.from(JSON.stringify(machineReadable)),
      },
    ],
  });
  const signed = await deps.papers.sign(pdf, { signedAt, reason: `Разрешение № ${permit.number}` });
  const stored = await deps.papers.store(signed);
  return {
    blobId: stored.blobId,
    sha256: createHash('sha256').update(signed).digest('hex'),
    signer: stamp.holder,
    serial: stamp.serial,
    signedAt,
  };
}

async function getPermit(tx: Tx, id: string): Promise<PermitTable> {
  return tx
    .kysely<Tables>()
    .selectFrom('permits.permit')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

async function recordPermit(deps: PermitsDeps, tx: Tx, job: DueTimer, made: MadePermit): Promise<void> {
  const applicationId = textOf(job.data, 'applicationId');
  const { state } = await getApplication(tx, deps.vault, applicationId, 'for-update');
  const isCurrent =
    'permit' in state && state.permit?.id === job.key && state.permit.state === 'in-preparation';
  await tx
    .kysely<Tables>()
    .updateTable('permits.permit')
    .set({
      blob_id: made.blobId,
      sha256: made.sha256,
      signer: made.signer,
      certificate_serial: made.serial,
      signed_at: made.signedAt,
      ...(isCurrent ? { state: 'in-force', state_changed_at: tx.now } : {}),
    })
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', job.key)
    .execute();
  // Withdrawn or superseded meanwhile: the paper is kept, the state stays what it is.
  if (!isCurrent) return;
  const issued: ApplicationEvent = { type: 'PermitIssued', at: tx.now, permitId: job.key };
  await changeApplication(
    deps,
    tx,
    {
      id: applicationId,
      ifMatch: undefined,
      action: 'permit.issue',
      actor: { personId: null, role: 'system' },
    },
    () => ({ events: ok([issued]) }),
  );
}
