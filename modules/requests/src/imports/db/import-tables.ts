import type { ImportFormat, ImportMapping, ImportState } from '@veche/contracts';
import type { Instant } from '@veche/kernel';
import type { ColumnType } from 'kysely';
import type { FileFault } from '../domain/file-fault.ts';
import type { RowFaultCode } from '../domain/row-fault.ts';

type Json<T> = ColumnType<T, string, string>;
type JsonOrNull<T> = ColumnType<T | null, string | null, string | null>;

export interface ImportRunTable {
  tenant_id: string;
  id: string;
  source_code: string | null;
  format: ImportFormat;
  mapping: Json<ImportMapping>;
  file_name: string;
  blob_id: string | null;
  size_bytes: number;
  sha256: string;
  state: ImportState;
  fault: JsonOrNull<FileFault>;
  position_byte: number;
  position_line: number;
  rows_read: number;
  rows_refused: number;
  changes_read: number;
  requests_created: number;
  requests_changed: number;
  items_unchanged: number;
  change_sets: number;
  root: string;
  version: number;
  uploaded_by: string | null;
  uploaded_at: Instant;
  started_at: Instant | null;
  finished_at: Instant | null;
}

export interface ImportTables {
  'requests.import_run': ImportRunTable;
  'requests.import_refusal': {
    tenant_id: string;
    run_id: string;
    line: number;
    ordinal: number;
    code: RowFaultCode;
    field: string | null;
    value: string | null;
    start_byte: number;
    end_byte: number;
  };
}
