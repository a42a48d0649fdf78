import type { Readable } from 'node:stream';
import {
  requestCloudEvent,
  requestEventType,
  type RequestBatchOutcome,
  type RequestCloudEvent,
} from '@veche/contracts';
import { parseInput, type FieldError, type Scope } from '@veche/platform';
import { changeFaults } from '../domain/describe-fault.ts';
import type { IncomingChange } from '../incoming-change.ts';
import type { RequestsDeps } from '../requests-deps.ts';
import { recordRequestChanges } from '../use-cases/record-request-changes.ts';
import { changeOfEvent } from './change-of-event.ts';
import { readEventBatch, type BatchValue } from './read-event-batch.ts';

type Rejected = RequestBatchOutcome['rejected'][number];

const notJson: FieldError = {
  pointer: '/',
  code: 'not-json',
  message: { ru: 'Это не JSON', en: 'This is not JSON' },
};

/** Takes a batch in: what cannot be read is named, the rest is recorded in one transaction. */
export async function takeEvents(
  deps: RequestsDeps,
  scope: Scope,
  batch: { readonly sourceCode: string; readonly stream: Readable; readonly contentType: string | undefined },
): Promise<RequestBatchOutcome> {
  const values = await readEventBatch(batch.stream, batch.contentType);
  const { items, places, rejected } = readEvents(values);
  const outcome = await deps.db.transact(scope, (tx) =>
    recordRequestChanges(deps, tx, { sourceCode: batch.sourceCode, kind: 'events', items }),
  );
  for (const { index, code } of outcome.rejected) {
    const place = places[index] ?? index;
    const { pointer, message } = changeFaults[code];
    rejected.push(rejectedAt(place, values[place], [{ pointer, code, message }]));
  }
  const { changeId, created, changed, unchanged } = outcome;
  return {
    ...(changeId === undefined ? {} : { changeId }),
    created,
    changed,
    unchanged,
    rejected: rejected.toSorted((a, b) => a.index - b.index),
  };
}

/** Events of the batch as changes, with their places in it. */
function readEvents(values: readonly BatchValue[]): {
  items: IncomingChange[];
  places: number[];
  rejected: Rejected[];
} {
  const items: IncomingChange[] = [];
  const places: number[] = [];
  const rejected: Rejected[] = [];
  for (const [index, value] of values.entries()) {
    if (!value.ok && value.isEmpty === true) continue;
    const parsed = value.ok
      ? parseInput(requestCloudEvent, value.value)
      : ({ ok: false, errors: [notJson] } as const);
    if (parsed.ok) {
      items.push(changeOfEvent(parsed.value as RequestCloudEvent));
      places.push(index);
    } else rejected.push(rejectedAt(index, value, parsed.errors));
  }
  return { items, places, rejected };
}

function rejectedAt(index: number, value: BatchValue | undefined, errors: readonly FieldError[]): Rejected {
  const id = value?.ok === true ? idOf(value.value) : undefined;
  return {
    index,
    ...(id === undefined ? {} : { id }),
    errors: errors.map(({ pointer, code, message }) => ({ pointer, code, message })),
  };
}

const idOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : undefined;

/** An event with every field one may send. */
export const exampleEvent: RequestCloudEvent = {
  specversion: '1.0',
  id: 'ЗР-2026-1183/1',
  source: 'https://portal.tikhorechensk.example',
  type: requestEventType('opened'),
  subject: 'ЗР-2026-1183',
  time: '2026-05-05T19:35:00+03:00',
  data: {
    foreignStatus: 'Подано',
    ordinal: 0,
    number: 'ЗР-2026-1183',
    service: { code: 'DIG-ORDER', title: 'Ордер на земляные работы' },
    unit: { code: 'housing', title: 'ЖКХ и благоустройство' },
    district: 'Фабричный',
    address: 'Фабричная улица, 12',
    lon: 41.36,
    lat: 57.62,
    channel: 'portal',
    criticality: 'normal',
    actor: 'applicant',
    applicant: { key: 'u00042', name: 'ООО «Водоканал-Сервис»', contact: 'office@vodokanal.example' },
    wantedResult: 'Ордер на земляные работы',
    text: 'Вскрыть 18 м тротуара для ввода воды',
  },
};
