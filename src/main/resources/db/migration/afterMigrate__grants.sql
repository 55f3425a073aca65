-- What the service's role may do. Runs as the owner at every start, after the migrations: so a new table, another name
-- of the role and a privilege that somebody granted by hand are all put right. Append-only tables are known by their
-- trigger: of them the service reads and adds rows and nothing else.
do
$$
    declare
        service  constant text := '${service_role}';
        relation record;
        wanted   text[];
        held     text[];
    begin
        if service = current_user then
            return;
        end if;
        -- Two instances that start together would change the same privileges at the same time.
        perform pg_advisory_xact_lock(5498202502);
        revoke create on schema public from public;
        execute format('grant usage on schema public to %I', service);
        for relation in
            select c.oid,
                   c.relname,
                   c.relkind,
                   exists (select
                           from pg_trigger t
                                    join pg_proc p on p.oid = t.tgfoid
                           where t.tgrelid = c.oid
                             and p.proname = 'refuse_change') as append_only
            from pg_class c
            where c.relnamespace = 'public'::regnamespace
              and c.relkind in ('r', 'p', 'v', 'S')
              and c.relowner = (select oid from pg_roles where rolname = current_user)
            loop
                if relation.relkind = 'S' then
                    execute format('grant usage, select on sequence %I to %I', relation.relname, service);
                    continue;
                end if;
                wanted := case
                              when relation.relname = 'flyway_schema_history' or relation.relkind = 'v'
                                  then array ['SELECT']
                              when relation.append_only then array ['INSERT', 'SELECT']
                              else array ['DELETE', 'INSERT', 'SELECT', 'UPDATE']
                    end;
                select coalesce(array_agg(p order by p), '{}')
                into held
                from unnest(array ['DELETE', 'INSERT', 'REFERENCES', 'SELECT', 'TRIGGER', 'TRUNCATE', 'UPDATE']) as p
                where has_table_privilege(service, relation.oid, p);
                -- A privilege on single columns is one too many as well.
                if held <> wanted or has_any_column_privilege(service, relation.oid, 'UPDATE') <> ('UPDATE' = any (wanted)) then
                    execute format('revoke all on %I from %I', relation.relname, service);
                    execute format('grant %s on %I to %I',
                                   array_to_string(wanted, ', '), relation.relname, service);
                end if;
            end loop;
        -- What the service may do with append-only rows through functions of the owner, and nobody else.
        for relation in
            select p.oid, p.oid::regprocedure as signature
            from pg_proc p
            where p.pronamespace = 'public'::regnamespace
              and p.proname in
                  ('rekey_card_version', 'erase_card_versions', 'shorten_card_version', 'remove_ended_entries')
            loop
                if not has_function_privilege(service, relation.oid, 'EXECUTE') then
                    execute format('grant execute on function %s to %I', relation.signature, service);
                end if;
            end loop;
    end
$$;
