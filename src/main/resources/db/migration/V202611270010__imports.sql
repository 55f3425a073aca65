-- Files on their way into the registry. The file itself waits in encrypted pieces, so that any instance can take the job;
-- it goes when the job ends. Rows that somebody has to mend are kept for some days for the one who sent them.
create table import_file (
    id           text primary key check (length(id) between 1 and 64),
    job_id       uuid unique,
    kind         text        not null check (kind in ('PUPILS', 'STAFF')),
    dry_run      boolean     not null,
    system       text        not null check (system in ('JOURNAL', 'ENROLMENT')),
    school_id    text,
    sent_by      text        not null,
    roles        text[]      not null,
    of_school    text,
    of_municipality text,
    asked_at     timestamptz not null,
    bytes        bigint      not null default 0 check (bytes >= 0),
    headings     bytea,
    passed_over  text        not null default '[]',
    counted_rows bigint      not null default 0,
    remarked     bigint      not null default 0,
    refused      bigint      not null default 0,
    created      bigint      not null default 0,
    changed      bigint      not null default 0,
    same         bigint      not null default 0,
    conflicts    bigint      not null default 0
);
create index import_file_by_age on import_file (asked_at);
create index import_file_by_sender on import_file (sent_by, id);

create table import_chunk (
    id        text primary key,
    import_id text    not null references import_file (id) on delete cascade,
    number    integer not null check (number >= 0),
    content   bytea   not null,
    unique (import_id, number)
);

create table import_row (
    id        text primary key,
    import_id text   not null references import_file (id) on delete cascade,
    number    bigint not null,
    state     text   not null check (state in ('REMARKED', 'REFUSED', 'CONFLICT')),
    problems  text   not null,
    cells     bytea,
    unique (import_id, number)
);

-- Which cards the rows of a file have led to: who stands in it twice and says two things is left to a human.
create table import_card (
    import_id text not null references import_file (id) on delete cascade,
    card_id   text not null,
    primary key (import_id, card_id)
);

comment on column import_file.headings is 'key: VALUES';
comment on column import_chunk.content is 'key: VALUES';
comment on column import_row.cells is 'key: VALUES';

-- A row of a file names its school by the tax number.
create index school_by_inn on school (inn) where inn is not null;
