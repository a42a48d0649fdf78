-- What gateways say later of messages they took. A receipt may come before the sender has noted that it was taken: whoever
-- comes second finds the other. No row-level security: a gateway knows no towns; there is nothing personal here.
create table notifications.gateway_receipt (
  gateway_id text primary key,
  delivery_id uuid references notifications.delivery (id) on delete cascade,
  tenant_id uuid,
  state text check (state in ('delivered', 'undelivered', 'under-way')),
  code text,
  at timestamptz not null
);
create index gateway_receipt_delivery on notifications.gateway_receipt (delivery_id);
comment on index notifications.gateway_receipt_delivery is 'settle-receipts: all parts of a copy';
grant select, insert, update on notifications.gateway_receipt to veche_app;

-- The gateway says that the copy reached its reader’s device.
alter table notifications.delivery add column delivered_at timestamptz;
