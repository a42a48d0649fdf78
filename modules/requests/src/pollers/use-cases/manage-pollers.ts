import type { PollerSettings } from '@veche/contracts';
import type { ZoneId } from '@veche/kernel';
import { AppError, notFound, rejected, stale, type Scope, type Tx } from '@veche/platform';
import { insertSources } from '../../db/seed-repo.ts';
import { addStatusRules, findSourceKind } from '../../imports/db/source-repo.ts';
import { describeFileFault } from '../../imports/domain/file-fault.ts';
import { dateReadersOf } from '../../imports/domain/table/table-row.ts';
import { findPoller, insertPoller, updatePoller, type Poller, type Secret } from '../db/poller-repo.ts';
import { cancelPoll, schedulePoll } from '../jobs/poll.ts';
import type { PollersDeps } from '../pollers-deps.ts';
import { keepSecret, type SecretHeader } from './poller-secret.ts';

export interface PollerInput {
  readonly settings: PollerSettings;
  /** Absent: stays as it is. Null: none from now on. */
  readonly secret?: SecretHeader | null | undefined;
}

/** Whether two settings ask the same server: a secret given for one is not sent to another. */
export const isSameOrigin = (a: PollerSettings, b: PollerSettings): boolean =>
  new URL(a.query.url).origin === new URL(b.query.url).origin;

/** Begins to ask another system. @throws AppError `import-file-unreadable`, `import-not-possible` */
export async function addPoller(
  deps: PollersDeps,
  scope: Scope,
  { settings, secret }: PollerInput,
): Promise<Poller> {
  assertReadable(settings);
  const kept = secret ? await keepSecret(deps.blobs, secret) : null;
  return withSecret(deps, kept, () =>
    deps.db.transact(scope, async (tx) => {
      await prepareSource(tx, settings);
      const personId = scope.actor.kind === 'person' ? scope.actor.personId : null;
      const poller = await insertPoller(tx, { settings, secret: kept, personId });
      await journal(deps, tx, poller, 'requests.poller.added');
      if (poller.next_run_at !== null) await schedulePoll(tx, poller.id, poller.next_run_at);
      return poller;
    }),
  );
}

/** Changes how another system is asked. @throws AppError `not-found`, `stale-version`, `import-not-possible` */
export async function changePoller(
  deps: PollersDeps,
  scope: Scope,
  target: { readonly id: string; readonly version: number },
  { settings, secret }: PollerInput,
): Promise<Poller> {
  assertReadable(settings);
  const kept = secret ? await keepSecret(deps.blobs, secret) : null;
  return withSecret(deps, kept, () =>
    deps.db.transact(scope, async (tx) => {
      const before = await findPoller(tx, target.id);
      if (before === undefined) throw notFound();
      const isSecretDropped = secret !== undefined || !isSameOrigin(before.settings, settings);
      await prepareSource(tx, settings);
      const poller = await updatePoller(tx, target, {
        ...changesOf(tx, before, settings),
        ...(isSecretDropped
          ? { secret_header: kept?.header ?? null, secret_blob_id: kept?.blobId ?? null }
          : {}),
      });
      if (poller === undefined) throw stale(before.version);
      await journal(deps, tx, poller, 'requests.poller.changed');
      if (poller.next_run_at === null) await cancelPoll(tx, poller.id);
      else await schedulePoll(tx, poller.id, poller.next_run_at);
      if (isSecretDropped && before.secret_blob_id !== null) {
        const old = before.secret_blob_id;
        tx.afterCommit(() => deps.blobs.delete(old));
      }
      return poller;
    }),
  );
}

/** Another address is another story: what was read from the old one says nothing of it. */
function changesOf(tx: Tx, before: Poller, settings: PollerSettings) {
  const isNew =
    before.settings.query.url !== settings.query.url || before.source_code !== settings.sourceCode;
  const isSwitchedOn = settings.isEnabled && !before.is_enabled;
  return {
    settings: JSON.stringify(settings),
    source_code: settings.sourceCode,
    is_enabled: settings.isEnabled,
    next_run_at: settings.isEnabled ? tx.now : null,
    ...(isNew ? { read_to: null } : {}),
    ...(isNew || isSwitchedOn ? { failures: 0, enabled_at: tx.now, last_success_at: null } : {}),
    ...(settings.isEnabled ? {} : { alarms: [] }),
  };
}

/** Asks at once. @throws AppError `not-found`, `import-not-possible` */
export async function runPollerNow(deps: PollersDeps, scope: Scope, id: string): Promise<Poller> {
  return deps.db.transact(scope, async (tx) => {
    const poller = await findPoller(tx, id);
    if (poller === undefined) throw notFound();
    if (!poller.is_enabled) throw rejected('import-not-possible');
    await schedulePoll(tx, id, tx.now);
    await journal(deps, tx, poller, 'requests.poller.asked-now');
    return poller;
  });
}

function assertReadable({ mapping }: PollerSettings): void {
  const dates = dateReadersOf(mapping);
  if (!dates.ok) throw new AppError('import-file-unreadable', { detail: describeFileFault(dates.error) });
}

async function prepareSource(tx: Tx, settings: PollerSettings): Promise<void> {
  const kind = await findSourceKind(tx, settings.sourceCode);
  // What our own systems tell comes by their events alone.
  if (kind === 'permits' || kind === 'manual') throw rejected('import-not-possible');
  const zone = settings.mapping.zone as ZoneId;
  await insertSources(tx, [
    { code: settings.sourceCode, title: settings.title, kind: 'poller', zone, settings: {} },
  ]);
  await addStatusRules(tx, settings.sourceCode, settings.mapping.statuses);
}

/** A secret that nothing refers to must not stay behind. */
async function withSecret<T>(deps: PollersDeps, kept: Secret | null, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (kept) await deps.blobs.delete(kept.blobId);
    throw error;
  }
}

async function journal(
  { journal: entries }: PollersDeps,
  tx: Tx,
  poller: Poller,
  action: string,
): Promise<void> {
  await entries.appendJournalEntry(tx, {
    action,
    subject: { type: 'request-poller', id: poller.id },
    revision: poller.version,
    result: [poller.is_enabled ? 'on' : 'off'],
  });
}
