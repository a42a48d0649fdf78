import type { Instant } from '@veche/kernel';
import type { IncomingChange } from '../incoming-change.ts';
import { present, tiesBefore } from '../row-fields.ts';
import {
  countOf,
  isObject,
  listOf,
  objectsOf,
  unitOf,
  type JsonObject,
  type SpbContext,
} from './spb-context.ts';

/** Everything that happened to a request after it was opened. */
export function spbEvents(context: SpbContext): IncomingChange[] {
  return [
    ...statuses(context),
    ...listOf(context, 'answers', isObject).map((item) => answered(context, item)),
    ...listOf(context, 'routes', isObject).map((item) => rerouted(context, item)),
    ...listOf(context, 'reason_changes', isObject).map((item) => reasonChanged(context, item)),
    ...listOf(context, 'approvals', isObject).map((item) => approved(context, item)),
  ];
}

const isPair = (value: unknown): value is readonly [unknown, unknown] =>
  Array.isArray(value) && value.length >= 2;

/** What a citizen wrote when coming back after an answer stands in `followups`, in the order of the returns. */
function statuses(context: SpbContext): IncomingChange[] {
  const { row, fields, externalId } = context;
  const followups = Array.isArray(row['followups']) ? row['followups'] : [];
  let wasAnswered = false;
  let returns = 0;
  const pairs = listOf(context, 'statuses', isPair);
  return pairs.map(([moment, name], index) => {
    const foreignStatus = fields.required('statuses', name);
    const isReturn = wasAnswered && foreignStatus === 'moderation';
    wasAnswered = !isReturn && (wasAnswered || foreignStatus === 'answered');
    return present({
      externalId,
      kind: isReturn ? ('reopened' as const) : kindOf(foreignStatus),
      at: fields.requiredMoment('statuses', moment),
      ordinal: tiesBefore(pairs, index, ([at]) => at),
      foreignStatus,
      actor: actorOf(foreignStatus, isReturn),
      newDueAt: foreignStatus === 'interim' ? promisedBefore(context, moment) : undefined,
      text: isReturn ? fields.longText('followups', followups[returns++]) : undefined,
    });
  });
}

/** An interim answer promises a day; the status that goes with it comes a moment later. */
function promisedBefore({ row, fields }: SpbContext, moment: unknown): Instant | undefined {
  const before = objectsOf(row['answers']).filter(
    ({ kind, dt }) => kind === 'interim' && typeof dt === 'string' && dt <= String(moment),
  );
  return fields.moment('answers.promised', before.at(-1)?.['promised']);
}

function kindOf(status: string): IncomingChange['kind'] {
  if (status === 'answered') return 'answered';
  if (status === 'interim') return 'interim-answer';
  return status.startsWith('closed') ? 'closed' : 'status';
}

function actorOf(status: string, isReturn: boolean): IncomingChange['actor'] {
  if (isReturn || status === 'closed_satisfied') return 'applicant';
  if (status === 'closed_inspector') return 'inspector';
  return status === 'closed_auto' || status === 'moderation' ? 'system' : 'unit';
}

function noted(context: SpbContext, field: string, moment: unknown) {
  const at = context.fields.requiredMoment(field, moment);
  return { externalId: context.externalId, kind: 'comment', actor: 'unit', at } as const;
}

/** The answer is written some hours before it is given out; the status says when that was. */
function answered(context: SpbContext, answer: JsonObject): IncomingChange {
  const { fields } = context;
  const performers = Array.isArray(answer['performers'])
    ? answer['performers'].map(String).join('\n')
    : undefined;
  return present({
    ...noted(context, 'answers.dt', answer['dt']),
    unit: unitOf(fields, answer['org']),
    // Firms that did the work; a sole trader among them is a person, so the names are sealed as text is.
    text: fields.longText('answers.performers', performers),
    data: present({
      note: answer['kind'] === 'interim' ? 'interim-answer' : 'answer',
      chars: countOf(answer['chars']),
      photos: countOf(answer['photos']),
      files: countOf(answer['files']),
    }),
  });
}

function rerouted({ fields, externalId }: SpbContext, route: JsonObject): IncomingChange {
  return present({
    externalId,
    kind: 'rerouted' as const,
    actor: 'unit' as const,
    at: fields.requiredMoment('routes.dt', route['dt']),
    unit: unitOf(fields, route['to_coordinator'] ?? route['to_controller']),
    fromUnit: unitOf(fields, route['from_coordinator'] ?? route['from_controller']),
    oldDueAt: fields.moment('routes.old_deadline', route['old_deadline']),
    newDueAt: fields.moment('routes.new_deadline', route['new_deadline']),
  });
}

function reasonChanged({ fields, externalId }: SpbContext, change: JsonObject): IncomingChange {
  return present({
    externalId,
    kind: 'reason-changed' as const,
    actor: 'unit' as const,
    at: fields.requiredMoment('reason_changes.dt', change['dt']),
    data: present({
      from: fields.text('reason_changes.old', change['old']),
      to: fields.text('reason_changes.new', change['new']),
    }),
  });
}

function approved(context: SpbContext, approval: JsonObject): IncomingChange {
  return present({
    ...noted(context, 'approvals.done', approval['done']),
    unit: unitOf(context.fields, approval['org']),
    data: { note: 'approval' },
  });
}
