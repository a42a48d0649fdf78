import type { ImportField, ImportMapping } from '@veche/contracts';
import { err, ok, type Result } from '@veche/kernel';
import { codeOf } from '../code-of.ts';
import type { FileFault } from '../file-fault.ts';
import type { IncomingChange } from '../incoming-change.ts';
import { afterAll, latestOf, present, RowFields, tiesBefore } from '../row-fields.ts';
import type { RowReading } from '../spb/spb-row.ts';
import { dateReadersOf } from '../table/table-row.ts';

/** A step of a case: attributes of the step by name, those of the case with `case:` before them. */
export type LogStep = (attribute: string) => string | undefined;

/**
 * Reads steps of one case; the case told again changes nothing. A log tells what was done, not in which status a case stood: a case is in work from its beginning, and completed when the log says so.
 */
export function eventLogReader(
  mapping: ImportMapping,
): Result<(steps: readonly LogStep[]) => RowReading, FileFault> {
  const dates = dateReadersOf(mapping);
  if (!dates.ok) return dates;
  return ok((steps) => {
    const fields = new RowFields(dates.value);
    const [first] = steps;
    if (first === undefined) return ok([]);
    const externalId = fields.required('externalId', valueOf(first, mapping, 'externalId'));
    const done = steps.map((step, index) =>
      stepDone(
        { step, mapping, fields, externalId },
        tiesBefore(steps, index, (other) => valueOf(other, mapping, 'at')),
      ),
    );
    const changes = [...caseChanges({ step: first, mapping, fields, externalId }, done), ...done];
    return fields.fault === undefined ? ok(changes) : err(fields.fault);
  });
}

interface StepContext {
  readonly step: LogStep;
  readonly mapping: ImportMapping;
  readonly fields: RowFields;
  readonly externalId: string;
}

function valueOf(step: LogStep, { columns }: ImportMapping, field: ImportField): string | undefined {
  for (const name of columns[field] ?? []) {
    const value = step(name);
    if (value !== undefined && value !== '') return value;
  }
  return undefined;
}

/** Steps begun or suspended are kept, but only what was carried out is an activity of the trace. */
const carriedOut = new Set(['complete', 'ate_abort', 'pi_abort', 'autoskip', 'manualskip', 'unknown']);

/** Steps a log dates alike follow one another as it lists them: many logs know the day only. */
function stepDone({ step, mapping, fields, externalId }: StepContext, ordinal: number): IncomingChange {
  const name = fields.required('activity', valueOf(step, mapping, 'activity'));
  const lifecycle = (valueOf(step, mapping, 'lifecycle') ?? 'complete').toLowerCase();
  const group = fields.text('group', valueOf(step, mapping, 'group'));
  const instance = fields.text('instance', valueOf(step, mapping, 'instance'));
  const isActivity = carriedOut.has(lifecycle);
  return present({
    externalId,
    eventId: instance === undefined ? undefined : `${externalId}/${instance}/${lifecycle}`,
    kind: isActivity && mapping.endActivities.includes(name) ? ('closed' as const) : ('comment' as const),
    status: isActivity && mapping.endActivities.includes(name) ? ('completed' as const) : undefined,
    at: fields.requiredMoment('at', valueOf(step, mapping, 'at')),
    ordinal,
    actor: 'unit' as const,
    activity: isActivity ? name : undefined,
    data: present({
      step: isActivity ? undefined : name,
      lifecycle: isActivity ? undefined : lifecycle,
      group: group === 'EMPTY' ? undefined : group,
      resource: resourceCode(fields.text('resource', valueOf(step, mapping, 'resource'))),
    }),
  });
}

/** A resource that is a code stays; a name of a person has no place in what everyone may read. */
const resourceCode = (resource: string | undefined): string | undefined =>
  resource !== undefined && /^[\w.-]*\d[\w.-]*$/.test(resource) ? resource : undefined;

function caseChanges(context: StepContext, done: readonly IncomingChange[]): IncomingChange[] {
  const { step, mapping, fields, externalId } = context;
  const text = (field: ImportField) => fields.text(field, valueOf(step, mapping, field));
  const moment = (field: ImportField) => fields.moment(field, valueOf(step, mapping, field));
  const closedAt = moment('closedAt');
  const service = text('service') ?? mapping.service;
  const unit = text('unit');
  const channel = text('channel');
  const firstAt = done.reduce((earliest, { at }) => (at < earliest ? at : earliest), done[0]?.at ?? '');
  const openedAt = moment('openedAt') ?? (firstAt as IncomingChange['at']);
  const opened = present({
    externalId,
    number: externalId,
    kind: 'opened' as const,
    status: 'in-progress' as const,
    at: openedAt,
    unit: unit === undefined ? undefined : { code: codeOf(unit), title: unit },
  });
  const asKnown = present({
    externalId,
    kind: 'comment' as const,
    at: latestOf([opened, ...done]),
    ordinal: afterAll,
    service: service === undefined ? undefined : { code: codeOf(service), title: service },
    region: mapping.region,
    channel: (channel === undefined ? undefined : mapping.channels[channel]) ?? mapping.channel,
    statedDueAt: moment('dueAt'),
    facts: caseFacts(context, moment('plannedAt')),
    data: { note: 'as-known' },
  });
  if (closedAt === undefined) return [opened, asKnown];
  return [
    opened,
    asKnown,
    present({
      externalId,
      kind: 'closed' as const,
      status: 'completed' as const,
      at: closedAt,
      data: closedAt < openedAt ? { mark: 'closed-before-opened' } : undefined,
    }),
  ];
}

function caseFacts(
  { step, mapping, fields }: StepContext,
  plannedAt: string | undefined,
): IncomingChange['facts'] {
  const kept = mapping.facts.flatMap((name) => {
    const value = fields.text(name, step(name));
    return value === undefined ? [] : [[name, value] as const];
  });
  if (kept.length === 0 && plannedAt === undefined) return undefined;
  return { ...Object.fromEntries(kept), ...(plannedAt === undefined ? {} : { plannedAt }) };
}
