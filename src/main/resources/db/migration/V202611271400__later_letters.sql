-- Files of a later letter belong to it and go with it; of files from before nobody knows with which letter they came.
alter table ticket_file
    add column mail_id text references mail_follow_up (id) on delete cascade;
create index ticket_file_by_mail on ticket_file (mail_id) where mail_id is not null;

-- By which words a letter is found again when somebody is erased: the beginnings of their keyed hashes. No words beside a
-- key: nobody could read the letter. No key: nobody has tried yet.
alter table mail_raw
    add column index_key_id text check (length(index_key_id) between 1 and 32),
    add column words        bigint[];
alter table mail_follow_up
    add column index_key_id text check (length(index_key_id) between 1 and 32),
    add column words        bigint[];
create index mail_raw_by_words on mail_raw using gin (words);
create index mail_follow_up_by_words on mail_follow_up using gin (words);
create index mail_raw_without_words on mail_raw (id) where words is null;
create index mail_follow_up_without_words on mail_follow_up (id) where words is null;
create index mail_raw_by_key on mail_raw (index_key_id, id);
create index mail_follow_up_by_key on mail_follow_up (index_key_id, id);
comment on column mail_raw.index_key_id is 'key: INDEXES';
comment on column mail_follow_up.index_key_id is 'key: INDEXES';
