import type { ImportField, ImportMapping } from '@veche/contracts';
import { dateReader, startOfDay, type DateReader } from '@veche/deadlines';
import { err, ok, type Instant, type PlainDate, type Result, type ZoneId } from '@veche/kernel';
import { codeOf } from '../code-of.ts';
import type { FileFault } from '../file-fault.ts';
import type { IncomingChange } from '../incoming-change.ts';
import { afterAll, latestOf, placeOf, present, RowFields } from '../row-fields.ts';
import type { RowReading } from '../spb/spb-row.ts';
import { factsOf, placesOf } from './columns.ts';

export type CellsReader = (cells: readonly string[]) => RowReading;

/** Readers of the date patterns of a mapping, or which pattern or zone is none. */
export function dateReadersOf(mapping: ImportMapping): Result<DateReader[], FileFault> {
  const readers: DateReader[] = [];
  if (!isZone(mapping.zone)) return err({ code: 'mapping-wrong', value: mapping.zone });
  for (const pattern of mapping.datePatterns) {
    try {
      readers.push(dateReader(pattern, mapping.zone as ZoneId));
    } catch {
      return err({ code: 'mapping-wrong', value: pattern });
    }
  }
  return ok(readers);
}

function isZone(zone: string): boolean {
  try {
    startOfDay('2000-01-01' as PlainDate, zone as ZoneId);
    return true;
  } catch {
    return false;
  }
}

/** Reads rows of a table in which a row is a request as it stands now: when it was opened, answered, closed. */
export function tableRowReader(
  header: readonly string[],
  mapping: ImportMapping,
): Result<CellsReader, FileFault> {
  const places = placesOf(header, mapping.columns);
  const absent = (['externalId', 'openedAt'] as const).find((field) => !places.has(field));
  if (absent !== undefined)
    return err({ code: 'columns-absent', value: mapping.columns[absent]?.[0] ?? absent });
  const dates = dateReadersOf(mapping);
  if (!dates.ok) return dates;
  const facts = factsOf(header, mapping.facts);
  // Whoever mends the row looks for the column by the name it has in the file.
  const columnOf = (field: string): string | undefined =>
    header[places.get(field as ImportField) ?? -1]?.trim();
  return ok((cells) => {
    const reading = readRow(
      {
        value: (field) => cells[places.get(field) ?? -1],
        facts: facts.map(([name, index]) => [name, cells[index]] as const),
      },
      dates.value,
      mapping,
    );
    if (reading.ok || reading.error.field === undefined) return reading;
    const { field } = reading.error;
    return err({ ...reading.error, field: columnOf(field) ?? field });
  });
}

/** A row of any origin: a line of a table, an object of an API. */
export interface RowValues {
  readonly value: (field: ImportField) => string | undefined;
  readonly facts: readonly (readonly [name: string, value: string | undefined])[];
}

/** Reads one request as it stands now. */
export function readRow(row: RowValues, dates: readonly DateReader[], mapping: ImportMapping): RowReading {
  const reading = new TableRow(row.value, dates, mapping);
  const facts = row.facts.flatMap(([name, value]) => {
    const text = reading.fields.text(name, value);
    return text === undefined ? [] : [[name, text] as const];
  });
  const changes = reading.changes(Object.fromEntries(facts));
  return reading.fields.fault === undefined ? ok(changes) : err(reading.fields.fault);
}

class TableRow {
  readonly fields: RowFields;
  readonly #cell: (field: ImportField) => string | undefined;
  readonly #mapping: ImportMapping;

  constructor(
    cell: (field: ImportField) => string | undefined,
    dates: readonly DateReader[],
    mapping: ImportMapping,
  ) {
    this.fields = new RowFields(dates);
    this.#cell = cell;
    this.#mapping = mapping;
  }

  changes(facts: Readonly<Record<string, string>>): IncomingChange[] {
    const externalId = this.fields.required('externalId', this.#cell('externalId'));
    const events = this.#events(externalId);
    return [...events, this.#asKnown(externalId, latestOf(events), facts)];
  }

  #events(externalId: string): IncomingChange[] {
    const opened = this.#opened(externalId);
    const registeredAt = this.#moment('registeredAt');
    const answeredAt = this.#moment('firstAnswerAt');
    const updatedAt = this.#moment('updatedAt');
    const closedAt = this.#moment('closedAt');
    const foreignStatus = this.#text('status');
    const changes: IncomingChange[] = [opened];
    if (registeredAt !== undefined) changes.push({ externalId, kind: 'registered', at: registeredAt });
    if (answeredAt !== undefined)
      changes.push({ externalId, kind: 'answered', at: answeredAt, actor: 'unit' });
    if (closedAt !== undefined)
      changes.push(
        present({
          externalId,
          kind: 'closed' as const,
          at: closedAt,
          actor: 'unit' as const,
          foreignStatus,
          text: this.fields.longText('closingNote', this.#cell('closingNote')),
          // Told so by the source and kept as told; whoever counts durations leaves it out.
          data: closedAt < opened.at ? { mark: 'closed-before-opened' } : undefined,
        }),
      );
    else if (foreignStatus !== undefined)
      changes.push({
        externalId,
        kind: 'status',
        at: updatedAt ?? answeredAt ?? registeredAt ?? opened.at,
        // What a source dates alike comes after the opening.
        ordinal: 1,
        foreignStatus,
        actor: 'unit',
      });
    return changes;
  }

  #opened(externalId: string): IncomingChange {
    return present({
      externalId,
      number: this.#text('number') ?? externalId,
      kind: 'opened' as const,
      actor: 'applicant' as const,
      at: this.fields.requiredMoment('openedAt', this.#cell('openedAt')),
      unit: this.#named('unit'),
      applicant: this.#applicant(),
      text: this.fields.longText('text', this.#cell('text')),
    });
  }

  /** What may be another in the next table: told as of the last thing that happened, so that the latest word holds. */
  #asKnown(externalId: string, at: Instant, facts: Readonly<Record<string, string>>): IncomingChange {
    return present({
      externalId,
      kind: 'comment' as const,
      at,
      ordinal: afterAll,
      service: this.#service(),
      region: this.#text('region') ?? this.#mapping.region,
      district: this.#text('district'),
      municipality: this.#text('municipality'),
      address: this.#text('address'),
      ...placeOf(this.fields, this.#cell('lon'), this.#cell('lat')),
      channel: this.#channel(),
      criticality: criticalityOf(this.#text('criticality')),
      statedDueAt: this.#moment('dueAt'),
      statedOnTime: this.#onTime(),
      facts: Object.keys(facts).length === 0 ? undefined : facts,
      data: { note: 'as-known' },
    });
  }

  #service(): IncomingChange['service'] {
    const title = this.#text('service') ?? this.#mapping.service;
    const code = this.#text('serviceCode');
    if (title === undefined && code === undefined) return undefined;
    return present({
      code: codeOf(code ?? title ?? ''),
      title: title ?? code,
      category: this.#text('category'),
      object: this.#text('object'),
    });
  }

  #named(field: ImportField): IncomingChange['unit'] {
    const title = this.#text(field);
    return title === undefined ? undefined : { code: codeOf(title), title };
  }

  #channel(): IncomingChange['channel'] {
    const text = this.#text('channel');
    return (text === undefined ? undefined : this.#mapping.channels[text]) ?? this.#mapping.channel;
  }

  #applicant(): IncomingChange['applicant'] {
    const applicant = present({
      key: this.#text('applicant'),
      name: this.#text('applicantName'),
      contact: this.#text('contact'),
      inn: this.#text('inn'),
    });
    return Object.keys(applicant).length === 0 ? undefined : applicant;
  }

  /** The source's own verdict, whatever our clocks say. */
  #onTime(): boolean | undefined {
    const cell = this.#cell('onTime');
    if (cell === undefined) return undefined;
    const { yes, no } = this.#mapping.onTime;
    const flag = cell.trim();
    if (yes.includes(flag)) return true;
    return no.includes(flag) ? false : undefined;
  }

  #text(field: ImportField): string | undefined {
    return this.fields.text(field, this.#cell(field));
  }

  #moment(field: ImportField) {
    return this.fields.moment(field, this.#cell(field));
  }
}

const critical = /^(critical|критич|авар|emergency|крайне)/i;
const high = /^(high|urgent|высок|сроч)/i;

/** Words of most registers; what is none of them is normal. */
function criticalityOf(text: string | undefined): IncomingChange['criticality'] {
  if (text === undefined) return undefined;
  if (critical.test(text)) return 'critical';
  return high.test(text) ? 'high' : 'normal';
}
