import { requestEventType, tellableKinds, type RequestCloudEvent } from '@veche/contracts';
import { instant, type Instant } from '@veche/kernel';
import type { IncomingChange } from '../incoming-change.ts';

const kindOfType = new Map(tellableKinds.map((kind) => [requestEventType(kind), kind]));

/** A CloudEvent as a change of a request. Its identity is that of CloudEvents: source and id together. */
export function changeOfEvent(event: RequestCloudEvent): IncomingChange {
  const { service, unit, fromUnit, statedDueAt, oldDueAt, newDueAt, ...data } = event.data ?? {};
  const kind = kindOfType.get(event.type);
  if (kind === undefined) throw new TypeError(`The schema let the type ${event.type} pass`);
  return defined({
    ...data,
    externalId: event.subject,
    eventId: `${event.source} ${event.id}`,
    at: utc(event.time),
    kind,
    service: named(service),
    unit: named(unit),
    fromUnit: named(fromUnit),
    statedDueAt: statedDueAt === null ? null : utc(statedDueAt),
    oldDueAt: utc(oldDueAt),
    newDueAt: utc(newDueAt),
  });
}

const utc = (text: string | undefined): Instant | undefined =>
  text === undefined ? undefined : instant(new Date(text).toISOString());

const named = <Named extends { readonly code: string }>(
  code: string | Named | undefined,
): Named | { readonly code: string } | undefined => (typeof code === 'string' ? { code } : code);

/** Without the fields that are not there: an absent attribute is another thing than one that says nothing. */
function defined(change: Readonly<Record<string, unknown>>): IncomingChange {
  return Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  ) as unknown as IncomingChange;
}
