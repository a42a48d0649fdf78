import type { OpenRequest } from '@veche/contracts';

/** Tables this module reads with the query builder. */
export interface OpennessTables {
  'openness.register_row': {
    tenant_id: string;
    row_id: string;
    month: string;
    service_code: string;
    unit_code: string | null;
    district: string | null;
    status: OpenRequest['status'];
    outcome: OpenRequest['outcome'];
    took: OpenRequest['took'];
  };
}
