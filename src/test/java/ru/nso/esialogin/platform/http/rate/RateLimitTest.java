package ru.nso.esialogin.platform.http.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private static RateLimit threeAMinute(int mostClients) {
        return new RateLimit(3, Duration.ofMinutes(1), mostClients);
    }

    @Test
    void a_whole_window_may_be_used_at_once_and_then_one_after_the_other() {
        RateLimit limit = threeAMinute(10);

        assertThat(limit.take("a", NOON)).isEmpty();
        assertThat(limit.take("a", NOON)).isEmpty();
        assertThat(limit.take("a", NOON)).isEmpty();
        assertThat(limit.take("a", NOON)).contains(Duration.ofSeconds(20));
        assertThat(limit.take("a", NOON.plusSeconds(15))).contains(Duration.ofSeconds(5));
        assertThat(limit.take("a", NOON.plusSeconds(20))).isEmpty();
        assertThat(limit.take("a", NOON.plusSeconds(20))).contains(Duration.ofSeconds(20));
    }

    @Test
    void a_refused_request_costs_nothing() {
        RateLimit limit = threeAMinute(10);
        for (int i = 0; i < 100; i++) {
            limit.take("a", NOON);
        }

        assertThat(limit.take("a", NOON.plusSeconds(20))).isEmpty();
    }

    @Test
    void clients_do_not_hinder_each_other() {
        RateLimit limit = threeAMinute(10);
        for (int i = 0; i < 4; i++) {
            limit.take("a", NOON);
        }

        assertThat(limit.take("b", NOON)).isEmpty();
    }

    @Test
    void no_more_than_one_window_is_saved_up() {
        RateLimit limit = threeAMinute(10);
        limit.take("a", NOON);
        Instant nextDay = NOON.plus(Duration.ofDays(1));
        for (int i = 0; i < 3; i++) {
            assertThat(limit.take("a", nextDay)).isEmpty();
        }

        assertThat(limit.take("a", nextDay)).isPresent();
    }

    @Test
    void a_clock_put_back_gives_no_permits_and_takes_none() {
        RateLimit limit = threeAMinute(10);
        for (int i = 0; i < 3; i++) {
            limit.take("a", NOON);
        }

        assertThat(limit.take("a", NOON.minusSeconds(3600))).contains(Duration.ofSeconds(20));
    }

    @Test
    void memory_is_bounded_and_the_client_not_seen_for_longest_is_forgotten() {
        RateLimit limit = threeAMinute(2);
        for (int i = 0; i < 3; i++) {
            limit.take("often", NOON);
        }
        limit.take("seldom", NOON);
        limit.take("often", NOON);
        limit.take("new", NOON);

        assertThat(limit.size()).isEqualTo(2);
        assertThat(limit.take("often", NOON)).as("still remembered").isPresent();
    }
}
