-- Long work in the background. The row says what a job is and how far it is; nothing in it is about a person: what a
-- job works on stands in the tables of the feature that asked for it.
create table job (
    id               uuid        not null primary key,
    kind             text        not null check (length(kind) between 1 and 40),
    state            text        not null default 'WAITING'
        check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    done             bigint      not null default 0 check (done >= 0),
    total            bigint check (total >= 0),
    checkpoint       text        not null default '' check (length(checkpoint) <= 200),
    -- Counted up by whoever picks the job up. Only the holder of the last number may write.
    run              bigint      not null default 0 check (run >= 0),
    run_started_at   timestamptz,
    run_started_with bigint      not null default 0,
    -- Since the last batch.
    failures         integer     not null default 0,
    failure          text check (length(failure) <= 60),
    cancel_asked     boolean     not null default false,
    asked_at         timestamptz not null,
    seen_at          timestamptz,
    ended_at         timestamptz,
    check ((state in ('DONE', 'FAILED', 'CANCELLED')) = (ended_at is not null)),
    check (failure is null or state = 'FAILED')
);

-- The table of the library that hands jobs to instances, with the columns and indexes that it asks for.
create table job_execution (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index job_execution_time on job_execution (execution_time);
create index job_execution_heartbeat on job_execution (last_heartbeat);

comment on column job_execution.task_data is 'key: none, jobs carry no data of their own';
