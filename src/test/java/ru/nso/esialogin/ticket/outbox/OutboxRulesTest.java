package ru.nso.esialogin.ticket.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutboxRulesTest {
    private static OutboxRules rules(int attempts, Duration first, Duration longest) {
        return new OutboxRules(
                "help-obr.ru",
                Set.of("help-obr.ru"),
                Set.of(),
                attempts,
                first,
                longest,
                Duration.ofMinutes(15),
                3,
                500);
    }

    @Test
    void each_wait_is_twice_as_long_as_the_one_before_until_the_longest() {
        OutboxRules rules = rules(12, Duration.ofMinutes(1), Duration.ofMinutes(10));

        assertThat(IntStream.rangeClosed(1, 6).mapToObj(rules::waitAfter).map(Duration::toMinutes))
                .containsExactly(1L, 2L, 4L, 8L, 10L, 10L);
        assertThat(rules.waitAfter(1_000)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void the_id_of_a_letter_names_ticket_and_number() {
        assertThat(rules(1, Duration.ofSeconds(1), Duration.ofSeconds(1)).messageId("0193.2"))
                .isEqualTo("<0193.2@help-obr.ru>");
    }

    @Test
    void letters_are_tried_and_not_without_a_pause() {
        assertThatThrownBy(() -> rules(0, Duration.ofMinutes(1), Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rules(3, Duration.ZERO, Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
