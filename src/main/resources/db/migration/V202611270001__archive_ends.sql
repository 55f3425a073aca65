-- Cards that have been in the archive for long enough, and jobs that have ended, are looked for every hour.
create index card_archived on card (archived_at, id) where archived_at is not null;
create index staff_card_archived on staff_card (archived_at, id) where archived_at is not null;
create index job_ended on job (ended_at) where ended_at is not null;
