-- When an amendment that nobody has decided yet was filed: an agreed case comes back into the working queue with it.
alter table permits.application add column amendment_filed_at timestamptz;

update permits.application a
set amendment_filed_at = asked.at
from permits.history asked
where asked.tenant_id = a.tenant_id
  and asked.application_id = a.id
  and asked.code = 'AmendmentRequested'
  and a.status in ('APPROVED', 'APPROVED_COND')
  and not exists (
    select from permits.history later
    where later.tenant_id = asked.tenant_id
      and later.application_id = asked.application_id
      and later.code in ('AmendmentRequested', 'AmendmentDecided')
      and later.version > asked.version
  );
