package ru.nso.esialogin.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private static Job job(JobState state, long done, OptionalLong total, long startedWith, int seconds) {
        return new Job(
                UUID.randomUUID(),
                "TEST",
                state,
                done,
                total,
                2,
                false,
                NOON,
                Optional.of(NOON),
                startedWith,
                Optional.of(NOON.plusSeconds(seconds)),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void pace_and_time_left_count_what_this_run_has_done() {
        Job resumed = job(JobState.RUNNING, 700, OptionalLong.of(1_000), 500, 10);

        assertThat(resumed.percent()).hasValue(70);
        assertThat(resumed.perSecond()).hasValue(20);
        assertThat(resumed.left()).contains(Duration.ofSeconds(15));
    }

    @Test
    void nothing_is_foretold_before_the_first_batch_or_without_a_total() {
        assertThat(job(JobState.RUNNING, 500, OptionalLong.of(1_000), 500, 10).left())
                .isEmpty();
        assertThat(job(JobState.RUNNING, 500, OptionalLong.empty(), 0, 10).left())
                .isEmpty();
        assertThat(job(JobState.RUNNING, 500, OptionalLong.empty(), 0, 10).percent())
                .isEmpty();
        assertThat(job(JobState.RUNNING, 500, OptionalLong.of(1_000), 0, 0).perSecond())
                .isEmpty();
    }

    @Test
    void a_hundred_per_cent_are_said_of_what_is_done_alone() {
        assertThat(job(JobState.RUNNING, 1_000, OptionalLong.of(1_000), 0, 10).percent())
                .hasValue(99);
        assertThat(job(JobState.DONE, 0, OptionalLong.of(0), 0, 10).percent()).hasValue(100);
        assertThat(job(JobState.CANCELLED, 300, OptionalLong.of(1_000), 0, 10).percent())
                .hasValue(30);
    }
}
