-- Under which key a column stands: read at start and by the change of keys.
comment on column reveal.reason is 'key: VALUES';
comment on column mass_release.reason is 'key: VALUES';
comment on column mass_release.decision_reason is 'key: VALUES';
