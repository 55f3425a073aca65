-- What turned out of causes; the last word about a ticket and a cause counts. Goes with the ticket.
create table ticket_outcome (
    ticket_id text        not null references ticket (id) on delete cascade,
    cause     text        not null check (length(cause) <= 10),
    outcome   text        not null check (outcome in ('CONFIRMED', 'REFUTED')),
    at        timestamptz not null,
    by        text        not null check (length(by) <= 200),
    primary key (ticket_id, cause)
);
create index ticket_outcome_by_cause on ticket_outcome (cause, outcome);

-- What came when, and what was over when, for the statistics.
create index ticket_by_arrival on ticket (created_at);
