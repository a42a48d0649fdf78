create index alert_open_list on alerts.alert (tenant_id, severity_rank, opened_at desc, id desc) where state in ('firing', 'acknowledged');
comment on index alerts.alert_open_list is 'list-alerts: all that are open, the gravest and newest first, without sorting twenty thousand of them';
