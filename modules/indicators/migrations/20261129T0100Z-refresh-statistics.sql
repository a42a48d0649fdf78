-- Freshly copied facts must be known to the planner before figures are counted from them; only an owner may say so, and this is all of it
-- the program may do.
create function indicators.refresh_statistics() returns void
language plpgsql security definer set search_path = ''
as $$
begin
  analyze indicators.fact, indicators.pause, indicators.variant, indicators.path, indicators.cell, indicators.duration_cell, indicators.sketch_cell;
end
$$;
revoke all on function indicators.refresh_statistics() from public;
grant execute on function indicators.refresh_statistics() to veche_app;
