import type { RequestSummary } from '@veche/contracts';
import type { ListedRow } from './list-requests.ts';
import type { TitlesOf } from './request-titles.ts';

/** A row of the register as it is shown. */
export function presentSummary(
  row: ListedRow,
  words: { readonly service: TitlesOf; readonly unit: TitlesOf },
  ribbon?: RequestSummary['ribbon'],
): RequestSummary {
  return {
    id: row.id,
    version: row.version,
    number: row.number,
    source: row.source_code,
    service: words.service(row.service_code),
    channel: row.channel,
    criticality: row.criticality,
    status: row.status,
    openedAt: row.opened_at,
    dueState: row.due_state,
    changedAt: row.changed_at,
    ...(row.unit_code === null ? {} : { unit: words.unit(row.unit_code) }),
    ...present('district', row.district),
    ...present('region', row.region),
    ...present('address', row.address),
    ...present('foreignStatus', row.foreign_status),
    ...present('closedAt', row.closed_at),
    ...present('doneAt', row.done_at),
    ...present('dueOn', row.due_on),
    ...present('dueAt', row.due_at),
    ...present('pausedSince', row.paused_since),
    ...present('statedDueAt', row.stated_due_at),
    ...(ribbon === undefined ? {} : { ribbon }),
  };
}

/** A field that is left out when there is nothing to tell. */
export function present<Name extends string, T>(
  name: Name,
  value: T | null | undefined,
): { readonly [K in Name]?: T } {
  return value === null || value === undefined ? {} : ({ [name]: value } as { readonly [K in Name]?: T });
}
