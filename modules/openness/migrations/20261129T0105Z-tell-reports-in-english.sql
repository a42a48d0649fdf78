-- Reports in English beside the Russian ones, and what people say. Versions from before have neither.
alter table openness.report_version
  add column comments jsonb not null default '[]',
  add column comment_ids uuid[] not null default '{}',
  add column csv_en bytea,
  add column csv_en_sha256 text,
  add column pdf_en bytea,
  add column pdf_en_sha256 text,
  add check ((csv_en is null) = (csv_en_sha256 is null) and (pdf_en is null) = (pdf_en_sha256 is null) and (csv_en is null) = (pdf_en is null));
