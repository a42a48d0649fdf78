import { toEpochMs } from '@veche/deadlines';
import type { TenantId } from '@veche/kernel';
import { listTenants, systemScope, type Tx } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import { insertAlertMessage, linkToSent } from '../db/message-repo.ts';
import { personKey } from '../engine/recipients.ts';
import { startTown } from '../start-town.ts';
import { heartbeats } from './heartbeat.ts';
import { readMonitoringState, type PartState } from './monitoring-state.ts';

const everyMs = 60_000;
const hourMs = 3_600_000;

/**
 * The dead-man's switch: every process looks by its own clock, beside the workers it watches, whether the monitoring is
 * alive, and tells managers and administrators when it is not. However many processes look, one message an hour is queued.
 *
 * @returns stops it
 */
export function watchMonitoring(deps: AlertsDeps): () => void {
  const look = async (): Promise<void> => {
    for (const { id } of await listTenants(deps.db)) await watchTown(deps, id);
  };
  const timer = setInterval(() => {
    look().catch((error: unknown) => deps.log.error({ err: error }, 'the watchdog of the monitoring failed'));
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** One look at one town; what has to be said is handed over here, since whoever would send it may be dead. */
export async function watchTown(deps: AlertsDeps, tenantId: TenantId): Promise<void> {
  const messageIds = await deps.db.transact(systemScope('watchdog', tenantId), (tx) => lookOnce(deps, tx));
  for (const messageId of messageIds) await deps.notifications.deliverNow({ tenantId, messageId });
}

/** One look at one town. A tick that was never set, in a town made since the start, is set now. */
async function lookOnce(deps: AlertsDeps, tx: Tx): Promise<string[]> {
  if (!(await heartbeats(tx)).has('tick')) await startTown(tx);
  const dead = (await readMonitoringState(tx)).filter(({ isAlive }) => !isAlive);
  const queued: string[] = [];
  for (const part of dead) queued.push(...(await tellOf(deps, tx, part)));
  return queued;
}

async function tellOf(deps: AlertsDeps, tx: Tx, { part, title, lastAt }: PartState): Promise<string[]> {
  const queued: string[] = [];
  deps.log.error({ part, lastAt }, 'a part of the monitoring shows no sign of life');
  const recipients = [
    ...(await deps.people.listStaffWithRole(tx, 'administrator')),
    ...(await deps.people.listStaffWithRole(tx, 'manager')),
  ];
  const hour = Math.floor(toEpochMs(tx.now) / hourMs);
  for (const personId of new Set(recipients)) {
    const id = tx.newId();
    const windowKey = `monitoring:${part}:${hour}`;
    const isNew = await insertAlertMessage(tx, {
      id,
      kind: 'monitoring',
      recipient: { key: personKey(personId), personId },
      windowKey,
      fate: { state: 'queued' },
      trace: [],
      channels: ['email', 'sms'],
    });
    if (!isNew) continue;
    const outcome = await deps.notifications.queueMessage(tx, {
      recipientPersonId: personId,
      template: 'monitoring-stopped',
      values: { part: title, since: lastAt ?? tx.now },
      link: '/alerts',
      dedupeKey: windowKey,
    });
    if (outcome.state !== 'queued') continue;
    await linkToSent(tx, [id], outcome.messageId);
    queued.push(outcome.messageId);
  }
  return queued;
}
