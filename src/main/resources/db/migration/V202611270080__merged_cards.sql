-- Two cards of one pupil in one subsystem are made one: which card went into which, and the version that each got by it. Ids
-- and names of users, nothing of a pupil: the states before are versions of the cards. Goes with either card.
create table card_merge (
    id               text primary key check (length(id) between 1 and 64),
    absorbed_id      text        not null references card (id) on delete cascade,
    into_id          text        not null references card (id) on delete cascade,
    absorbed_version bigint      not null check (absorbed_version > 1),
    into_version     bigint      not null check (into_version > 1),
    -- how old the copy was that stayed: a file that only confirms a card makes it younger without a version
    into_as_of       timestamptz,
    merged_by        text        not null,
    merged_at        timestamptz not null,
    undone_by        text,
    undone_at        timestamptz,
    check (absorbed_id <> into_id),
    check ((undone_by is null) = (undone_at is null))
);
create unique index card_merge_standing on card_merge (absorbed_id) where undone_at is null;
create index card_merge_absorbed on card_merge (absorbed_id);
create index card_merge_into on card_merge (into_id);

alter table card_version
    drop constraint card_version_action_check,
    add constraint card_version_action_check
        check (action in ('CREATE', 'REPLACE', 'PATCH', 'ARCHIVE', 'ERASE', 'MERGE', 'UNMERGE'));
