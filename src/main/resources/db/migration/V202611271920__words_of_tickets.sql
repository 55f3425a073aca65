-- By which words a ticket, a note or a letter that goes out is found again when somebody is erased, as with letters that came
-- in: the beginnings of their keyed hashes. No key: nobody has made them yet.
alter table ticket
    add column index_key_id text check (length(index_key_id) between 1 and 32),
    add column words        bigint[];
alter table ticket_step
    add column index_key_id text check (length(index_key_id) between 1 and 32),
    add column words        bigint[];
alter table outgoing_letter
    add column index_key_id text check (length(index_key_id) between 1 and 32),
    add column words        bigint[];
create index ticket_by_words on ticket using gin (words);
create index ticket_step_by_words on ticket_step using gin (words);
create index outgoing_letter_by_words on outgoing_letter using gin (words);
create index ticket_without_words on ticket (id) where words is null;
create index ticket_step_without_words on ticket_step (id) where words is null and note is not null;
create index outgoing_letter_without_words on outgoing_letter (id) where words is null;
create index ticket_by_key on ticket (index_key_id, id);
create index ticket_step_by_key on ticket_step (index_key_id, id);
create index outgoing_letter_by_key on outgoing_letter (index_key_id, id);
comment on column ticket.index_key_id is 'key: INDEXES';
comment on column ticket_step.index_key_id is 'key: INDEXES';
comment on column outgoing_letter.index_key_id is 'key: INDEXES';
