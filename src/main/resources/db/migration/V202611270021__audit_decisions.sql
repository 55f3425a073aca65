-- What a school decides about the work that an audit found: who mends a card until when, and what is left as it is.
-- Later audits of the same cards take the decisions over until others are made.
alter table audit
    add column decided_at timestamptz;

create table audit_decision (
    id          text primary key,
    audit_id    text collate "C" not null references audit (id) on delete cascade,
    place       integer          not null check (place >= 0),
    kind        text             not null check (kind in ('WAIVER', 'ASSIGNMENT')),
    card_id     text             not null,
    cause       text,
    assigned_to text check (length(assigned_to) between 1 and 200),
    reason      bytea,
    until       date             not null,
    unique (audit_id, place),
    check ((kind = 'WAIVER') = (reason is not null)),
    check ((kind = 'ASSIGNMENT') = (assigned_to is not null))
);
create index audit_decision_by_card on audit_decision (card_id);

comment on column audit_decision.reason is 'key: VALUES';

-- Two audits are compared by merging their findings in this order.
create index audit_finding_in_order on audit_finding (audit_id, card_id, kind desc, person_id, cause);
