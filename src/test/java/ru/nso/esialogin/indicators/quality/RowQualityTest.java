package ru.nso.esialogin.indicators.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.nso.esialogin.indicators.Counts;
import ru.nso.esialogin.indicators.History;
import ru.nso.esialogin.indicators.Observation;
import ru.nso.esialogin.indicators.Printed;
import ru.nso.esialogin.indicators.Series;

class RowQualityTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 9, 2);

    @ParameterizedTest
    @CsvSource({
        "4, 15, 26.7, ",
        "4, 15, 26.6, TRUNCATED",
        "4, 15, 26.67, ",
        "4, 15, 26.66, TRUNCATED",
        "4, 15, 27, ",
        "4, 15, 26, TRUNCATED",
        "4, 15, 26.8, PUBLISHED_MISMATCH",
        "690, 2047, 20.2, PUBLISHED_MISMATCH",
        "690, 2047, 0.337, PUBLISHED_MISMATCH",
        "1, 8, 12.5, ",
        "16, 15, 106.7, ABOVE_TOTAL",
    })
    void a_published_percentage_is_compared_at_its_own_decimals(
            long numerator, long denominator, BigDecimal published, String expected) {
        Observation observation = new Observation(
                Optional.of("Убинский район"),
                Series.OWN,
                FIRST,
                Optional.of(new Counts(numerator, denominator)),
                Optional.of(published),
                "Убинский район");

        assertThat(codes(RowQuality.ofObservation(Printed.indicator("2.3"), History.of(observation))))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void a_share_of_one_is_told_apart_from_a_percentage_that_does_not_follow() {
        assertThat(reason(new BigDecimal("0.337"))).startsWith("Опубликована, видимо, доля, а не процент");
        assertThat(reason(new BigDecimal("0.4"))).startsWith("Опубликованный процент не получается из чисел");
    }

    private static String reason(BigDecimal published) {
        Observation observation = new Observation(
                Optional.of("Убинский район"),
                Series.OWN,
                FIRST,
                Optional.of(new Counts(690, 2047)),
                Optional.of(published),
                "Убинский район");
        return RowQuality.ofObservation(Printed.indicator("2.3"), History.of(observation))
                .get(0)
                .reason();
    }

    @Test
    void a_fall_is_told_of_what_accumulates_and_not_of_how_it_is_on_a_day() {
        History fell = weekly(100, 90);

        assertThat(codes(RowQuality.ofObservation(Printed.indicator("2.2"), fell)))
                .isEqualTo("CUMULATIVE_FELL");
        assertThat(codes(RowQuality.ofObservation(Printed.indicator("EPGU_ACCOUNTS_10_17"), fell)))
                .isEmpty();
    }

    @Test
    void an_observation_is_told_of_its_own_fall_and_a_row_of_all() {
        History history = weekly(100, 90, 95);

        assertThat(codes(RowQuality.ofObservation(Printed.indicator("2.2"), history)))
                .isEmpty();
        assertThat(codes(RowQuality.ofRow(Printed.indicator("2.2"), history, Optional.empty(), false)))
                .isEqualTo("CUMULATIVE_FELL");
    }

    @Test
    void a_jump_is_out_of_line_with_a_steady_history_and_not_with_a_restless_one() {
        assertThat(codes(RowQuality.ofObservation(Printed.indicator("2.2"), weekly(100, 110, 121, 130, 190))))
                .isEqualTo("OUT_OF_LINE");
        assertThat(codes(RowQuality.ofObservation(Printed.indicator("2.2"), weekly(100, 170, 172, 250, 320))))
                .isEmpty();
        assertThat(codes(RowQuality.ofObservation(Printed.indicator("2.2"), weekly(100, 110, 190))))
                .as("two steps do not say how much they vary")
                .isEmpty();
    }

    @Test
    void numbers_of_few_people_do_not_stand_in_reasons() {
        List<QualityNote> notes = RowQuality.ofObservation(Printed.indicator("2.2"), weekly(17, 3));

        assertThat(codes(notes)).isEqualTo("CUMULATIVE_FELL");
        assertThat(notes.get(0).reason()).doesNotContain("17").doesNotContain("стало 3");
    }

    private static String codes(List<QualityNote> notes) {
        return String.join(" ", notes.stream().map(note -> note.code().name()).toList());
    }

    private static History weekly(long... numerators) {
        List<Observation> observations = new ArrayList<>();
        for (int week = 0; week < numerators.length; week++) {
            observations.add(new Observation(
                    Optional.of("Убинский район"),
                    Series.OWN,
                    FIRST.plusWeeks(week),
                    Optional.of(new Counts(numerators[week], 1000)),
                    Optional.empty(),
                    "Убинский район"));
        }
        return new History(Optional.of("Убинский район"), Series.OWN, observations);
    }
}
