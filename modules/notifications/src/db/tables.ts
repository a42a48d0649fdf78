import type { DeliveryState, MessageCategory, OutboundChannel, WithheldReason } from '@veche/contracts';
import type { Instant, Language } from '@veche/kernel';
import type { Generated } from 'kysely';

/** Tables of this module as the database names them; snake_case stays in `db/` and `queries/`. */
export interface Tables {
  'notifications.message': {
    id: string;
    tenant_id: string | null;
    recipient_person_id: string | null;
    key_id: string;
    template: string;
    category: MessageCategory;
    language: Language;
    subject_type: string | null;
    subject_id: string | null;
    dedupe_key: string;
    sealed: string;
    action_required: boolean;
    queued_at: string;
    read_at: string | null;
  };
  'notifications.delivery': {
    id: string;
    message_id: string;
    tenant_id: string | null;
    recipient_person_id: string | null;
    channel: OutboundChannel;
    state: DeliveryState;
    reason: WithheldReason | null;
    sealed_address: string | null;
    attempts: number;
    queued_at: string;
    next_attempt_at: string | null;
    changed_at: string;
    delivered_at: Generated<string | null>;
  };
  'notifications.own_address': {
    id: string;
    person_id: string;
    channel: 'push' | 'bot';
    sealed: string;
    address_index: string;
    created_at: Instant;
  };
  'notifications.bot_code': { person_id: string; code_hash: string; expires_at: string };
  'notifications.bot_reading': { is_single: Generated<boolean>; next_update: string };
  'notifications.gateway_receipt': {
    gateway_id: string;
    delivery_id: string | null;
    tenant_id: string | null;
    state: 'delivered' | 'undelivered' | 'under-way' | null;
    code: string | null;
    at: string;
  };
  'notifications.attempt': {
    delivery_id: string;
    number: number;
    at: string;
    outcome: 'sent' | 'failed' | 'unknown';
    code: string | null;
  };
  'notifications.suspended_address': {
    person_id: string;
    channel: OutboundChannel;
    address_index: string;
    code: string;
    since: Instant;
  };
  'notifications.preference': { person_id: string; email: boolean; sms: boolean; reminders: boolean };
}
