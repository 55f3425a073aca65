-- Bulk audits: ids, codes and days, no names and no values. Whoever streams people or findings does so by school, card,
-- kind (0 pupil, 1 parent, 2 employee) and person; the order of bytes is the one that the service sorts by.
create table audit (
    id              text primary key check (length(id) between 1 and 64),
    job_id          uuid unique,
    scope           text        not null check (scope in ('SCHOOL', 'MUNICIPALITY', 'REGION')),
    school_id       text,
    municipality    text,
    at              timestamptz not null,
    asked_by        text        not null,
    roles           text[]      not null,
    of_school       text,
    of_municipality text,
    purpose         text        not null,
    case_id         text,
    asked_at        timestamptz not null,
    catalogue       text        not null,
    cards           bigint      not null default 0 check (cards >= 0),
    people          bigint      not null default 0 check (people >= 0),
    findings        bigint      not null default 0 check (findings >= 0),
    undecided       text[]      not null default '{}',
    summed_up       boolean     not null default false,
    check ((scope = 'SCHOOL') = (school_id is not null)),
    check (scope = 'REGION' or municipality is not null or scope = 'SCHOOL')
);
create index audit_by_age on audit (asked_at, id);

create table audit_person (
    audit_id               text collate "C" not null references audit (id) on delete cascade,
    school_id              text collate "C" not null,
    card_id                text collate "C" not null,
    kind                   smallint         not null check (kind between 0 and 2),
    person_id              text collate "C" not null,
    municipality           text,
    class_name             text,
    human_id               text             not null,
    counts_in_school       boolean          not null,
    counts_in_municipality boolean          not null,
    counts_in_audit        boolean          not null,
    verdict                text             not null
        check (verdict in ('WORKS', 'INCOMPLETE', 'WRONG_PERSON', 'FAILS', 'UNDECIDED')),
    own_account_on         date,
    own_consent_on         date,
    ends_on                date,
    snils_leads            boolean          not null,
    phones                 integer          not null,
    emails                 integer          not null,
    parents                integer,
    mend_cards             text[],
    mend_actors            text[],
    mend_edits             integer,
    mend_after             text,
    primary key (audit_id, school_id, card_id, kind, person_id)
);
create index audit_person_by_card on audit_person (card_id);
create index audit_person_by_person on audit_person (person_id);

create table audit_finding (
    audit_id     text collate "C" not null references audit (id) on delete cascade,
    school_id    text collate "C" not null,
    card_id      text collate "C" not null,
    kind         smallint         not null check (kind between 0 and 2),
    person_id    text collate "C" not null,
    cause        text collate "C" not null,
    place        smallint         not null check (place >= 0),
    municipality text,
    class_name   text,
    human_id     text             not null,
    certainty    text             not null check (certainty in ('CONFIRMED', 'POSSIBLE')),
    severity     text             not null
        check (severity in ('WRONG_PERSON', 'BLOCKS_LOGIN', 'HIDES_CHILD', 'BLOCKS_ROLE', 'WILL_BLOCK', 'ADVICE')),
    hinders      boolean          not null,
    actors       text[]           not null,
    on_cards     text[]           not null,
    primary key (audit_id, school_id, card_id, kind, person_id, cause)
);
create index audit_finding_by_cause on audit_finding (audit_id, cause, school_id, card_id, kind, person_id);
create index audit_finding_by_card on audit_finding (card_id);
create index audit_finding_by_person on audit_finding (person_id);

-- How often each cause was found: findings while the audit runs, people once it is summed up. A level counts a human
-- being once; school and class are empty texts where the level is above them, so that they can be a key.
create table audit_count (
    audit_id        text collate "C" not null references audit (id) on delete cascade,
    level           text             not null check (level in ('AUDIT', 'MUNICIPALITY', 'SCHOOL', 'CLASS')),
    municipality    text collate "C" not null default '',
    school_id       text collate "C" not null default '',
    class_name      text collate "C" not null default '',
    cause           text collate "C" not null,
    findings        bigint           not null check (findings >= 0),
    hindering       bigint           not null check (hindering >= 0),
    people          bigint check (people >= 0),
    hindered_people bigint check (hindered_people >= 0),
    primary key (audit_id, level, municipality, school_id, class_name, cause)
);
