-- Letters of one incident, part after part in the order of their ids: without it a part may be looked for along the primary
-- key, through the tickets of everybody else.
create index ticket_by_incident_in_order on ticket (incident_id, id) where incident_id is not null;
