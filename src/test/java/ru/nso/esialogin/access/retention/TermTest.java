package ru.nso.esialogin.access.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {
    @Test
    void a_term_is_a_time_or_off() {
        assertThat(Term.parse("P1095D").length()).contains(Duration.ofDays(1095));
        assertThat(Term.parse("off").length()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "OFF", "0", "1095", "P3Y", "three years"})
    void what_is_neither_is_refused(String setting) {
        assertThatThrownBy(() -> Term.parse(setting)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_would_take_everything_away_by_a_slip_of_the_pen_is_refused_with_the_name_of_the_setting() {
        Duration shortest = Duration.ofDays(30);
        assertThatThrownBy(() -> Term.parse("PT3H").atLeast(shortest, "esialogin.x.kept"))
                .hasMessageContaining("esialogin.x.kept is off, or at least P30D");
        assertThatThrownBy(() -> Term.parse("-P3D").atLeast(shortest, "esialogin.x.kept"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Term.parse("P30D").atLeast(shortest, "x").length()).contains(shortest);
        assertThat(Term.parse("off").atLeast(shortest, "x").length()).isEmpty();
    }
}
