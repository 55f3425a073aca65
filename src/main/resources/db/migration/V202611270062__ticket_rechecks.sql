-- How the simulated login of a ticket went when it was looked at last, and which versions of the cards it was.
create table ticket_watch (
    ticket_id  text primary key references ticket (id) on delete cascade,
    verdict    text        not null
        check (verdict in ('WORKS', 'INCOMPLETE', 'WRONG_PERSON', 'FAILS', 'UNDECIDED', 'NOBODY')),
    checked_at timestamptz not null
);
create index ticket_watch_by_age on ticket_watch (checked_at, ticket_id);

alter table ticket_card
    add column version bigint not null default 0;

create index ticket_by_end on ticket (over_at, id) where over_at is not null;
