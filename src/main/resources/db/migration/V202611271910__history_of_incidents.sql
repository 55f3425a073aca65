-- Who changed what of an incident, and when. An answer to all may speak of somebody by mistake, so it is kept as in the
-- incident itself.

create table ticket_incident_step (
    id          text primary key check (length(id) <= 90),
    incident_id text        not null references ticket_incident (id) on delete cascade,
    number      bigint      not null check (number > 0),
    at          timestamptz not null,
    by          text        not null check (length(by) <= 200),
    from_state  text,
    to_state    text        not null,
    what        text[]      not null,
    assigned_to text check (length(assigned_to) between 1 and 200),
    answer      bytea,
    unique (incident_id, number)
);
comment on column ticket_incident_step.answer is 'key: VALUES';

-- What is known of those that were there before: that they were found.
insert into ticket_incident_step (id, incident_id, number, at, by, to_state, what)
select id || '/1', id, 1, created_at, 'service:itself', 'DIAGNOSED', array['FOUND']
from ticket_incident;
