-- A second key of each file, sealed by the key of the person it belongs to: destroying that key makes the content unreadable.
-- Null: a file from before; it is under the store's key alone.
alter table documents.document add column sealed_file_key text;
