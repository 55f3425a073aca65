-- Diagnoses made against the registry. What was asked and what was answered is encrypted as a whole.

create table diagnosis (
    id                text primary key check (length(id) <= 64),
    made_at           timestamptz not null,
    made_by           text        not null check (length(made_by) <= 200),
    expires_at        timestamptz not null check (expires_at > made_at),
    scope_kind        text        not null check (scope_kind in ('REGION', 'MUNICIPALITY', 'SCHOOL', 'NOTHING')),
    scope_of          text        not null,
    catalogue_version text        not null,
    answer_hash       text        not null check (length(answer_hash) = 64),
    card_ids          text[]      not null,
    person_ids        text[]      not null,
    facts             bytea       not null,
    answer            bytea       not null
);
create index diagnosis_by_expiry on diagnosis (expires_at);
