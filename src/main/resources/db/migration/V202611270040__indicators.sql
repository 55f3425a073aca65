-- Indicators: what was observed in which municipality on which day, and what it said before it was corrected. Counts of
-- municipalities and of the region, no datum of anybody; who wrote a row is kept.

create table indicator_observation (
    indicator         text        not null check (length(indicator) between 1 and 40),
    -- Canonical name; empty for the region's own figure.
    municipality      text        not null check (length(municipality) <= 120),
    series            text        not null check (series in ('SFERUM', 'MY_SCHOOL', 'OWN')),
    observed_on       date        not null,
    numerator         bigint      check (numerator >= 0),
    denominator       bigint      check (denominator > 0),
    percent_published numeric     check (percent_published >= 0),
    written_name      text        not null check (length(written_name) <= 200),
    version           integer     not null check (version > 0),
    recorded_at       timestamptz not null,
    recorded_by       text        not null check (length(recorded_by) <= 200),
    -- In this order the last observations of each municipality before a day are read off the index.
    primary key (indicator, series, municipality, observed_on),
    check ((numerator is null) = (denominator is null)),
    check (numerator is not null or percent_published is not null)
);
create index indicator_observation_by_age on indicator_observation (recorded_at);

create table indicator_observation_earlier (
    indicator         text        not null,
    municipality      text        not null,
    series            text        not null,
    observed_on       date        not null,
    numerator         bigint,
    denominator       bigint,
    percent_published numeric,
    written_name      text        not null,
    version           integer     not null,
    recorded_at       timestamptz not null,
    recorded_by       text        not null,
    primary key (indicator, series, municipality, observed_on, version),
    foreign key (indicator, series, municipality, observed_on) references indicator_observation on delete cascade
);

create table indicator_plan (
    indicator           text        not null check (length(indicator) between 1 and 40),
    -- First day of the month.
    month               date        not null check (extract(day from month) = 1),
    plan_percent        numeric     not null check (plan_percent between 0 and 100),
    yellow_from_percent numeric     check (yellow_from_percent between 0 and 100),
    version             integer     not null check (version > 0),
    recorded_at         timestamptz not null,
    recorded_by         text        not null check (length(recorded_by) <= 200),
    primary key (indicator, month)
);

create table indicator_plan_earlier (
    indicator           text        not null,
    month               date        not null,
    plan_percent        numeric     not null,
    yellow_from_percent numeric,
    version             integer     not null,
    recorded_at         timestamptz not null,
    recorded_by         text        not null,
    primary key (indicator, month, version),
    foreign key (indicator, month) references indicator_plan on delete cascade
);
