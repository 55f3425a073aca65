-- Files that were taken from the watched folder, each once. A hash says nothing of anybody.
create table import_taken (
    content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
    taken_as     text not null,
    import_id    text not null,
    primary key (content_hash, taken_as)
);
