create index service_request_paused on requests.service_request (tenant_id, id) where paused_since is not null and done_at is null;
comment on index requests.service_request_paused is 'refresh-paused: terms that stand still';
