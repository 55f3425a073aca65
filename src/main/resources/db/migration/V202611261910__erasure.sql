-- Somebody is erased: the versions of cards are the one append-only table that holds people, so there have to be ways into
-- it. There are two, and both ask for an entry of the access log that was written by the same transaction: whoever uses
-- them without the service leaves an entry without a mark, or none and fails.

-- A removal that the function below does not make is refused as before, to the owner as well.
create function refuse_removal() returns trigger
    language plpgsql as
$$
begin
    if current_setting('esialogin.erasing', true) is distinct from tg_table_name then
        raise exception 'table % is append-only', tg_table_name;
    end if;
    return null;
end
$$;

drop trigger card_version_is_append_only on card_version;
create trigger card_version_is_append_only
    before update of id, card_kind, card_id, version, made_at, made_by, action or truncate
    on card_version
    for each statement
execute function refuse_change();
create trigger card_version_goes_with_its_card
    before delete
    on card_version
    for each statement
execute function refuse_removal();

alter table card_version
    drop constraint card_version_action_check,
    add constraint card_version_action_check check (action in ('CREATE', 'REPLACE', 'PATCH', 'ARCHIVE', 'ERASE'));

-- Whether this transaction has written down that it erases somebody on the card.
create function erases_here(card text) returns boolean
    language sql
    stable
    set search_path = pg_catalog, public, pg_temp
return exists (select
               from access_log l
               where l.card_ids @> array [card]
                 and l.action = 'ERASE'
                 and l.outcome = 'DONE'
                 and l.xmin = pg_current_xact_id()::xid);

-- All versions of a card that is no more; how many. Rows are taken in the order of their ids, like everywhere.
create function erase_card_versions(of_kind text, of_card text) returns bigint
    language plpgsql
    security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
declare
    removed bigint;
begin
    if exists (select from card where id = of_card and of_kind = 'PUPIL')
        or exists (select from staff_card where id = of_card and of_kind = 'STAFF') then
        raise exception 'the card is still there' using errcode = 'check_violation';
    end if;
    if not erases_here(of_card) then
        raise exception 'nothing says that the card is erased' using errcode = 'check_violation';
    end if;
    perform id from card_version where card_kind = of_kind and card_id = of_card order by id for update;
    perform set_config('esialogin.erasing', 'card_version', true);
    delete from card_version where card_kind = of_kind and card_id = of_card;
    get diagnostics removed = row_count;
    perform set_config('esialogin.erasing', '', true);
    return removed;
end
$$;

-- A version without one of the people on it: shorter than it was, under a key that has a check value, and only while the
-- content that was read is still there; whether it was.
create function shorten_card_version(row_id text, was bytea, becomes bytea) returns boolean
    language plpgsql
    security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if octet_length(becomes) - get_byte(becomes, 1) >= octet_length(was) - get_byte(was, 1)
        or not exists (select from key_check where use = 'VALUES' and key_id = sealed_with(becomes)) then
        raise exception 'this is not the same content without somebody' using errcode = 'check_violation';
    end if;
    if not erases_here((select card_id from card_version where id = row_id)) then
        raise exception 'nothing says that somebody is erased' using errcode = 'check_violation';
    end if;
    update card_version set content_enc = becomes where id = row_id and content_enc = was;
    return found;
end
$$;
revoke all on function erases_here, erase_card_versions, shorten_card_version from public;

-- How often copies of what others keep were withdrawn. Whoever made a copy of a card that was read before and keeps it
-- after must not: the person would be back.
create table withdrawal (
    only_one boolean primary key default true check (only_one),
    number   bigint not null check (number >= 0)
);
insert into withdrawal (number) values (0);

