-- Tickets move when the state of their incident changed, not with every change of it.
alter table ticket_incident
    -- the version with which the state was set
    add column state_version bigint not null default 1 check (state_version > 0);
update ticket_incident set state_version = version;
