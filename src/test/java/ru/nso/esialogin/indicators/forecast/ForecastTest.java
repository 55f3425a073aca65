package ru.nso.esialogin.indicators.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.indicators.Counts;
import ru.nso.esialogin.indicators.History;
import ru.nso.esialogin.indicators.Observation;
import ru.nso.esialogin.indicators.Series;

class ForecastTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 9, 3);
    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);

    @Test
    void limits_are_those_of_the_textbook() {
        // Wheeler's arithmetic by hand: steps 10, 20, 30, 20; mean 20, moving ranges 10, 10, 10.
        ProcessChart chart = ProcessChart.of(Step.of(weekly(0, 10, 30, 60, 80)));

        assertThat(chart.mean()).isEqualTo(20);
        assertThat(chart.movingRange()).isEqualTo(10);
        assertThat(chart.upper()).isCloseTo(46.6, within(1e-9));
        assertThat(chart.lower()).isCloseTo(-6.6, within(1e-9));
        assertThat(chart.signals()).isEmpty();
    }

    @Test
    void steps_are_counted_a_week_however_far_apart_observations_are() {
        Observation first = observation(FIRST, 100);
        Observation second = observation(FIRST.plusDays(14), 120);

        assertThat(Step.of(new History(Optional.empty(), Series.OWN, List.of(first, second))))
                .containsExactly(new Step(FIRST.plusDays(14), 10));
    }

    @Test
    void eight_steps_on_one_side_are_a_signal_though_each_is_within_the_limits() {
        ProcessChart chart = ProcessChart.of(
                Step.of(weekly(0, 22, 40, 62, 80, 102, 120, 142, 160, 172, 180, 192, 200, 212, 220, 232, 240)));

        assertThat(chart.steps()).hasSize(16).noneMatch(chart::isSignal);
        assertThat(chart.signals())
                .extracting(Step::to)
                .as("the eighth above the mean and the eighth below it")
                .containsExactly(FIRST.plusWeeks(8), FIRST.plusWeeks(16));
    }

    @Test
    void a_steady_growth_reaches_what_is_near_and_not_what_is_far() {
        History steady = weekly(100, 110, 121, 130, 140, 151, 160, 170);
        Forecast forecast = Forecast.of(steady, YEAR_END).orElseThrow();
        Counts now = steady.last().flatMap(Observation::counts).orElseThrow();

        assertThat(forecast.direction()).isTrue();
        assertThat(forecast.low()).isLessThan(forecast.middle());
        assertThat(forecast.middle()).isEqualTo(270);
        assertThat(forecast.high()).isGreaterThan(forecast.middle());
        assertThat(forecast.outlook(now, new BigDecimal("17"))).isEqualTo(Outlook.REACHED);
        assertThat(forecast.outlook(now, new BigDecimal("23"))).isEqualTo(Outlook.LIKELY);
        assertThat(forecast.outlook(now, new BigDecimal("27"))).isEqualTo(Outlook.UNCERTAIN);
        assertThat(forecast.outlook(now, new BigDecimal("35"))).isEqualTo(Outlook.UNLIKELY);
    }

    @Test
    void mere_ups_and_downs_have_no_direction() {
        assertThat(Forecast.of(weekly(100, 130, 101, 128, 99, 131, 100), YEAR_END)
                        .orElseThrow()
                        .direction())
                .isFalse();
    }

    @Test
    void a_short_history_tells_nothing() {
        assertThat(Forecast.of(weekly(100, 110, 120), YEAR_END)).isEmpty();
    }

    @Test
    void no_more_are_foreseen_than_there_are() {
        assertThat(Forecast.of(weekly(700, 800, 900, 990), YEAR_END)
                        .orElseThrow()
                        .high())
                .isEqualTo(1000);
    }

    private static History weekly(long... numerators) {
        List<Observation> observations = new ArrayList<>();
        for (int week = 0; week < numerators.length; week++) {
            observations.add(observation(FIRST.plusWeeks(week), numerators[week]));
        }
        return new History(Optional.empty(), Series.OWN, observations);
    }

    private static Observation observation(LocalDate date, long numerator) {
        return new Observation(
                Optional.empty(), Series.OWN, date, Optional.of(new Counts(numerator, 1000)), Optional.empty(), "");
    }
}
