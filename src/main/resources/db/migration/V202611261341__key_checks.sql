-- Which keys this database was written with, and where. A check value is made with the key of a constant: whoever has
-- it learns nothing about the key.

create table key_check (
    use           text        not null check (use in ('VALUES', 'INDEXES', 'LOG')),
    key_id        text        not null check (length(key_id) between 1 and 32),
    check_value   bytea       not null check (octet_length(check_value) = 32),
    first_used_at timestamptz not null default now(),
    primary key (use, key_id)
);

-- The id of the key that a value was encrypted with: format, length of the id, id (FieldCipher).
create function sealed_with(value bytea) returns text
    language sql
    immutable parallel safe
return encode(substring(value from 3 for get_byte(value, 1)), 'escape');

-- Every column under keys says so; a test finds the one that does not. VALUES: the column is encrypted, bound to table,
-- column and primary key. INDEXES, LOG: the column names the key that the row was made with. none: no key is known.
comment on column person.snils_enc is 'key: VALUES';
comment on column person.phones_enc is 'key: VALUES';
comment on column person.emails_enc is 'key: VALUES';
comment on column person.esia_oid_enc is 'key: VALUES';
comment on column person.documents_enc is 'key: VALUES';
comment on column person.federal_id_enc is 'key: VALUES';
comment on column person.regional_id_enc is 'key: VALUES';
comment on column card_version.content_enc is 'key: VALUES';
comment on column diagnosis.facts is 'key: VALUES';
comment on column diagnosis.answer is 'key: VALUES';
comment on column diagnosis.facts_hash is 'key: VALUES';
comment on column idempotency.answer is 'key: VALUES';
comment on column identity_key.index_key_id is 'key: INDEXES';
comment on column access_log.key_id is 'key: LOG';
comment on column access_seal.key_id is 'key: LOG';
comment on column access_head.key_id is 'key: LOG';
comment on column identity_key.blind_index is 'key: none, see index_key_id';
comment on column idempotency.request_key is 'key: none, gone after a day';
comment on column idempotency.body_hash is 'key: none, gone after a day';
comment on column access_log.mark is 'key: none, see key_id';
comment on column access_seal.entry_mark is 'key: none, see access_log';
comment on column access_seal.ticket is 'key: none, see key_id';
comment on column access_seal.chain is 'key: none, see key_id';
comment on column access_head.chain is 'key: none, see access_seal';
comment on column access_head.mark is 'key: none, see key_id';
comment on column key_check.check_value is 'key: none, see key_id';
