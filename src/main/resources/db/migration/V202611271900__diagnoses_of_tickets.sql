-- A diagnosis that is made for a ticket is kept as long as the ticket and goes with it; it has no day of its own. Tickets
-- are also written down at a visit, or out of a letter by post.

alter table diagnosis
    add column ticket_id text references ticket (id) on delete cascade,
    alter column expires_at drop not null,
    add constraint diagnosis_ends_in_one_way check ((expires_at is null) = (ticket_id is not null));
create index diagnosis_by_ticket on diagnosis (ticket_id, made_at) where ticket_id is not null;

alter table ticket
    drop constraint ticket_channel_check,
    add constraint ticket_channel_check check (channel in ('EMAIL', 'PHONE', 'WEB', 'VISIT', 'POST'));
