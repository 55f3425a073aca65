-- What a desk has before it: the tickets that are neither mended nor closed, counted and listed without the others.
create index ticket_open on ticket (id) where over_at is null;
create index ticket_card_by_municipality on ticket_card (municipality, ticket_id) where municipality is not null;
