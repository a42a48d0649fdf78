import type { ImportMapping } from '@veche/contracts';
import { dateReader } from '@veche/deadlines';
import { err, ok, type Instant, type Result, type ZoneId } from '@veche/kernel';
import { codeOf } from '../code-of.ts';
import type { IncomingChange } from '../incoming-change.ts';
import type { RowFault } from '../row-fault.ts';
import { afterAll, latestOf, placeOf, present, RowFields } from '../row-fields.ts';
import { countOf, objectsOf, unitOf, type JsonObject, type SpbContext } from './spb-context.ts';
import { spbEvents } from './spb-events.ts';

/** What one row of a file tells, or why it tells nothing. */
export type RowReading = Result<readonly IncomingChange[], RowFault>;

/** A service of the portal is a reason of its classifier, known by number. */
export const spbServiceCode = (reasonId: string): string => `spb-${reasonId}`;

const civilDate = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads a line of the St Petersburg portal: one request with everything that happened to it. Times are local and without zone; a term
 * is a day and lasts to its last second.
 */
export function spbRowReader(mapping: ImportMapping): (row: unknown) => RowReading {
  const read = dateReader('iso', mapping.zone as ZoneId);
  const dates = [(text: string) => read(civilDate.test(text) ? `${text}T23:59:59` : text)];
  return (row) => {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return err({ code: 'json-malformed' });
    const fields = new RowFields(dates);
    const source = row as JsonObject;
    const context = { row: source, fields, externalId: fields.required('id', source['id']) };
    const events = [opened(context, mapping), ...spbEvents(context)];
    const changes = [...events, asKnown(context, latestOf(events))];
    return fields.fault === undefined ? ok(changes) : err(fields.fault);
  };
}

function opened({ row, fields, externalId }: SpbContext, mapping: ImportMapping): IncomingChange {
  const author = fields.text('author', row['author']);
  return present({
    externalId,
    number: externalId,
    kind: 'opened' as const,
    actor: 'applicant' as const,
    at: fields.requiredMoment('created', row['created']),
    unit: firstUnit(row, fields),
    region: mapping.region,
    district: fields.text('district', row['district']),
    municipality: fields.text('municipality', row['municipality']),
    address: fields.text('address', row['address']),
    ...placeOf(fields, row['lon'], row['lat']),
    channel: mapping.channel,
    applicant: author === undefined ? undefined : { key: author },
    text: fields.longText('text', row['text']),
  });
}

/**
 * What may be another by the next time the file is drawn: it is told as of the last thing that happened, so that the latest word holds and
 * the same word told again is nothing new.
 */
function asKnown({ row, fields, externalId }: SpbContext, at: Instant): IncomingChange {
  return present({
    externalId,
    kind: 'comment' as const,
    at,
    ordinal: afterAll,
    service: serviceOf({ row, fields }),
    statedDueAt: fields.moment('expected', row['expected']),
    facts: present({
      building: fields.text('building', row['building']),
      petitions: countOf(row['petitions']),
      watchers: countOf(row['watchers']),
    }),
    data: { note: 'as-known' },
  });
}

function serviceOf({ row, fields }: Pick<SpbContext, 'row' | 'fields'>): IncomingChange['service'] {
  const reasonId = fields.text('reason_id', row['reason_id']);
  const title = fields.text('reason', row['reason']);
  return present({
    code: reasonId === undefined ? codeOf(title ?? 'spb') : spbServiceCode(reasonId),
    title,
    category: fields.text('category', row['category']),
    object: fields.text('object', row['object']),
  });
}

/** Who had it before it was passed on for the first time. */
function firstUnit(row: JsonObject, fields: RowFields): IncomingChange['unit'] {
  const [route] = objectsOf(row['routes']);
  const [orgs = {}] = objectsOf([row['orgs']]);
  const first = route?.['from_coordinator'] ?? route?.['from_controller'];
  return unitOf(fields, first ?? orgs['executor'] ?? orgs['coordinator'] ?? orgs['controller']);
}
