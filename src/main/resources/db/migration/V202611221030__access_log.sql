-- Who did what with whose data, and why: ids and names of fields, never a value. Append-only.

create sequence access_log_seq increment by 50;

create table access_log (
    id         bigint primary key default nextval('access_log_seq'),
    at         timestamptz not null,
    who        text        not null check (length(who) <= 200),
    roles      text[]      not null,
    purpose    text        not null check (purpose in ('TICKET', 'CALL', 'CARD_AUDIT', 'CARD_UPKEEP', 'OVERSIGHT')),
    case_id    text check (length(case_id) <= 64),
    action     text        not null,
    card_ids   text[]      not null,
    person_ids text[]      not null,
    fields     text[]      not null,
    outcome    text        not null check (outcome in ('DONE', 'NOTHING_FOUND'))
);
create index access_log_by_card on access_log using gin (card_ids);
create index access_log_by_time on access_log (at);

create trigger access_log_is_append_only
    before update or delete or truncate
    on access_log
    for each statement
execute function refuse_change();
