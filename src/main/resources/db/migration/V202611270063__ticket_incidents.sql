-- Incidents: many families, one cause, one school or one hour. Tickets follow the version of their incident.
create table ticket_incident (
    id             text primary key check (length(id) between 1 and 64),
    state          text        not null check (state in ('DIAGNOSED', 'NEEDS_INFO', 'WITH_SCHOOL', 'WITH_FAMILY',
                                                         'ESCALATED', 'FIXED_VERIFIED', 'CLOSED')),
    version        bigint      not null check (version > 0),
    cause          text        not null check (length(cause) <= 10),
    school_id      text,
    first_at       timestamptz not null,
    last_at        timestamptz not null,
    created_at     timestamptz not null,
    changed_at     timestamptz not null,
    assigned_to    text check (length(assigned_to) between 1 and 200),
    answer         bytea,
    -- the version with which the answer was set; 0 where there is none
    answer_version bigint      not null default 0 check (answer_version >= 0)
);
create index ticket_incident_by_state on ticket_incident (state, id);
create index ticket_incident_by_change on ticket_incident (changed_at);
comment on column ticket_incident.answer is 'key: VALUES';

alter table ticket
    add constraint ticket_incident_is_there foreign key (incident_id) references ticket_incident (id)
        on delete set null,
    add column incident_free     boolean not null default false,
    add column incident_followed bigint  not null default 0,
    add column incident_answered bigint  not null default 0;
create index ticket_by_incident on ticket (incident_id, incident_followed) where incident_id is not null;
create index ticket_for_incidents on ticket (created_at)
    where incident_id is null and merged_into is null and over_at is null and not incident_free;
