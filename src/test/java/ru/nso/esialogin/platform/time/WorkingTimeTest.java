package ru.nso.esialogin.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Who waits on the phone waits no longer than was promised. */
class WorkingTimeTest {
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 500_000_000L);

    @Test
    void work_that_fits_is_done_whole_and_in_order() {
        assertThat(seconds(4).through(List.of(1, 1, 1), this::taking)).containsExactly(1, 1, 1);
    }

    @Test
    void when_time_is_over_nothing_new_is_begun() {
        assertThat(seconds(2).through(List.of(1, 1, 1), this::taking)).containsExactly(1, 1);
    }

    @Test
    void the_first_is_done_however_long_it_takes() {
        assertThat(seconds(2).through(List.of(9, 1), this::taking)).containsExactly(9);
        assertThat(seconds(2).through(List.<Integer>of(), this::taking)).isEmpty();
    }

    private WorkingTime seconds(int most) {
        return new WorkingTime(Duration.ofSeconds(most), now::get);
    }

    private int taking(int seconds) {
        now.addAndGet(Duration.ofSeconds(seconds).toNanos());
        return seconds;
    }
}
