package ru.nso.esialogin.indicators.status;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ru.nso.esialogin.indicators.Counts;
import ru.nso.esialogin.indicators.History;
import ru.nso.esialogin.indicators.Indicator;
import ru.nso.esialogin.indicators.Observation;
import ru.nso.esialogin.indicators.Plan;
import ru.nso.esialogin.indicators.PlanMonth;
import ru.nso.esialogin.indicators.Zone;
import ru.nso.esialogin.indicators.forecast.Forecast;
import ru.nso.esialogin.indicators.forecast.Outlook;
import ru.nso.esialogin.indicators.quality.QualityCode;
import ru.nso.esialogin.indicators.quality.QualityNote;
import ru.nso.esialogin.indicators.quality.RowQuality;

/**
 * Reckons one row of the status.
 *
 * @param indicator what is measured
 * @param plan its plan
 * @param date the day asked for
 */
record RowReckoning(Indicator indicator, Plan plan, LocalDate date) {
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);

    /**
     * The row of a history.
     *
     * @param history up to the day
     * @param listed whether the last table lists the municipality
     * @param hidden whether its numbers must not be told
     */
    StatusRow row(History history, boolean listed, boolean hidden, OptionalInt rank) {
        Optional<PlanMonth> month = plan.on(date, indicator.plan());
        String name = history.municipality().orElse("Новосибирская область");
        List<QualityNote> notes =
                new ArrayList<>(RowQuality.ofRow(indicator, history, month, hidden || hasFew(history)));
        Optional<Observation> last = history.last();
        if (!listed) {
            notes.add(new QualityNote(
                    QualityCode.NOT_LISTED,
                    last.isPresent()
                            ? "В последней таблице этого муниципалитета нет: взято предыдущее значение."
                            : "В таблице этого муниципалитета нет."));
        }
        if (last.isEmpty()) {
            notes.add(new QualityNote(QualityCode.NO_OBSERVATION, "На эту дату и раньше значений нет."));
            return empty(history, month, notes, Sentence.unobserved(name));
        }
        return hidden
                ? hiddenRow(history, last.get(), month, notes, name)
                : shownRow(history, last.get(), month, rank, notes, name);
    }

    private StatusRow empty(History history, Optional<PlanMonth> month, List<QualityNote> notes, String sentence) {
        return new StatusRow(
                history.municipality(),
                history.series(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                month,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                notes,
                false,
                sentence);
    }

    private StatusRow hiddenRow(
            History history, Observation last, Optional<PlanMonth> month, List<QualityNote> notes, String name) {
        return new StatusRow(
                history.municipality(),
                history.series(),
                Optional.of(last.date()),
                Optional.empty(),
                last.counts().map(Counts::denominator).filter(total -> total > 4),
                Optional.empty(),
                Optional.empty(),
                month,
                zone(history, last, month),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                notes,
                true,
                Sentence.hidden(name));
    }

    private StatusRow shownRow(
            History history,
            Observation last,
            Optional<PlanMonth> month,
            OptionalInt rank,
            List<QualityNote> notes,
            String name) {
        Optional<Zone> zone = zone(history, last, month);
        Optional<BigDecimal> trend = trend(history);
        Optional<Need> need = need(history, last);
        Optional<Prospect> prospect = prospect(history, last);
        Optional<BigDecimal> percent = last.counts().map(Counts::percent);
        return new StatusRow(
                history.municipality(),
                history.series(),
                Optional.of(last.date()),
                last.counts(),
                last.counts().map(Counts::denominator),
                percent,
                last.published(),
                month,
                zone,
                trend,
                need,
                prospect,
                rank,
                notes,
                false,
                percent.or(last::published)
                        .map(shown -> Sentence.of(
                                indicator, name, shown, month, zone, trend, need, prospect.map(Prospect::outlook)))
                        .orElseGet(() -> Sentence.unobserved(name)));
    }

    private Optional<Zone> zone(History history, Observation last, Optional<PlanMonth> month) {
        return month.filter(known -> indicator.isJudgedBy(history.series())).map(known -> Zone.of(last, known));
    }

    /** Percentage points a week; nothing where the earlier number is of so few that it must not be found out. */
    private Optional<BigDecimal> trend(History history) {
        Optional<Observation> before = history.before().filter(earlier -> !RowQuality.isOfFew(indicator, earlier));
        Optional<Observation> last = history.last();
        if (before.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> from = before.get().exactPercent();
        long days = ChronoUnit.DAYS.between(before.get().date(), last.get().date());
        return last.get()
                .exactPercent()
                .flatMap(to -> from.map(earlier ->
                        to.subtract(earlier).multiply(WEEK).divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP)));
    }

    private Optional<PlanMonth> yearEnd(History history) {
        return plan.yearEnd(date).filter(known -> indicator.isJudgedBy(history.series()));
    }

    private Optional<Need> need(History history, Observation last) {
        return yearEnd(history).flatMap(end -> last.counts().map(counts -> Need.of(counts, end, date)));
    }

    private Optional<Prospect> prospect(History history, Observation last) {
        Optional<Counts> counts = last.counts();
        Optional<PlanMonth> end = yearEnd(history);
        if (counts.isEmpty() || end.isEmpty() || hasFew(history)) {
            return Optional.empty();
        }
        BigDecimal planned = end.get().planPercent();
        Optional<Forecast> forecast = Forecast.of(history, Need.lastDay(date));
        Outlook without = counts.get().reaches(planned) ? Outlook.REACHED : Outlook.TOO_LITTLE_HISTORY;
        return Optional.of(new Prospect(
                forecast.map(told -> told.outlook(counts.get(), planned)).orElse(without), forecast));
    }

    /** Whether any number of the history must not be told, nor found out from others. */
    private boolean hasFew(History history) {
        return history.observations().stream().anyMatch(each -> RowQuality.isOfFew(indicator, each));
    }
}
