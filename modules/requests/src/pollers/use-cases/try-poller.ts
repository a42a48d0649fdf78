import type { PollTrial } from '@veche/contracts';
import type { Instant } from '@veche/kernel';
import { attemptOrRefuse, AppError, type Scope } from '@veche/platform';
import { describeFileFault } from '../../imports/domain/file-fault.ts';
import { describeRowFault } from '../../imports/domain/row-fault.ts';
import { dateReadersOf, readRow } from '../../imports/domain/table/table-row.ts';
import { findPoller } from '../db/poller-repo.ts';
import { pointersOf } from '../domain/json-pointer.ts';
import { windowOf } from '../domain/poll-window.ts';
import { valuesOf } from '../domain/read-answer.ts';
import type { PollersDeps } from '../pollers-deps.ts';
import { askOnce, type Asked } from './ask-once.ts';
import { isSameOrigin, type PollerInput } from './manage-pollers.ts';
import { readSecret, type SecretHeader } from './poller-secret.ts';

const trialRule = { limit: 30, windowSeconds: 600 };
const rowsShown = 10;
const fieldsShown = 60;

/**
 * Asks another system once, to show what it answers and how that would be read. Takes nothing in; that it was asked is in the journal. A
 * person may not use it to knock at addresses one after another: attempts are counted.
 */
export async function tryPoller(
  deps: PollersDeps,
  scope: Scope,
  input: PollerInput & { readonly pollerId?: string | undefined },
  {
    now,
    signal,
    personId,
  }: { readonly now: () => Instant; readonly signal: AbortSignal; readonly personId: string },
): Promise<PollTrial> {
  await attemptOrRefuse(deps.db, `poller-trial:${personId}`, trialRule);
  const { settings } = input;
  const dates = dateReadersOf(settings.mapping);
  if (!dates.ok) throw new AppError('import-file-unreadable', { detail: describeFileFault(dates.error) });
  const secret = await secretOf(deps, scope, input);
  const window = windowOf(settings, { readTo: null, failures: 0 }, now());
  const asked = await askOnce(deps.outbound, { settings, window, page: 1, secret, signal, now });
  await noteTrial(deps, scope, input.pollerId, asked);
  const readings = asked.items.map((item) =>
    readRow(valuesOf(settings.dialect, item, settings.mapping), dates.value, settings.mapping),
  );
  return {
    outcome: asked.outcome,
    detail: asked.detail,
    url: asked.url,
    httpStatus: asked.httpStatus,
    durationMs: asked.durationMs,
    rowsTotal: asked.items.length,
    rows: readings.slice(0, rowsShown).map((reading, index) => {
      const changes = reading.ok ? reading.value : [];
      const [opened] = changes;
      return {
        number: index + 1,
        fault: reading.ok ? null : describeRowFault(reading.error),
        externalId: opened?.externalId ?? null,
        openedAt: opened?.at ?? null,
        service: changes.find(({ service }) => service !== undefined)?.service?.title ?? null,
        foreignStatus:
          changes.findLast(({ foreignStatus }) => foreignStatus !== undefined)?.foreignStatus ?? null,
        unit: opened?.unit?.title ?? null,
      };
    }),
    fields: fieldsOf(asked),
    statuses: [
      ...new Set(
        readings.flatMap((reading) =>
          reading.ok ? reading.value.flatMap(({ foreignStatus }) => foreignStatus ?? []) : [],
        ),
      ),
    ].slice(0, 50),
  };
}

async function noteTrial(
  { db, journal }: PollersDeps,
  scope: Scope,
  pollerId: string | undefined,
  { outcome, httpStatus }: Asked,
): Promise<void> {
  await db.transact(scope, async (tx) => {
    await journal.appendJournalEntry(tx, {
      action: 'requests.poller.tried',
      subject: { type: 'request-poller', id: pollerId ?? tx.newId() },
      revision: 1,
      result: [outcome, ...(httpStatus === null ? [] : [String(httpStatus)])],
    });
  });
}

/** A new secret, or the one that is kept: it is never sent to the browser, nor to another place than it was given for. */
async function secretOf(
  deps: PollersDeps,
  scope: Scope,
  { secret, pollerId, settings }: Parameters<typeof tryPoller>[2],
): Promise<SecretHeader | undefined> {
  if (secret !== undefined) return secret ?? undefined;
  if (pollerId === undefined) return undefined;
  const poller = await deps.db.read(scope, (tx) => findPoller(tx, pollerId));
  if (poller === undefined || !isSameOrigin(poller.settings, settings)) return undefined;
  return readSecret(deps.blobs, poller);
}

function fieldsOf({ items }: Asked): { name: string; samples: string[] }[] {
  const fields = new Map<string, string[]>();
  for (const item of items.slice(0, 5))
    for (const [name, value] of pointersOf(item)) {
      const samples = fields.get(name) ?? [];
      if (value !== '' && samples.length < 3 && !samples.includes(value)) samples.push(value.slice(0, 60));
      fields.set(name, samples);
    }
  return [...fields].slice(0, fieldsShown).map(([name, samples]) => ({ name, samples }));
}
