create index alert_item_signal on alerts.alert_item (tenant_id, signal_id);
comment on index alerts.alert_item_signal is 'open-alerts: a fact that made an alert once makes none again, also when that alert is over';
