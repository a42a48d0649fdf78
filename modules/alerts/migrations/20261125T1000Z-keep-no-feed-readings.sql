-- A calendar is fetched by GET, and a GET changes nothing: not even when it was last read.
alter table alerts.calendar_feed drop column last_read_at;
