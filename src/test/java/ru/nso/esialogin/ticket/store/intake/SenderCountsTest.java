package ru.nso.esialogin.ticket.store.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SenderCountsTest {
    @Inject
    SenderCounts counts;

    @Test
    void a_day_ends_at_midnight_of_the_region() {
        String sender = UUID.randomUUID() + "@example.org";

        assertThat(letters(sender, "2026-11-25T17:00:00Z")).isEqualTo(1);
        assertThat(letters(sender, "2026-11-26T16:59:59Z")).isEqualTo(2);
        assertThat(letters(sender, "2026-11-26T17:00:00Z")).isEqualTo(1);
    }

    private int letters(String sender, String at) {
        return QuarkusTransaction.requiringNew().call(() -> counts.oneMore(sender, Instant.parse(at)));
    }
}
