-- The register of schools comes by file as well.
alter table import_file drop constraint import_file_kind_check;
alter table import_file add constraint import_file_kind_check check (kind in ('PUPILS', 'STAFF', 'SCHOOLS'));
