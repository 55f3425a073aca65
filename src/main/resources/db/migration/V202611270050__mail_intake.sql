-- Letters of mailboxes, each in one place. The ledger tells which letter became what; it holds numbers and hashes, nothing
-- of anybody, and stays, or a letter whose ticket is gone would be taken in again.
create table mail_message (
    id            text primary key check (length(id) between 1 and 64),
    mailbox       text        not null check (length(mailbox) between 1 and 100),
    uid_validity  bigint      not null,
    uid           bigint      not null,
    found_at      timestamptz not null,
    state         text        not null check (state in ('FOUND', 'STORED', 'NEW_TICKET', 'FOLLOW_UP', 'QUARANTINE',
                                                        'REFUSED')),
    attempts      integer     not null default 0 check (attempts >= 0),
    received_at   timestamptz,
    bytes         bigint check (bytes >= 0),
    message_hash  text check (message_hash ~ '^[0-9a-f]{64}$'),
    content_hash  text check (content_hash ~ '^[0-9a-f]{64}$'),
    identity      text unique check (identity ~ '^[0-9a-f]{64}$'),
    repeat_of     text references mail_message (id),
    decided_at    timestamptz,
    reason        text check (length(reason) <= 40),
    sentence      text check (length(sentence) <= 300),
    ticket_id     text,
    writer        text check (writer in ('PERSON', 'OWN', 'BOUNCE', 'AUTOMATIC', 'MAILING_LIST')),
    spf           text check (spf in ('PASS', 'FAIL', 'NONE')),
    dkim          text check (dkim in ('PASS', 'FAIL', 'NONE')),
    dmarc         text check (dmarc in ('PASS', 'FAIL', 'NONE')),
    sender_proven boolean,
    marked_at     timestamptz,
    unique (mailbox, uid_validity, uid),
    check ((state in ('FOUND', 'STORED')) = (decided_at is null)),
    check ((state in ('QUARANTINE', 'REFUSED')) = (reason is not null)),
    check ((state in ('NEW_TICKET', 'FOLLOW_UP')) = (ticket_id is not null))
);
create index mail_message_by_hash on mail_message (message_hash) where ticket_id is not null;
create index mail_message_unfinished on mail_message (mailbox, uid) where marked_at is null;
create index mail_message_by_state on mail_message (state, id);
create index mail_message_by_repeat on mail_message (repeat_of) where repeat_of is not null;

-- The raw letter; with its ticket it goes.
create table mail_raw (
    id         text primary key references mail_message (id) on delete cascade,
    ticket_id  text references ticket (id) on delete cascade,
    decided_at timestamptz,
    cut        boolean not null,
    raw        bytea   not null
);
create index mail_raw_by_ticket on mail_raw (ticket_id) where ticket_id is not null;
create index mail_raw_by_decision on mail_raw (decided_at) where decided_at is not null;

-- Letters that belong to a ticket that was there before.
create table mail_follow_up (
    id        text primary key references mail_message (id),
    ticket_id text        not null references ticket (id) on delete cascade,
    number    integer     not null check (number > 0),
    at        timestamptz not null,
    writer    text        not null,
    letter    bytea       not null,
    unique (ticket_id, number)
);

-- How many letters were ever found in a mailbox, counted beside the ledger, and how the last look went.
create table mail_mailbox (
    mailbox   text primary key check (length(mailbox) between 1 and 100),
    messages  bigint not null check (messages >= 0),
    listed_at timestamptz,
    listed    bigint,
    failed_at timestamptz,
    failure   text check (length(failure) <= 100)
);

-- Letters of one address on one day: a machine that does not say that it is one writes more than a person.
create table mail_sender (
    sender bytea   not null,
    day    timestamptz not null,
    mails  integer not null check (mails > 0),
    primary key (sender, day)
);

comment on column mail_raw.raw is 'key: VALUES';
comment on column mail_follow_up.letter is 'key: VALUES';
comment on column mail_sender.sender is 'key: none, gone with its day';
