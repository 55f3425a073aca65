-- Tickets. What was written, what was made of it and what came along is encrypted as a whole, each bound to its row.
create table ticket (
    id         text primary key check (length(id) between 1 and 64),
    state      text        not null check (state in ('NEW', 'NEEDS_INFO', 'DIAGNOSED', 'WITH_SCHOOL', 'WITH_FAMILY',
                                                     'ESCALATED', 'FIXED_VERIFIED', 'CLOSED')),
    channel    text        not null check (channel in ('EMAIL', 'PHONE', 'WEB')),
    version    bigint      not null check (version > 0),
    created_at timestamptz not null,
    created_by text        not null check (length(created_by) <= 200),
    changed_at timestamptz not null,
    reopened   integer     not null default 0 check (reopened >= 0),
    causes     text[]      not null,
    letter     bytea       not null,
    triage     bytea       not null
);
create index ticket_by_state on ticket (state, id);
create index ticket_by_change on ticket (changed_at);

create table ticket_file (
    id           text primary key,
    ticket_id    text    not null references ticket (id) on delete cascade,
    number       integer not null check (number > 0),
    content_type text    not null check (length(content_type) <= 100),
    bytes        integer not null check (bytes >= 0),
    name         bytea   not null,
    content      bytea   not null,
    unique (ticket_id, number)
);

create table ticket_step (
    id         text primary key,
    ticket_id  text        not null references ticket (id) on delete cascade,
    number     bigint      not null check (number > 0),
    at         timestamptz not null,
    by         text        not null check (length(by) <= 200),
    from_state text,
    to_state   text        not null,
    note       bytea,
    unique (ticket_id, number)
);

comment on column ticket.letter is 'key: VALUES';
comment on column ticket.triage is 'key: VALUES';
comment on column ticket_file.name is 'key: VALUES';
comment on column ticket_file.content is 'key: VALUES';
comment on column ticket_step.note is 'key: VALUES';
