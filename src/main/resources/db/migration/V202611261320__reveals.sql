-- That somebody saw a value without stars: ids, and the reason encrypted; never the value.
create table reveal (
    id         text primary key check (length(id) <= 64),
    card_kind  text        not null check (card_kind in ('PUPIL', 'STAFF')),
    card_id    text        not null,
    person_id  text        not null,
    field      text        not null check (field in ('SNILS', 'PHONE', 'EMAIL', 'DOCUMENT')),
    made_by    text        not null check (length(made_by) <= 200),
    made_at    timestamptz not null,
    expires_at timestamptz not null check (expires_at > made_at),
    reason     bytea       not null
);
create index reveal_by_time on reveal (made_at);
create index reveal_by_card on reveal (card_id, made_at);

-- How many reveals of a day somebody has used, across instances.
create table reveal_count (
    made_by text    not null check (length(made_by) <= 200),
    day     date    not null,
    taken   integer not null check (taken > 0),
    primary key (made_by, day)
);
create index reveal_count_by_day on reveal_count (day);
