-- Schools, pupil cards, staff cards. Identifiers of people are stored encrypted (*_enc), bound to table, column and
-- row; equality search goes through identity_key. Names and birth dates stay readable for search by decision.
--
-- Three states of a member: a value; empty = null and named in empty_fields; unknown = null and not named there.

create table school (
    id           text primary key check (length(id) between 1 and 64),
    name         text check (length(name) <= 300),
    inn          text check (length(inn) <= 20),
    municipality text check (length(municipality) <= 120),
    branch_of    text references school (id),
    status       text check (status in ('ACTIVE', 'REORGANISED', 'CLOSED')),
    empty_fields text[]      not null default '{}',
    version      bigint      not null default 1 check (version > 0),
    created_at   timestamptz not null default now(),
    updated_at   timestamptz not null default now(),
    check (branch_of <> id)
);
create index school_by_municipality on school (municipality, id);

create table card (
    id           text primary key check (length(id) between 1 and 64),
    system       text        not null check (system in ('JOURNAL', 'ENROLMENT')),
    school_id    text        not null references school (id),
    class_name   text check (length(class_name) <= 40),
    data_as_of   timestamptz,
    empty_fields text[]      not null default '{}',
    version      bigint      not null check (version > 0),
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    archived_at  timestamptz
);
create index card_by_school on card (school_id, id) where archived_at is null;

create table staff_card (
    id            text primary key check (length(id) between 1 and 64),
    school_id     text        not null references school (id),
    roles         text[] check (roles <@ array ['TEACHER', 'CLASS_TEACHER', 'DEPUTY_HEAD', 'HEAD', 'ADMINISTRATOR']),
    employed_from date,
    employed_to   date,
    empty_fields  text[]      not null default '{}',
    version       bigint      not null check (version > 0),
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    archived_at   timestamptz
);
create index staff_card_by_school on staff_card (school_id, id) where archived_at is null;

create table person (
    id             text primary key check (length(id) between 1 and 64),
    card_id        text references card (id) on delete cascade,
    staff_card_id  text references staff_card (id) on delete cascade,
    role           text     not null check (role in ('PUPIL', 'PARENT', 'EMPLOYEE')),
    position       smallint not null check (position >= 0),
    kinship        text check (kinship in ('MOTHER', 'FATHER', 'GUARDIAN', 'OTHER')),
    last_name      text check (length(last_name) <= 200),
    first_name     text check (length(first_name) <= 200),
    middle_name    text check (length(middle_name) <= 200),
    -- the forms names are compared by: lower case, ё as е, variants of spelling brought together
    last_form      text,
    first_form     text,
    middle_form    text,
    birth_date     date,
    sex            text check (length(sex) <= 20),
    citizenship    text check (length(citizenship) <= 100),
    snils_enc      bytea,
    phones_enc     bytea,
    emails_enc     bytea,
    esia_oid_enc   bytea,
    documents_enc  bytea,
    federal_id_enc bytea,
    regional_id_enc bytea,
    empty_fields   text[]   not null default '{}',
    check ((role = 'EMPLOYEE') = (staff_card_id is not null)),
    check ((role <> 'EMPLOYEE') = (card_id is not null)),
    check (role = 'PARENT' or kinship is null)
);
create unique index person_place_on_card on person (card_id, role, position) where card_id is not null;
create unique index person_place_on_staff_card on person (staff_card_id) where staff_card_id is not null;
create index person_by_birth_date_and_name on person (birth_date, first_form);

create table enrolment_order (
    id             text primary key check (length(id) between 1 and 64),
    card_id        text     not null references card (id) on delete cascade,
    position       smallint not null check (position >= 0),
    type           text     not null check (type in ('ENROLMENT', 'CLASS_ASSIGNMENT', 'TRANSFER', 'EXPULSION')),
    number         text check (length(number) <= 60),
    date           date     not null,
    effective_from date,
    -- no reference: an order may name a school outside the region's register
    school_id      text     not null check (length(school_id) between 1 and 64),
    class_name     text check (length(class_name) <= 40),
    status         text     not null check (status in ('ISSUED', 'DRAFT', 'CANCELLED')),
    reason         text check (reason in ('TRANSFER', 'GRADUATION', 'LEFT_REGION', 'OTHER')),
    empty_fields   text[]   not null default '{}',
    unique (card_id, position)
);

-- Keyed hashes for equality search. Rewritten with the card; not unique, because people stand on many cards and
-- because two index keys are live while keys rotate.
create sequence identity_key_seq increment by 50;

create table identity_key (
    id            bigint primary key default nextval('identity_key_seq'),
    kind          text not null check (kind in ('SNILS', 'PHONE', 'EMAIL', 'OID', 'FEDERAL_ID', 'REGIONAL_ID')),
    index_key_id  text not null check (length(index_key_id) between 1 and 32),
    blind_index   bytea not null check (octet_length(blind_index) = 32),
    card_id       text references card (id) on delete cascade,
    staff_card_id text references staff_card (id) on delete cascade,
    person_id     text not null references person (id) on delete cascade,
    check ((card_id is null) <> (staff_card_id is null))
);
create index identity_key_by_hash on identity_key (kind, blind_index);
create index identity_key_by_card on identity_key (card_id) where card_id is not null;
create index identity_key_by_staff_card on identity_key (staff_card_id) where staff_card_id is not null;
create index identity_key_by_person on identity_key (person_id);
