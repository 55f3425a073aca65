-- What was written anew under new keys, run by run: how far it is, for every instance to tell.

create table key_rotation (
    id          bigint generated always as identity primary key,
    started_at  timestamptz not null default now(),
    seen_at     timestamptz not null default now(),
    finished_at timestamptz,
    rewritten   bigint      not null default 0 check (rewritten >= 0),
    unreadable  bigint      not null default 0 check (unreadable >= 0)
);

-- Of a version of a card everything stays as it was, its cipher text excepted.
drop trigger card_version_is_append_only on card_version;
create trigger card_version_is_append_only
    before update of id, card_kind, card_id, version, made_at, made_by, action or delete or truncate
    on card_version
    for each statement
execute function refuse_change();

-- The only way for the service to exchange it: for one under another key that has a check value, of exactly the same
-- length, and only while the old one is still there. Without the keys nobody makes one that decrypts at this place.
create function rekey_card_version(row_id text, was bytea, becomes bytea) returns boolean
    language plpgsql
    security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
begin
    if sealed_with(was) = sealed_with(becomes)
        or octet_length(was) - get_byte(was, 1) <> octet_length(becomes) - get_byte(becomes, 1)
        or not exists (select from key_check where use = 'VALUES' and key_id = sealed_with(becomes)) then
        raise exception 'this is not the same content under another key' using errcode = 'check_violation';
    end if;
    update card_version set content_enc = becomes where id = row_id and content_enc = was;
    return found;
end
$$;
revoke all on function rekey_card_version from public;
