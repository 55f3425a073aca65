-- Who works on a ticket and by when; what a step did beside the state.
alter table ticket
    add column assigned_to   text check (length(assigned_to) between 1 and 200),
    add column formality     text not null default 'UNDECIDED'
        check (formality in ('UNDECIDED', 'FORMAL', 'NOT_FORMAL')),
    add column registered_at timestamptz,
    add column due_at        timestamptz,
    add column merged_into   text references ticket (id) on delete set null,
    add column incident_id   text,
    add column first_cause   text,
    -- when the trouble was mended or the ticket closed; empty while something is left to do
    add column over_at       timestamptz,
    -- when it was opened last
    add column opened_at     timestamptz,
    add check ((formality = 'FORMAL') = (registered_at is not null));
update ticket
set first_cause = causes[1],
    opened_at   = created_at,
    over_at     = case when state in ('FIXED_VERIFIED', 'CLOSED') then changed_at end;
alter table ticket
    alter column first_cause set not null,
    alter column opened_at set not null;
create index ticket_by_assignee on ticket (assigned_to, id) where assigned_to is not null;
create index ticket_by_due on ticket (due_at, id) where due_at is not null;
create index ticket_by_causes on ticket using gin (causes);
create index ticket_by_main on ticket (merged_into) where merged_into is not null;

alter table ticket_step
    add column marks text[] not null default '{}';

-- Cards that a ticket leads to: ids, and where they were then; no value of anybody.
create table ticket_card (
    ticket_id    text not null references ticket (id) on delete cascade,
    card_id      text not null,
    kind         text not null check (kind in ('PUPIL', 'EMPLOYEE')),
    school_id    text not null,
    municipality text,
    primary key (ticket_id, card_id)
);
create index ticket_card_by_card on ticket_card (card_id, ticket_id);
create index ticket_card_by_school on ticket_card (school_id, ticket_id);
