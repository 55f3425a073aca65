-- A file can be all there is of its schools; one that does too much waits for a second person.
alter table import_file
    add column mode            text    not null default 'MERGE' check (mode in ('MERGE', 'REPLACE')),
    add column content_hash    text check (content_hash ~ '^[0-9a-f]{64}$'),
    add column archived        bigint  not null default 0,
    add column snils_replaced  bigint  not null default 0,
    add column parents_removed bigint  not null default 0,
    add column before          bigint  not null default 0,
    add column school_unknown  boolean not null default false,
    add column release_id      text,
    add column reasons         text    not null default '[]';
create unique index import_file_by_release on import_file (release_id) where release_id is not null;

-- Schools of the rows: those of which a row was refused archive nobody, for its card would look like a leaver's.
create table import_school (
    import_id text    not null references import_file (id) on delete cascade,
    school_id text    not null,
    complete  boolean not null,
    primary key (import_id, school_id)
);
