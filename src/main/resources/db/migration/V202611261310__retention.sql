-- When what was kept long enough was last removed, for each class of data.
create table retention_run (
    data_class text primary key check (data_class ~ '^[A-Z_]{1,40}$'),
    at         timestamptz not null,
    removed    bigint      not null check (removed >= 0)
);
