-- Keys that a ticket names or came with, as keyed hashes of kinds of their own: they tell tickets of one person, and
-- nothing when they are laid beside the hashes of cards. Kept and removed with the ticket.
create table ticket_key (
    ticket_id    text  not null references ticket (id) on delete cascade,
    kind         text  not null check (kind in ('TICKET_SNILS', 'TICKET_PHONE', 'TICKET_EMAIL')),
    index_key_id text  not null check (length(index_key_id) between 1 and 32),
    blind_index  bytea not null check (octet_length(blind_index) = 32),
    primary key (ticket_id, kind, blind_index)
);
create index ticket_key_by_hash on ticket_key (kind, blind_index);
create index ticket_key_by_key on ticket_key (index_key_id, ticket_id);

comment on column ticket_key.index_key_id is 'key: INDEXES';
comment on column ticket_key.blind_index is 'key: none, see index_key_id';
