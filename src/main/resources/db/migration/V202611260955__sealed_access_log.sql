-- The access log vouches for itself: every entry has a mark that only a holder of the keys can make and a number without
-- gaps among the entries of its run of the service; seals chain the entries; heads say how far the chain reaches.

-- What was written before has neither number nor mark. It is kept, append-only as before, and read with the rest.
alter table access_log rename to access_log_before_sealing;
alter index access_log_pkey rename to access_log_before_sealing_pkey;
alter index access_log_by_card rename to access_log_before_sealing_by_card;
alter index access_log_by_time rename to access_log_before_sealing_by_time;

create table access_log (
    instance     text collate "C" not null check (instance ~ '^[0-9a-f]{16}$'),
    number       bigint      not null check (number > 0),
    at           timestamptz not null,
    who          text        not null check (length(who) <= 200),
    roles        text[]      not null,
    school_id    text check (length(school_id) <= 200),
    municipality text check (length(municipality) <= 200),
    purpose      text        not null check (purpose ~ '^[A-Z_]{1,40}$'),
    case_id      text check (length(case_id) <= 64),
    action       text        not null check (action ~ '^[A-Z_]{1,40}$'),
    card_ids     text[]      not null,
    person_ids   text[]      not null,
    fields       text[]      not null,
    outcome      text        not null check (outcome ~ '^[A-Z_]{1,40}$'),
    key_id       text        not null,
    mark         bytea       not null check (octet_length(mark) = 32),
    primary key (instance, number)
);
create index access_log_by_card on access_log using gin (card_ids);
create index access_log_by_time on access_log (at, instance, number);
create index access_log_by_case on access_log (case_id, at) where case_id is not null;
create index access_log_by_caller on access_log (who, at);

create trigger access_log_is_append_only
    before update or delete or truncate
    on access_log
    for each statement
execute function refuse_change();

-- Runs of the service, in the order in which they registered.
create table access_run (
    ordinal      bigint generated always as identity primary key,
    id           text collate "C" not null unique,
    started_at   timestamptz not null default now()
);
create trigger access_run_is_append_only
    before update or delete or truncate
    on access_run
    for each statement
execute function refuse_change();

-- When a run was last seen alive. Nothing is proved by it: it only ends the search for late entries of runs that are gone.
create table access_run_pulse (
    run     text primary key,
    seen_at timestamptz not null
);

create table access_seal (
    number     bigint primary key check (number > 0),
    instance   text collate "C" not null,
    entry      bigint      not null,
    entry_mark bytea       not null check (octet_length(entry_mark) = 32),
    sound      boolean     not null,
    key_id     text        not null,
    ticket     bytea       not null check (octet_length(ticket) = 32),
    chain      bytea       not null check (octet_length(chain) = 32),
    sealed_at  timestamptz not null default now(),
    unique (instance, entry)
);
create trigger access_seal_is_append_only
    before update or delete or truncate
    on access_seal
    for each statement
execute function refuse_change();

create table access_head (
    seals   bigint primary key check (seals > 0),
    at      timestamptz not null default now(),
    chain   bytea       not null check (octet_length(chain) = 32),
    sealed  text        not null,
    runs    bigint      not null,
    key_id  text        not null,
    mark    bytea       not null check (octet_length(mark) = 32)
);
create trigger access_head_is_append_only
    before update or delete or truncate
    on access_head
    for each statement
execute function refuse_change();

-- All entries, for reading.
create view access_entry as
select instance, number, at, who, roles, school_id, municipality, purpose, case_id, action, card_ids, person_ids, fields,
       outcome
from access_log
union all
select '' collate "C", id, at, who, roles, null, null, purpose, case_id, action, card_ids, person_ids, fields, outcome
from access_log_before_sealing;
