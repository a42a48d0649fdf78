import type { ColumnType } from 'kysely';

/** Written as text of the PostgreSQL type, read back only through functions that say how. */
type WrittenText = ColumnType<string, string, string>;
type Json<T> = ColumnType<T, string, string>;

export interface VenueTable {
  tenant_id: string;
  id: string;
  code: string;
  name_ru: string;
  name_en: string;
  kind: string;
  address: string;
  geometry: Json<unknown>;
  centre_lon: number;
  centre_lat: number;
  centre: WrittenText;
  bounds: WrittenText;
  area_sqm: number;
  capacity: number | null;
  occupancy_norm_per_sqm: number | null;
  owner_kind: string;
  owner_name: string;
  power_kw: number | null;
  water_m3: number | null;
  is_indoor: boolean;
  floor: number | null;
  exits: Json<{ name: string; widthM: number }[]>;
  allowed_from: string | null;
  allowed_to: string | null;
  is_mmpl_listed: boolean;
  mmpl_passport_number: string | null;
  is_heritage: boolean;
  is_retired: boolean;
  search_words: WrittenText;
  search_text: string;
}

export interface Tables {
  'venues.town': {
    tenant_id: string;
    origin_lon: number;
    origin_lat: number;
    name_ru: string;
    name_en: string;
  };
  'venues.feature': {
    tenant_id: string;
    ref: string;
    layer: string;
    kind: string | null;
    name_ru: string | null;
    name_en: string | null;
    number: string | null;
    width_m: number | null;
    angle: number | null;
    draw_order: number;
    geometry: Json<unknown>;
    bounds: WrittenText;
  };
  'venues.venue': VenueTable;
  'venues.venue_closure': {
    tenant_id: string;
    id: string;
    venue_id: string;
    during: WrittenText;
    reason_ru: string;
    reason_en: string;
  };
  'venues.public_mass_event': {
    tenant_id: string;
    id: string;
    number: string;
    title: string;
    event_class: string;
    venue_id: string | null;
    place_name: string;
    geometry: Json<unknown>;
    centre_lon: number;
    centre_lat: number;
    sessions: Json<{ startsAt: string; endsAt: string }[]>;
    during: WrittenText;
    organiser_name: string | null;
    state: string;
    published_at: string;
    changed_at: string;
    revision: number;
  };
  'venues.import_run': {
    tenant_id: string;
    id: string;
    source: string;
    file_name: string | null;
    mapping: string;
    started_at: string;
    finished_at: string | null;
    rows: number;
    added: number;
    changed: number;
    unchanged: number;
    refused: number;
    overlap_row_pairs: number;
    overlap_event_pairs: number;
    overlap_rows_touched: number;
  };
  'venues.import_refusal': {
    tenant_id: string;
    run_id: string;
    line: number;
    code: string;
    column_name: string | null;
    value: string | null;
  };
}
