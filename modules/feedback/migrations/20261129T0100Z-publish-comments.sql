-- Words of people that the town may print: their author agreed, somebody of the staff took out what points at a person.
alter table feedback.item add column may_publish boolean not null default false;

create index item_publishable on feedback.item (tenant_id, received_at desc, id desc) where may_publish;
comment on index feedback.item_publishable is 'list-feedback: what may be printed and is not prepared';

-- As it may be printed. Not sealed: it is made for everyone and names nobody. Taken back, it is gone.
create table feedback.prepared_comment (
  tenant_id uuid not null,
  item_id uuid not null,
  text text not null,
  prepared_by uuid not null,
  prepared_at timestamptz not null,
  primary key (tenant_id, item_id),
  foreign key (tenant_id, item_id) references feedback.item
);
alter table feedback.prepared_comment enable row level security;
create policy tenant on feedback.prepared_comment using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant());
grant select, insert, update, delete on feedback.prepared_comment to veche_app;

-- What reports may print. Who has erased their data is not quoted any more.
create view feedback.published_comment with (security_invoker = true) as
select c.tenant_id, c.item_id as comment_id, c.text, i.score, i.service_code, i.received_at
from feedback.prepared_comment c
join feedback.item i on i.tenant_id = c.tenant_id and i.id = c.item_id
where i.may_publish and not exists (select from platform.erasure e where e.person_id = i.person_id);
grant select on feedback.published_comment to veche_app;
