-- What a replay compares: the parts of the catalogue version, and the hash of the facts. The hash is encrypted, for a
-- phone or a SNILS asked about alone could be guessed from it. Empty in rows that were kept before.

alter table diagnosis
    add column rules_version  text,
    add column policy_version text,
    add column facts_hash     bytea;
