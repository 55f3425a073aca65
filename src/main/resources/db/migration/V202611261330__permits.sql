-- How many permits of a budget are taken in a window of time, by all instances together. A row is written for a block of
-- requests or for a miss, never for a request. Holds nothing readable: the subject is a keyed hash of the user name.
create table permit (
    subject     bytea       not null check (octet_length(subject) = 32),
    budget      text        not null check (length(budget) <= 40),
    window_from timestamptz not null,
    window_to   timestamptz not null check (window_to > window_from),
    taken       integer     not null check (taken > 0),
    primary key (subject, budget, window_from)
);

create index permit_window_to on permit (window_to);
