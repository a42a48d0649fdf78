import type { ImportFormat, ImportMapping, ImportPreview } from '@veche/contracts';
import { describeFileFault } from '../domain/file-fault.ts';
import type { IncomingChange } from '../domain/incoming-change.ts';
import { describeRowFault } from '../domain/row-fault.ts';
import {
  FileUnreadable,
  readImportFile,
  type ChangesRecord,
  type SeekableFile,
} from '../read/read-import-file.ts';
import { sampleColumns } from '../read/sample-columns.ts';

const rowsShown = 20;
const rowsLookedAt = 500;

/** The first rows of a file as a mapping reads them; changes nothing. What makes the file unreadable is part of the answer. */
export async function previewImport(
  file: SeekableFile,
  format: ImportFormat,
  mapping: ImportMapping,
): Promise<ImportPreview> {
  const columns = [...(await sampleColumns(file, format, mapping))].map(({ name, samples }) => ({
    name,
    samples: [...samples],
  }));
  try {
    const records = await firstRecords(file, format, mapping);
    return {
      fault: null,
      columns,
      rows: records.slice(0, rowsShown).map(previewRow),
      statuses: statusesOf(records, mapping),
    };
  } catch (error) {
    if (!(error instanceof FileUnreadable)) throw error;
    return { fault: describeFileFault(error.fault), columns, rows: [], statuses: [] };
  }
}

async function firstRecords(
  file: SeekableFile,
  format: ImportFormat,
  mapping: ImportMapping,
): Promise<ChangesRecord[]> {
  const records: ChangesRecord[] = [];
  for await (const record of readImportFile(file, { format, mapping })) {
    records.push(record);
    if (records.length === rowsLookedAt) break;
  }
  return records;
}

function previewRow({ line, reading }: ChangesRecord): ImportPreview['rows'][number] {
  const changes = reading.ok ? reading.value : [];
  const find = <Key extends keyof IncomingChange>(key: Key): IncomingChange[Key] | undefined =>
    changes.find((change) => change[key] !== undefined)?.[key];
  return {
    line,
    fault: reading.ok ? null : describeRowFault(reading.error),
    externalId: find('externalId') ?? null,
    openedAt: changes.find(({ kind }) => kind === 'opened')?.at ?? null,
    closedAt: changes.findLast(({ kind }) => kind === 'closed')?.at ?? null,
    dueAt: find('statedDueAt') ?? null,
    service: find('service')?.title ?? null,
    unit: find('unit')?.title ?? null,
    district: find('district') ?? null,
    foreignStatus:
      changes.findLast(({ foreignStatus }) => foreignStatus !== undefined)?.foreignStatus ?? null,
    events: changes.length,
  };
}

function statusesOf(records: readonly ChangesRecord[], mapping: ImportMapping): ImportPreview['statuses'] {
  const counts = new Map<string, number>();
  for (const { reading } of records)
    for (const { foreignStatus } of reading.ok ? reading.value : [])
      if (foreignStatus !== undefined) counts.set(foreignStatus, (counts.get(foreignStatus) ?? 0) + 1);
  const names = new Set([...Object.keys(mapping.statuses), ...counts.keys()]);
  return [...names].map((name) => ({
    name,
    count: counts.get(name) ?? 0,
    rule: mapping.statuses[name] ?? null,
  }));
}
