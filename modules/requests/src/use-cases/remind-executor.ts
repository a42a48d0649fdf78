import type { PersonId } from '@veche/kernel';
import { rejected, type Tx } from '@veche/platform';
import { findExecutor, getCardRow } from '../db/card-repo.ts';
import { titlesOf } from '../queries/request-titles.ts';
import type { RegisterDeps } from '../register-deps.ts';
import { holdRequest, recordWork, type Worked, type Worker } from './work-on-request.ts';

/** Pressing again within the hour would only teach people to look away. */
const quietHours = 1;

/**
 * Reminds the executor of a request, or everybody who may take it when nobody has. Errors: `not-found`, `request-closed`,
 * `reminded-just-now`, `nobody-to-remind`.
 */
export async function remindExecutor(
  deps: RegisterDeps,
  tx: Tx,
  id: string,
  worker: Worker,
  { text }: { readonly text?: string },
): Promise<Worked & { readonly recipients: number }> {
  const row = await holdRequest(tx, id, worker, { whileOpen: true });
  if (await wasReminded(tx, id)) throw rejected('reminded-just-now');
  const executor = await findExecutor(tx, id);
  const recipients = executor === undefined ? await deps.people.listExecutors(tx) : [executor];
  if (recipients.length === 0) throw rejected('nobody-to-remind');
  const worked = await recordWork(deps, tx, row, worker, {
    action: 'reminded',
    result: [String(recipients.length)],
    change: {
      kind: 'comment',
      data: { reminded: recipients.length },
      ...(text === undefined ? {} : { text }),
    },
  });
  await queueMessages(deps, tx, { id, worker, recipients, text, version: worked.version });
  return { ...worked, recipients: recipients.length };
}

async function wasReminded(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.sql(
    {
      name: 'requests-was-reminded',
      text: `select 1 from requests.request_event
             where tenant_id = $1 and request_id = $2 and at > $3::timestamptz - make_interval(hours => ${quietHours})
               and kind = 'comment' and data ? 'reminded' limit 1`,
    },
    [tx.tenantId, id, tx.now],
  );
  return rows.length > 0;
}

async function queueMessages(
  deps: RegisterDeps,
  tx: Tx,
  reminder: {
    readonly id: string;
    readonly worker: Worker;
    readonly recipients: readonly PersonId[];
    readonly text: string | undefined;
    readonly version: number;
  },
): Promise<void> {
  const { id, worker, recipients, text, version } = reminder;
  const row = await getCardRow(tx, id);
  const service = (await titlesOf(tx, 'requests.service', [row.service_code]))(row.service_code);
  const sender = (await deps.people.displayNames(tx, [worker.personId])).get(worker.personId);
  for (const recipientPersonId of recipients)
    await deps.messages.queue(tx, {
      recipientPersonId,
      template: 'request-reminder',
      values: {
        number: row.number,
        service: service.title,
        dueOn: row.due_on ?? undefined,
        senderName: sender,
        text,
      },
      link: `/requests/${id}`,
      subject: { type: 'service-request', id },
      dedupeKey: `request-reminder:${id}:${version}:${recipientPersonId}`,
    });
}
