-- Every state a card has had, complete and encrypted: who made it, when, how. Written with the card, never changed.

create table card_version (
    id          text primary key,
    card_kind   text        not null check (card_kind in ('PUPIL', 'STAFF')),
    card_id     text        not null,
    version     bigint      not null check (version > 0),
    made_at     timestamptz not null,
    made_by     text        not null check (length(made_by) <= 200),
    action      text        not null check (action in ('CREATE', 'REPLACE', 'PATCH', 'ARCHIVE')),
    content_enc bytea        not null,
    unique (card_kind, card_id, version)
);

create function refuse_change() returns trigger
    language plpgsql as
$$
begin
    raise exception 'table % is append-only', tg_table_name;
end
$$;

create trigger card_version_is_append_only
    before update or delete or truncate
    on card_version
    for each statement
execute function refuse_change();
