import type { TenantId } from '@veche/kernel';
import type { PersonVault } from '@veche/platform';
import type { RequestAttributes, RequestEventData } from '../../domain/request-event.ts';
import type { StatusMapping } from '../../domain/status-mapping.ts';
import { eventIdOf, eventText, type SourcedEvent } from '../../event-identity.ts';
import type { ChangeBatch, ChangeFault, ChangeFaultCode, IncomingChange } from '../../incoming-change.ts';

/** An item of a batch as an event, with what it carries beside. */
export interface DraftEvent {
  readonly index: number;
  readonly item: IncomingChange;
  readonly event: SourcedEvent;
}

export interface ReadBatch {
  readonly drafts: readonly DraftEvent[];
  readonly faults: readonly ChangeFault[];
}

export interface ReadContext {
  readonly vault: Pick<PersonVault, 'blindIndex'>;
  readonly tenantId: TenantId;
  readonly mapping: StatusMapping;
  /** Clocks of sources may be a little ahead. */
  readonly latestAt: string;
}

/** Makes events of the items of a batch; an item at fault does not hold up the others. */
export function readBatch(batch: ChangeBatch, context: ReadContext): ReadBatch {
  const drafts: DraftEvent[] = [];
  const faults: ChangeFault[] = [];
  for (const [index, item] of batch.items.entries()) {
    const code = findFault(item, context);
    if (code === undefined) drafts.push({ index, item, event: eventOf(item, batch.sourceCode, context) });
    else faults.push({ index, code });
  }
  return { drafts, faults };
}

const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function findFault(item: IncomingChange, { latestAt }: ReadContext): ChangeFaultCode | undefined {
  if (item.externalId === undefined && item.requestId === undefined) return 'request-not-named';
  if (!instantForm.test(item.at) || Number.isNaN(Date.parse(item.at))) return 'moment-unreadable';
  if (item.at > latestAt) return 'moment-ahead';
  return (item.lon === undefined) === (item.lat === undefined) ? undefined : 'position-incomplete';
}

function eventOf(item: IncomingChange, sourceCode: string, context: ReadContext): SourcedEvent {
  const data = dataOf(item, context);
  const meaning = item.foreignStatus === undefined ? undefined : context.mapping.get(item.foreignStatus);
  const status = meaning?.status ?? item.status;
  const event: Omit<SourcedEvent, 'id'> = {
    sourceCode,
    at: item.at,
    ordinal: item.ordinal ?? 0,
    kind: item.kind,
    actor: item.actor ?? 'system',
    ...(item.eventId === undefined ? {} : { sourceEventId: item.eventId }),
    ...(item.foreignStatus === undefined ? {} : { foreignStatus: item.foreignStatus }),
    ...(status === undefined ? {} : { status }),
    ...(item.unit === undefined ? {} : { unitCode: item.unit.code }),
    ...(item.fromUnit === undefined ? {} : { fromUnitCode: item.fromUnit.code }),
    ...(item.oldDueAt === undefined ? {} : { oldDueAt: item.oldDueAt }),
    ...(item.newDueAt === undefined ? {} : { newDueAt: item.newDueAt }),
    ...(item.reason === undefined ? {} : { reason: item.reason }),
    ...(data === undefined ? {} : { data }),
  };
  return { ...event, id: eventIdOf(eventText(event)) };
}

const attributeNames = [
  'number',
  'region',
  'district',
  'municipality',
  'address',
  'lon',
  'lat',
  'channel',
  'criticality',
  'statedDueAt',
  'statedOnTime',
  'facts',
] as const satisfies readonly (keyof RequestAttributes & keyof IncomingChange)[];

function dataOf(item: IncomingChange, context: ReadContext): RequestEventData | undefined {
  const set: Record<string, unknown> = {};
  for (const name of attributeNames) if (item[name] !== undefined) set[name] = item[name];
  if (item.service !== undefined) set['service'] = item.service.code;
  const personal = personalDigest(item, context);
  const data: RequestEventData = {
    ...item.data,
    ...(Object.keys(set).length > 0 ? { set } : {}),
    ...(item.confirmed === undefined ? {} : { confirmed: item.confirmed }),
    ...(item.restartsTerm === undefined ? {} : { restartsTerm: item.restartsTerm }),
    ...(item.extension === undefined ? {} : { extension: item.extension }),
    ...(item.activity === undefined ? {} : { activity: item.activity }),
    ...(personal === undefined ? {} : { personal }),
  };
  return Object.keys(data).length > 0 ? data : undefined;
}

/** Tells one personal text from another without telling either: it makes events that differ only in such words differ. */
function personalDigest(item: IncomingChange, { vault, tenantId }: ReadContext): string | undefined {
  const { applicant, wantedResult, text } = item;
  if (applicant === undefined && wantedResult === undefined && text === undefined) return undefined;
  const all = JSON.stringify([
    applicant?.key,
    applicant?.inn,
    applicant?.name,
    applicant?.contact,
    applicant?.personId,
    wantedResult,
    text,
  ]);
  return vault.blindIndex(tenantId, 'request-personal', all).slice(3, 25);
}
