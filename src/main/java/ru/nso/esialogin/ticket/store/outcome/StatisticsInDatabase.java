package ru.nso.esialogin.ticket.store.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ru.nso.esialogin.ticket.outcome.MendingTime;
import ru.nso.esialogin.ticket.outcome.StatisticsStore;
import ru.nso.esialogin.ticket.outcome.WeekCount;

/** Counts of tickets. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class StatisticsInDatabase implements StatisticsStore {
    private static final String BY_WEEK =
            """
            select cast(date_trunc('week', t.created_at at time zone :zone) as date) as week,
                   (select min(c.municipality) from ticket_card c where c.ticket_id = t.id) as municipality,
                   t.first_cause,
                   count(*)
            from ticket t
            where t.created_at >= :from and t.created_at < :until and t.merged_into is null
            group by 1, 2, 3
            order by 1, 2 nulls last, 3""";

    /** What was closed without having been mended tells nothing of mending. */
    private static final String MENDED =
            """
            select t.first_cause,
                   percentile_cont(0.5) within group (order by extract(epoch from t.over_at - t.opened_at) / 3600),
                   percentile_cont(0.9) within group (order by extract(epoch from t.over_at - t.opened_at) / 3600),
                   count(*)
            from ticket t
                     join ticket_step s on s.ticket_id = t.id and s.at = t.over_at and s.to_state = 'FIXED_VERIFIED'
            where t.over_at >= :from and t.over_at < :until and t.merged_into is null
            group by t.first_cause
            order by t.first_cause""";

    private final EntityManager entities;

    StatisticsInDatabase(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<WeekCount> byWeek(Instant from, Instant until, ZoneId zone) {
        return rows(between(BY_WEEK, from, until).setParameter("zone", zone.getId()))
                .map(cells -> new WeekCount(
                        day(cells[0]),
                        Optional.ofNullable((String) cells[1]),
                        (String) cells[2],
                        ((Number) cells[3]).longValue()))
                .toList();
    }

    @Override
    public List<MendingTime> mended(Instant from, Instant until) {
        return rows(between(MENDED, from, until))
                .map(cells -> new MendingTime(
                        (String) cells[0], hours(cells[1]), hours(cells[2]), ((Number) cells[3]).longValue()))
                .toList();
    }

    private Query between(String statement, Instant from, Instant until) {
        return entities.createNativeQuery(statement, Object[].class)
                .setParameter("from", from)
                .setParameter("until", until);
    }

    private static LocalDate day(Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }

    private static double hours(Object cell) {
        return Math.round(((Number) cell).doubleValue() * 10) / 10.0;
    }

    private static Stream<Object[]> rows(Query query) {
        return ((List<?>) query.getResultList()).stream().map(Object[].class::cast);
    }
}
