import type { PollerSettings, PollOutcome } from '@veche/contracts';
import type { Instant } from '@veche/kernel';
import type { ColumnType } from 'kysely';
import type { PollerAlarm } from '../domain/alarms.ts';

type Json<T> = ColumnType<T, string, string>;

export interface PollerTable {
  tenant_id: string;
  id: string;
  source_code: string;
  settings: Json<PollerSettings>;
  secret_header: string | null;
  secret_blob_id: string | null;
  is_enabled: boolean;
  read_to: Instant | null;
  failures: number;
  alarms: PollerAlarm[];
  alarm_count: number;
  enabled_at: Instant;
  next_run_at: Instant | null;
  last_run_at: Instant | null;
  last_success_at: Instant | null;
  last_outcome: PollOutcome | null;
  version: number;
  created_by: string | null;
  created_at: Instant;
}

export interface PollLogTable {
  tenant_id: string;
  poller_id: string;
  id: string;
  at: Instant;
  url: string;
  address: string | null;
  outcome: PollOutcome;
  http_status: number | null;
  duration_ms: number;
  bytes: number;
  rows_read: number;
  rows_refused: number;
  requests_created: number;
  requests_changed: number;
  window_from: Instant | null;
  window_to: Instant | null;
  is_widened: boolean;
}

export interface PollerTables {
  'requests.poller': PollerTable;
  'requests.poll_log': PollLogTable;
}
