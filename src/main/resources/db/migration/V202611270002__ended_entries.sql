-- Entries of the access log end. There is one way to remove them, which asks for an entry that says so, written by the same
-- transaction, lets nothing of the last year go, and nothing that is not sealed. How deep it may go stands signed outside
-- the database: whoever goes deeper is found.

drop trigger access_log_is_append_only on access_log;
create trigger access_log_is_append_only
    before update or truncate
    on access_log
    for each statement
execute function refuse_change();
create trigger access_log_ends
    before delete
    on access_log
    for each statement
execute function refuse_removal();

drop trigger access_log_is_append_only on access_log_before_sealing;
create trigger access_log_is_append_only
    before update or truncate
    on access_log_before_sealing
    for each statement
execute function refuse_change();
create trigger access_log_ends
    before delete
    on access_log_before_sealing
    for each statement
execute function refuse_removal();

-- Entries that were written by a moment, sealed up to a seal; of what is older than the seals, all of them. How many.
create function remove_ended_entries(up_to bigint, written_by timestamptz) returns bigint
    language plpgsql
    security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
declare
    removed      bigint;
    never_sealed bigint;
begin
    -- A day for clocks that differ.
    if written_by > now() - interval '364 days' then
        raise exception 'entries of the last year stay' using errcode = 'check_violation';
    end if;
    if not exists (select
                   from access_log l
                   where l.who = 'service:itself'
                     and l.at > now() - interval '1 day'
                     and l.action = 'END_ENTRIES'
                     and l.outcome = 'DONE'
                     and ('seals=' || up_to) = any (l.fields)
                     and l.xmin = pg_current_xact_id()::xid) then
        raise exception 'nothing says that entries end' using errcode = 'check_violation';
    end if;
    perform set_config('esialogin.erasing', 'access_log', true);
    delete
    from access_log l
        using access_seal s
    where l.at <= written_by
      and s.instance = l.instance
      and s.entry = l.number
      and s.number <= up_to;
    get diagnostics removed = row_count;
    perform set_config('esialogin.erasing', 'access_log_before_sealing', true);
    delete from access_log_before_sealing where at <= written_by;
    get diagnostics never_sealed = row_count;
    perform set_config('esialogin.erasing', '', true);
    return removed + never_sealed;
end
$$;
revoke all on function remove_ended_entries from public;
