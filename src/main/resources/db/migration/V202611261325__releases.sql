-- What one person asks for and another one decides; the reasons encrypted.
create table mass_release (
    id              text primary key check (length(id) <= 64),
    kind            text        not null check (kind in ('MASS_REVEAL', 'MASS_IMPORT')),
    card_ids        text[]      not null,
    fields          text[]      not null,
    file_hash       text check (file_hash ~ '^[0-9a-f]{64}$'),
    reason          bytea       not null,
    asked_by        text        not null check (length(asked_by) <= 200),
    asked_at        timestamptz not null,
    state           text        not null check (state in ('REQUESTED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'USED')),
    waits_until     timestamptz not null check (waits_until > asked_at),
    decided_by      text check (length(decided_by) <= 200),
    decided_at      timestamptz,
    approved        boolean,
    decision_reason bytea,
    -- covers fields of cards, or a file
    check ((file_hash is null) = (cardinality(card_ids) > 0 and cardinality(fields) > 0)),
    check ((file_hash is not null) = (kind = 'MASS_IMPORT')),
    -- a decision is whole or not there, and never made by the one who asked
    check ((decided_by is null) = (decided_at is null)
        and (decided_by is null) = (approved is null)
        and (decided_by is null) = (decision_reason is null)),
    check (lower(decided_by) <> lower(asked_by)),
    -- nothing is used without a yes
    check (state not in ('APPROVED', 'USED') or approved),
    check (state <> 'REFUSED' or not approved)
);
create index mass_release_by_time on mass_release (asked_at, id);
