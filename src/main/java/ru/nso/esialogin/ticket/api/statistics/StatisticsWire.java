package ru.nso.esialogin.ticket.api.statistics;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.nso.esialogin.ticket.outcome.FewPeople;
import ru.nso.esialogin.ticket.outcome.MendingTime;
import ru.nso.esialogin.ticket.outcome.TicketStatistics;
import ru.nso.esialogin.ticket.outcome.WeekCount;

/**
 * Statistics of whole weeks.
 *
 * @param from Monday of the first week
 * @param to Sunday of the last week
 * @param weeks by week, municipality and cause
 * @param mending how long it took, of causes with five mended tickets or more
 */
@Schema(name = "TicketStatistics", description = "Обращения по неделям, муниципалитетам и причинам; время исправления")
public record StatisticsWire(LocalDate from, LocalDate to, List<Week> weeks, List<Mending> mending) {
    static final String EXAMPLE =
            """
            {"from": "2026-11-23", "to": "2026-11-29",
             "weeks": [{"week": "2026-11-23", "municipality": "г. Бердск", "cause": "L7", "tickets": 12,
                        "suppressed": false},
                       {"week": "2026-11-23", "municipality": null, "cause": "C2", "tickets": null,
                        "suppressed": true}],
             "mending": [{"cause": "L7", "medianHours": 26.5, "mostHours": 71.0}]}""";

    /**
     * Tickets of one cause.
     *
     * @param week Monday of the week
     * @param municipality where their cards are; nothing where no card is known
     * @param cause code of the decisive cause
     * @param tickets how many; nothing where it is one to four
     * @param suppressed whether the number is not shown because it is of so few people
     */
    @Schema(name = "TicketWeek")
    public record Week(
            LocalDate week,
            @Nullable @Schema(nullable = true) String municipality,
            String cause,
            @Nullable @Schema(nullable = true) Long tickets,
            boolean suppressed) {
        static Week of(WeekCount count) {
            boolean told = FewPeople.mayBeTold(count.tickets());
            return new Week(
                    count.week(),
                    count.municipality().orElse(null),
                    count.cause(),
                    told ? count.tickets() : null,
                    !told);
        }
    }

    /**
     * How long it took to mend.
     *
     * @param cause code of the decisive cause
     * @param medianHours half of the tickets took no longer
     * @param mostHours nine of ten took no longer
     */
    @Schema(name = "TicketMending")
    public record Mending(String cause, double medianHours, double mostHours) {
        static Mending of(MendingTime time) {
            return new Mending(time.cause(), time.medianHours(), time.mostHours());
        }
    }

    static StatisticsWire of(TicketStatistics.Report report) {
        return new StatisticsWire(
                report.from(),
                report.to(),
                report.weeks().stream().map(Week::of).toList(),
                report.times().stream().map(Mending::of).toList());
    }
}
