-- Outages that the region announces. No personal data of families; who wrote one is kept.

create table service_incident (
    id         text        primary key check (length(id) <= 64),
    system     text        not null check (system in ('JOURNAL', 'ESIA', 'MY_SCHOOL')),
    starts_at  timestamptz not null,
    ends_at    timestamptz check (ends_at >= starts_at),
    planned    boolean     not null,
    text       text        check (length(text) between 1 and 1000),
    version    bigint      not null,
    created_at timestamptz not null,
    created_by text        not null check (length(created_by) <= 200),
    updated_at timestamptz not null,
    updated_by text        not null check (length(updated_by) <= 200)
);
create index service_incident_by_start on service_incident (starts_at desc, id desc);
