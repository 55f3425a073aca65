-- Which SNILS a user asked for, as keyed hashes, for a day: a row for each user and number, whoever of the instances
-- served it. Equal numbers give equal hashes, and so do equal first six digits; nothing of either can be read.
create table watch_observation (
    who      text        not null,
    number   bytea       not null check (octet_length(number) = 32),
    range    bytea       not null check (octet_length(range) = 32),
    asked_at timestamptz not null,
    hit_at   timestamptz check (hit_at <= asked_at),
    primary key (who, number)
);

create index watch_observation_newest on watch_observation (who, asked_at desc);
create index watch_observation_asked_at on watch_observation (asked_at);
comment on column watch_observation.number is 'key: none, gone with its day';
comment on column watch_observation.range is 'key: none, gone with its day';

-- Who went through numbers: one row until the user has been quiet for some time.
create table watch_report (
    id           text        primary key,
    reported_at  timestamptz not null,
    who          text        not null,
    roles        text[]      not null,
    school_id    text,
    municipality text,
    kind         text        not null check (kind ~ '^[A-Z_]{1,40}$'),
    first_at     timestamptz not null,
    last_at      timestamptz not null check (last_at >= first_at),
    different    integer     not null check (different > 0),
    missed       integer     not null check (missed between 0 and different)
);

create index watch_report_newest on watch_report (reported_at desc, id desc);
create index watch_report_going_on on watch_report (who, last_at);
