package ru.nso.esialogin.indicators.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.indicators.Counts;
import ru.nso.esialogin.indicators.Observation;
import ru.nso.esialogin.indicators.Plan;
import ru.nso.esialogin.indicators.PlanMonth;
import ru.nso.esialogin.indicators.Printed;
import ru.nso.esialogin.indicators.Series;
import ru.nso.esialogin.indicators.Zone;
import ru.nso.esialogin.indicators.quality.QualityCode;

/** The rules of a status at their edges. */
class StatusRulesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 12);
    private static final LocalDate WEEK_BEFORE = DAY.minusWeeks(1);

    @ParameterizedTest
    @CsvSource({
        "495, 1000, 49.50, 45.00, GREEN",
        "494, 1000, 49.50, 45.00, YELLOW",
        "450, 1000, 49.50, 45.00, YELLOW",
        "449, 1000, 49.50, 45.00, RED",
        "4949, 9999, 49.50, 45.00, YELLOW",
        "325, 1000, 32.50, 32.75, GREEN",
        "324, 1000, 32.50, 32.75, RED",
    })
    void the_zone_goes_by_counts_without_rounding(long numerator, long total, String plan, String yellow, Zone zone) {
        Observation observation = of("Убинский район", DAY, numerator, total);

        assertThat(Zone.of(
                        observation,
                        new PlanMonth(YearMonth.from(DAY), new BigDecimal(plan), Optional.of(new BigDecimal(yellow)))))
                .isEqualTo(zone);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-24, 10, 10.0", "2024-12-17, 10, 5.0", "2024-11-13, 265, 38.6", "2024-12-30, 1, 7.0"})
    void what_is_lacking_is_spread_over_the_weeks_to_the_end_of_the_year(
            LocalDate day, long lacking, BigDecimal perWeek) {
        Need need = Need.of(
                new Counts(1000 - lacking, 2000),
                new PlanMonth(YearMonth.of(2024, 12), new BigDecimal("50"), Optional.empty()),
                day);

        assertThat(need.lacking()).isEqualTo(lacking);
        assertThat(need.perWeek()).contains(perWeek);
    }

    @Test
    void half_a_pupil_is_a_whole_one() {
        assertThat(new Counts(0, 1001).lackingTo(new BigDecimal("50"))).isEqualTo(501);
    }

    @Test
    void on_the_last_day_nothing_can_be_reached_by_weeks_any_more() {
        PlanMonth plan = new PlanMonth(YearMonth.of(2024, 12), new BigDecimal("50"), Optional.empty());

        assertThat(Need.of(new Counts(10, 100), plan, LocalDate.of(2024, 12, 31))
                        .perWeek())
                .isEmpty();
        assertThat(Need.of(new Counts(50, 100), plan, LocalDate.of(2024, 12, 31))
                        .perWeek())
                .contains(new BigDecimal("0.0"));
    }

    @Test
    void a_day_without_a_table_takes_the_last_one_before_it_and_none_after_it() {
        Status status =
                status(of("Убинский район", WEEK_BEFORE, 100, 1000), of("Убинский район", DAY.plusDays(1), 900, 1000));

        StatusRow row = Printed.row(status, "Убинский район", Series.OWN);
        assertThat(row.observedOn()).contains(WEEK_BEFORE);
        assertThat(row.percent()).contains(new BigDecimal("10.00"));
    }

    @Test
    void whoever_is_not_in_the_last_table_keeps_the_earlier_value_and_is_told_as_not_listed() {
        Status status = status(
                of("Убинский район", WEEK_BEFORE, 100, 1000),
                of("г. Обь", WEEK_BEFORE, 200, 1000),
                of("г. Обь", DAY, 300, 1000));

        assertThat(codes(Printed.row(status, "Убинский район", Series.OWN))).containsExactly(QualityCode.NOT_LISTED);
        assertThat(codes(Printed.row(status, "г. Обь", Series.OWN))).isEmpty();
        assertThat(codes(Printed.row(status, "г. Бердск", Series.OWN)))
                .containsExactly(QualityCode.NOT_LISTED, QualityCode.NO_OBSERVATION);
    }

    @Test
    void the_same_share_is_the_same_rank() {
        Status status = status(
                of("г. Обь", DAY, 300, 1000), of("г. Бердск", DAY, 600, 2000), of("Убинский район", DAY, 299, 1000));

        assertThat(Ranking.of(status, Series.OWN).rows())
                .extracting(row ->
                        row.rank().orElseThrow() + " " + row.municipality().orElseThrow())
                .containsExactly("1 г. Бердск", "1 г. Обь", "3 Убинский район");
    }

    @Test
    void numbers_of_few_people_are_hidden_and_cannot_be_found_by_subtracting() {
        Status status = status(
                of("г. Обь", DAY, 3, 1000),
                of("г. Бердск", DAY, 20, 2000),
                of("Убинский район", DAY, 299, 1000),
                new Observation(
                        Optional.empty(), Series.OWN, DAY, Optional.of(new Counts(322, 4000)), Optional.empty(), ""));

        assertThat(status.rows().stream().filter(StatusRow::hidden))
                .extracting(row -> row.municipality().orElseThrow())
                .as("the three, and one more beside them")
                .containsExactly("г. Бердск", "г. Обь");
        StatusRow hidden = Printed.row(status, "г. Обь", Series.OWN);
        assertThat(hidden.counts()).isEmpty();
        assertThat(hidden.percent()).isEmpty();
        assertThat(hidden.published()).isEmpty();
        assertThat(hidden.need()).isEmpty();
        assertThat(hidden.sentence()).isEqualTo("г. Обь: группа так мала, что числа не показываются.");
        assertThat(Ranking.of(status, Series.OWN).rows()).hasSize(1);
    }

    @Test
    void all_but_few_are_few_too() {
        assertThat(new Counts(997, 1000).ofFew()).isTrue();
        assertThat(new Counts(995, 1000).ofFew()).isFalse();
        assertThat(new Counts(1000, 1000).ofFew()).isFalse();
        assertThat(new Counts(0, 1000).ofFew()).isFalse();
        assertThat(new Counts(0, 4).ofFew()).isTrue();
    }

    @Test
    void a_trend_does_not_betray_an_earlier_number_of_few() {
        Status status = status(of("г. Обь", WEEK_BEFORE, 2, 1000), of("г. Обь", DAY, 50, 1000));

        assertThat(Printed.row(status, "г. Обь", Series.OWN).trend()).isEmpty();
    }

    @Test
    void schools_are_nobody_and_may_be_few() {
        Status status = new StatusReckoning(Printed.MUNICIPALITIES)
                .status(Printed.indicator("2.3"), Plan.NONE, DAY, Printed.histories(List.of(of("г. Обь", DAY, 2, 10))));

        StatusRow row = Printed.row(status, "г. Обь", Series.OWN);
        assertThat(row.percent()).contains(new BigDecimal("20.00"));
        assertThat(row.zone()).as("no plan, no zone").isEmpty();
    }

    private static Status status(Observation... observations) {
        return new StatusReckoning(Printed.MUNICIPALITIES)
                .status(
                        Printed.indicator("2.2"),
                        Plan.NONE,
                        DAY,
                        Printed.histories(new ArrayList<>(List.of(observations))));
    }

    private static List<QualityCode> codes(StatusRow row) {
        return row.notes().stream().map(note -> note.code()).toList();
    }

    private static Observation of(String municipality, LocalDate date, long numerator, long total) {
        return new Observation(
                Optional.of(municipality),
                Series.OWN,
                date,
                Optional.of(new Counts(numerator, total)),
                Optional.empty(),
                municipality);
    }
}
