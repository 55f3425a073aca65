-- Under which key a column stands: read at start and by the change of keys.
comment on column permit.subject is 'key: none, gone with its window';
