-- What the sender says of columns; headings are no personal data, but people write what they should not.
alter table import_file add column columns bytea;
comment on column import_file.columns is 'key: VALUES';
