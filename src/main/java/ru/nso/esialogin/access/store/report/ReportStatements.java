package ru.nso.esialogin.access.store.report;

/** The two statements that count. */
final class ReportStatements {
    /**
     * An entry names several cards: each is counted once for its operator, and the entry itself by its first card or,
     * when it names none, by the row without a card. Parameters: from, to, the case that names nobody, actions of the
     * log, actions of a call, twice the end of the page before, how many.
     */
    static final String WITHOUT_CASE =
            """
            select who, roles, school_id, municipality, purpose, times, cards, first, last, key
            from (select e.who, e.roles, e.school_id, e.municipality, e.purpose,
                         count(*) filter (where coalesce(c.nth, 1) = 1) as times,
                         count(distinct c.card) as cards,
                         min(e.at) as first,
                         max(e.at) as last,
                         md5(row (e.who, e.roles, e.school_id, e.municipality, e.purpose)::text) as key
                  from access_entry e
                       left join lateral unnest(e.card_ids) with ordinality as c(card, nth) on true
                  where e.at >= ?
                    and e.at < ?
                    and (e.case_id is null or e.case_id = ?::text)
                    and e.action <> all (?)
                    and (e.purpose in ('TICKET', 'CALL')
                         or e.action = any (?)
                         or e.roles && array ['HELPDESK', 'CONTACT_CENTRE'])
                  group by e.who, e.roles, e.school_id, e.municipality, e.purpose) counted
            where (last, key) < (?, ?)
            order by last desc, key desc
            limit ?
            """;

    /**
     * Others are those with the same roles on the same day, the operator left out; what the service does by itself, which
     * has no role, is nobody's work. Entries of one day about the same cards are many and are taken apart once. Parameters: zone,
     * from, to, actions of the log, twice the day.
     */
    static final String VOLUMES =
            """
            with entries as materialized
                     (select e.who,
                             (e.at at time zone ?)::date as day,
                             e.roles,
                             e.school_id,
                             e.municipality,
                             e.card_ids
                      from access_entry e
                      where e.at >= ?
                        and e.at < ?
                        and e.outcome = 'DONE'
                        and e.roles <> '{}'
                        and e.card_ids <> '{}'
                        and e.action <> all (?)),
                 same as (select distinct who, day, card_ids from entries),
                 seen as (select distinct s.who, s.day, c.card
                          from same s
                               cross join lateral unnest(s.card_ids) as c(card)),
                 counted as (select who, day, count(*) as cards from seen group by who, day),
                 days as (select e.who,
                                 e.day,
                                 max(e.roles) as roles,
                                 max(e.school_id) as school_id,
                                 max(e.municipality) as municipality,
                                 max(c.cards) as cards
                          from entries e
                               join counted c on c.who = e.who and c.day = e.day
                          group by e.who, e.day),
                 today as (select * from days where day = ?),
                 before as (select who, cards from days where day < ?),
                 own as (select who,
                                count(*) as days,
                                percentile_cont(0.5) within group (order by cards) as median
                         from before
                         group by who),
                 own_spread as (select b.who,
                                       percentile_cont(0.5) within group (order by abs(b.cards - o.median)) as deviation
                                from before b
                                     join own o on o.who = b.who
                                group by b.who)
            select t.who, t.roles, t.school_id, t.municipality, t.cards,
                   coalesce(o.days, 0) as own_days,
                   coalesce(o.median, 0) as own_median,
                   coalesce(s.deviation, 0) as own_deviation,
                   p.others,
                   coalesce(p.median, 0) as others_median,
                   coalesce(q.deviation, 0) as others_deviation
            from today t
                 left join own o on o.who = t.who
                 left join own_spread s on s.who = t.who
                 cross join lateral (select count(*) as others,
                                            percentile_cont(0.5) within group (order by x.cards) as median
                                     from today x
                                     where x.roles = t.roles and x.who <> t.who) p
                 cross join lateral (select percentile_cont(0.5) within group
                                            (order by abs(x.cards - p.median)) as deviation
                                     from today x
                                     where x.roles = t.roles and x.who <> t.who) q
            order by t.cards desc, t.who
            """;

    private ReportStatements() {}
}
