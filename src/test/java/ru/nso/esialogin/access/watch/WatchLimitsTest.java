package ru.nso.esialogin.access.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WatchLimitsTest {
    private static final Duration YEAR = Duration.ofDays(365);

    @Test
    void hashes_of_who_is_erased_do_not_outlast_the_shortest_term_of_the_law() {
        assertThat(new WatchLimits(1, Duration.ofDays(7), YEAR).observed()).isEqualTo(Duration.ofDays(7));
        assertThatThrownBy(() -> new WatchLimits(1, Duration.ofDays(7).plusMillis(1), YEAR))
                .hasMessageContaining("range-window is at most P7D");
    }
}
