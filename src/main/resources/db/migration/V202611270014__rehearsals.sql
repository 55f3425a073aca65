-- A file is rehearsed before it is taken. What its rows would make of cards is kept until the rehearsal is over, so that
-- rows of one human that stand far apart find each other; keys are hashed with a secret of the file.
create table import_draft (
    id        text    primary key,
    import_id text    not null references import_file (id) on delete cascade,
    card_id   text    not null,
    created   boolean not null,
    content   bytea   not null,
    keys      bigint[] not null,
    unique (import_id, card_id)
);
create index import_draft_by_key on import_draft using gin (keys);
alter table import_file add column draft_secret bytea;

-- Logins that become others by a file; ids alone.
create table import_login (
    import_id text not null references import_file (id) on delete cascade,
    card_id   text not null,
    person_id text not null,
    effect    text not null check (effect in ('MENDED', 'BROKEN', 'WRONG_PERSON', 'CHANGED')),
    before    text not null,
    after     text not null,
    primary key (import_id, card_id, person_id)
);
alter table import_file add column preview_complete boolean;

comment on column import_draft.content is 'key: VALUES';
comment on column import_file.draft_secret is 'key: VALUES';
