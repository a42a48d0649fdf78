import { fromEpochMs, localDateOf, toEpochMs } from '@veche/deadlines';
import type { Instant, PlainDate, ZoneId } from '@veche/kernel';
import { schedule, textOf, type Subscription, type TimerHandler, type Tx } from '@veche/platform';
import { countMovedInHand, listMovedTerms, type MovedTermRow } from '../db/moved-terms-repo.ts';
import { requestsChangedType } from '../events.ts';
import { titlesOf } from '../queries/request-titles.ts';
import type { RegisterDeps } from '../register-deps.ts';

const tellTimer = 'requests.tell-moved-terms';
/** Kinds of change sets that move terms without anybody working on the request. */
const movingKinds: ReadonlySet<unknown> = new Set(['calendar', 'norm']);

/**
 * When a decree or a norm has moved terms, those concerned are told: staff once, with how many moved and how many of them are in their
 * own hands; each applicant of their own request, old term and new. A slice at a time: there may be very many.
 */
export const movedTermsSubscription = (deps: Pick<RegisterDeps, 'people' | 'messages'>): Subscription => ({
  name: 'requests.tell-moved-terms',
  types: [requestsChangedType],
  async handle(tx, event) {
    if (!movingKinds.has(event.data['kind'])) return;
    const changeId = textOf(event.data, 'changeId');
    await tellStaff(deps, tx, changeId, Number(event.data['count']));
    await schedule(tx, { kind: tellTimer, key: changeId, runAt: tx.now, data: { changeId, after: null } });
  },
});

const slice = 500;

export const tellMovedTermsTimer = (deps: RegisterDeps): TimerHandler => ({
  kind: tellTimer,
  async handle(tx, { data }) {
    const changeId = textOf(data, 'changeId');
    const after = typeof data['after'] === 'string' ? data['after'] : undefined;
    const rows = await listMovedTerms(tx, { changeId, after, limit: slice });
    await tellApplicants(deps, tx, changeId, rows);
    const last = rows.at(-1);
    if (rows.length === slice && last !== undefined)
      await schedule(tx, {
        kind: tellTimer,
        key: changeId,
        runAt: tx.now,
        data: { changeId, after: last.requestId },
      });
  },
});

async function tellStaff(
  { people, messages }: Pick<RegisterDeps, 'people' | 'messages'>,
  tx: Tx,
  changeId: string,
  movedCount: number,
): Promise<void> {
  const inHand = await countMovedInHand(tx, changeId);
  const recipients = new Set([...(await people.listExecutors(tx)), ...inHand.keys()]);
  for (const recipientPersonId of recipients)
    await messages.queue(tx, {
      recipientPersonId,
      template: 'request-terms-moved',
      values: { movedCount, ownCount: inHand.get(recipientPersonId) },
      link: inHand.has(recipientPersonId) ? '/requests?mine=true' : '/requests',
      subject: { type: 'change-set', id: changeId },
      dedupeKey: `request-terms-moved:${changeId}:${recipientPersonId}`,
    });
}

async function tellApplicants(
  deps: RegisterDeps,
  tx: Tx,
  changeId: string,
  rows: readonly MovedTermRow[],
): Promise<void> {
  const { zone } = await deps.tenantOf(tx);
  // Whoever a source alone knows has no account here to be told in.
  const known = await deps.people.displayNames(tx, [...new Set(rows.map(({ personId }) => personId))]);
  const told = rows.filter(({ personId }) => known.has(personId));
  const service = await titlesOf(
    tx,
    'requests.service',
    told.map(({ serviceCode }) => serviceCode),
  );
  for (const row of told)
    await deps.messages.queue(tx, {
      recipientPersonId: row.personId,
      template: 'request-term-moved',
      values: {
        number: row.number,
        service: service(row.serviceCode).title,
        oldDueOn: lastDayOf(row.oldDueAt, zone),
        newDueOn: lastDayOf(row.newDueAt, zone),
      },
      link: `/my-requests/${row.requestId}`,
      subject: { type: 'service-request', id: row.requestId },
      dedupeKey: `request-term-moved:${changeId}:${row.requestId}`,
    });
}

/** The first moment too late may be the midnight after the last day. */
const lastDayOf = (dueAt: Instant | null, zone: ZoneId): PlainDate | undefined =>
  dueAt === null ? undefined : localDateOf(fromEpochMs(toEpochMs(dueAt) - 1), zone);
