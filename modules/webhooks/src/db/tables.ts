import type { WebhookDeliveryState } from '@veche/contracts';
import type { Instant, PersonId } from '@veche/kernel';
import type { Generated } from 'kysely';

/** Tables of this module as the database names them. */
export interface Tables {
  'webhooks.endpoint': {
    tenant_id: string;
    id: string;
    title: string;
    sealed: string;
    types: string[];
    state: 'on' | 'off' | 'disabled';
    disabled_because: 'gone' | 'failing' | null;
    failing_since: Instant | null;
    succeeded_at: Instant | null;
    created_by: PersonId;
    created_at: Instant;
    version: Generated<number>;
  };
  'webhooks.message': { tenant_id: string; id: string; type: string; body: string; queued_at: Instant };
  'webhooks.delivery': {
    tenant_id: string;
    id: string;
    endpoint_id: string;
    message_id: string;
    state: WebhookDeliveryState;
    attempts: Generated<number>;
    tries: Generated<number>;
    next_attempt_at: Instant | null;
    queued_at: Instant;
    changed_at: Instant;
  };
  'webhooks.attempt': {
    tenant_id: string;
    delivery_id: string;
    number: number;
    at: Instant;
    outcome: 'sent' | 'failed' | 'unknown';
    code: string | null;
  };
}
