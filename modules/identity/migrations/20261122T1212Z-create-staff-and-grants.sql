-- Staff belong to one town; the same person is a plain applicant in every other one.
create table identity.staff_member (
  tenant_id uuid not null,
  person_id uuid not null references identity.person (id),
  id uuid not null,
  version integer not null default 1 check (version > 0),
  blocked_at timestamptz,
  added_at timestamptz not null,
  primary key (tenant_id, person_id)
);
comment on column identity.staff_member.id is 'Names the membership in the journal, so that no entry carries the id of a person';
alter table identity.staff_member enable row level security;
create policy tenant on identity.staff_member
  using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant());

create table identity.role_assignment (
  tenant_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('officer', 'agency-reviewer', 'inspector', 'manager', 'controller', 'auditor', 'administrator')),
  agency_code text not null default '',
  assigned_at timestamptz not null,
  primary key (tenant_id, person_id, role, agency_code),
  foreign key (tenant_id, person_id) references identity.staff_member (tenant_id, person_id) on delete cascade,
  constraint reviewers_have_an_agency check ((role = 'agency-reviewer') = (agency_code <> ''))
);
create index role_assignment_role on identity.role_assignment (tenant_id, role, agency_code);
comment on index identity.role_assignment_role is 'list-staff by role; reviewers of an agency; the last administrator';
alter table identity.role_assignment enable row level security;
create policy tenant on identity.role_assignment
  using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant());

-- Which role holds which permission. Without a row in force the defaults of the product hold.
create table identity.role_grant_version (
  tenant_id uuid not null,
  id uuid not null,
  state text not null check (state in ('in-force', 'proposed', 'superseded', 'rejected')),
  version integer not null check (version > 0),
  base_version integer not null,
  grants jsonb not null,
  base_grants jsonb not null,
  reason text not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  primary key (tenant_id, id)
);
comment on column identity.role_grant_version.version is 'Number the table has or would have in force; several proposals may aim at one number';
create unique index role_grant_version_in_force on identity.role_grant_version (tenant_id) where state = 'in-force';
comment on index identity.role_grant_version_in_force is 'load-grants: one table in force per town';
create unique index role_grant_version_number on identity.role_grant_version (tenant_id, version)
  where state in ('in-force', 'superseded');
comment on index identity.role_grant_version_number is 'Two approvals at one moment cannot both become the next version';
create index role_grant_version_history on identity.role_grant_version (tenant_id, proposed_at desc);
comment on index identity.role_grant_version_history is 'get-role-grants: proposals and history';
alter table identity.role_grant_version enable row level security;
create policy tenant on identity.role_grant_version
  using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant());

create table identity.demo_persona (
  tenant_id uuid not null,
  code text not null,
  person_id uuid not null references identity.person (id),
  primary key (tenant_id, code)
);
create unique index demo_persona_person on identity.demo_persona (tenant_id, person_id);
comment on index identity.demo_persona_person is 'get-session: which persona is signed in';
alter table identity.demo_persona enable row level security;
create policy tenant on identity.demo_persona
  using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant());

grant select, insert, update, delete on identity.staff_member, identity.role_assignment to veche_app;
grant select, insert, update on identity.role_grant_version to veche_app;
grant select, insert on identity.demo_persona to veche_app;
