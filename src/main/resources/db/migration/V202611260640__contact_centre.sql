-- Calls to line 110: which cards a look-up led to and what came of comparisons; never what was asked or said.

create table lookup (
    id             text primary key check (length(id) <= 64),
    made_at        timestamptz not null,
    made_by        text        not null check (length(made_by) <= 200),
    expires_at     timestamptz not null check (expires_at > made_at),
    purpose        text        not null check (purpose in ('TICKET', 'CALL', 'CARD_AUDIT', 'CARD_UPKEEP', 'OVERSIGHT')),
    call_id        text        not null check (length(call_id) between 1 and 64),
    key_kind       text        not null check (key_kind in ('SNILS', 'PHONE', 'NAME')),
    card_ids       text[]      not null,
    staff_card_ids text[]      not null,
    -- persons on whom the key stands: what was looked up by proves nothing
    key_person_ids text[]      not null
);
create index lookup_by_expiry on lookup (expires_at);
create index lookup_by_card on lookup using gin (card_ids);
create index lookup_by_staff_card on lookup using gin (staff_card_ids);

create table lookup_comparison (
    id         text primary key check (length(id) <= 64),
    lookup_id  text        not null references lookup (id) on delete cascade,
    made_at    timestamptz not null,
    fact       text        not null check (length(fact) <= 40),
    result     text        not null check (result in ('MATCH', 'NO_MATCH', 'NOT_ON_CARD')),
    person_ids text[]      not null
);
create index lookup_comparison_by_lookup on lookup_comparison (lookup_id);

-- How many comparisons of a day a card has given away, across look-ups, operators and instances.
create table card_comparisons (
    card_kind text    not null check (card_kind in ('PUPIL', 'STAFF')),
    card_id   text    not null,
    day       date    not null,
    taken     integer not null check (taken > 0),
    primary key (card_kind, card_id, day)
);
create index card_comparisons_by_day on card_comparisons (day);
