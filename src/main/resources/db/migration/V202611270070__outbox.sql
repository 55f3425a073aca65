-- Letters that go out, in the transaction that decides upon them; address, subject and text encrypted as a whole.
create table outgoing_letter (
    id              text primary key,
    ticket_id       text        not null references ticket (id) on delete cascade,
    number          integer     not null check (number > 0),
    recipient       text        not null check (recipient in ('FAMILY', 'SCHOOL')),
    automatic       boolean     not null,
    asks_for        text[]      not null,
    state           text        not null check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'BOUNCED', 'BLOCKED',
                                                          'UNCERTAIN')),
    attempts        integer     not null default 0 check (attempts >= 0),
    -- the mail server was given words of it in the attempt that goes on
    handed_over     boolean     not null default false,
    trouble         text check (length(trouble) <= 40),
    message_id      text        not null unique check (length(message_id) <= 250),
    created_at      timestamptz not null,
    created_by      text        not null check (length(created_by) <= 200),
    changed_at      timestamptz not null,
    next_attempt_at timestamptz not null,
    sent_at         timestamptz,
    letter          bytea       not null,
    unique (ticket_id, number),
    check (state not in ('SENT', 'BOUNCED') or sent_at is not null)
);
create index outgoing_letter_due on outgoing_letter (next_attempt_at) where state = 'QUEUED';
create index outgoing_letter_under_way on outgoing_letter (changed_at) where state = 'SENDING';
create index outgoing_letter_automatic on outgoing_letter (created_at) where automatic;
comment on column outgoing_letter.letter is 'key: VALUES';

-- Words of replies that were changed; what was never changed is not here. No personal data.
create table wording (
    id          text primary key,
    key         text        not null check (length(key) <= 40),
    version     integer     not null check (version > 0),
    text        text        not null check (length(text) between 1 and 1000),
    state       text        not null check (state in ('PROPOSED', 'IN_USE', 'REPLACED', 'REFUSED')),
    proposed_at timestamptz not null,
    proposed_by text        not null check (length(proposed_by) <= 200),
    release_id  text        not null unique,
    used_since  timestamptz,
    unique (key, version),
    check (state not in ('IN_USE', 'REPLACED') or used_since is not null)
);
create unique index wording_in_use on wording (key) where state = 'IN_USE';
create unique index wording_proposed on wording (key) where state = 'PROPOSED';

-- A changed wording needs two people, as a file of cards does: it is released by its hash.
do
$$
    declare
        old record;
    begin
        for old in select conname
                   from pg_constraint
                   where conrelid = 'mass_release'::regclass
                     and contype = 'c'
                     and pg_get_constraintdef(oid) like '%MASS_IMPORT%'
            loop
                execute format('alter table mass_release drop constraint %I', old.conname);
            end loop;
    end
$$;
alter table mass_release
    add constraint mass_release_kind check (kind in ('MASS_REVEAL', 'MASS_IMPORT', 'WORDING')),
    add constraint mass_release_of_hash check ((file_hash is not null) = (kind in ('MASS_IMPORT', 'WORDING')));
