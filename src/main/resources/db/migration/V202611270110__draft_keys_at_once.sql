-- Drafts are looked for between the batches that write them: a list of entries still to be sorted in would be read each time.
alter index import_draft_by_key set (fastupdate = off);
