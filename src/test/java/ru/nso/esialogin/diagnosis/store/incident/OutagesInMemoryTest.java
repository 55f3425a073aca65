package ru.nso.esialogin.diagnosis.store.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.diagnosis.incident.Announcement;

/** What one instance of the service knows of an outage that was announced through another. */
@QuarkusTest
class OutagesInMemoryTest {
    private static final Instant ATTEMPT = Instant.parse("2051-01-01T12:00:00Z");

    private record Settings(Duration refresh, Duration kept) implements IncidentSettings {}

    private static final Settings SETTINGS = new Settings(Duration.ofSeconds(5), Duration.ofDays(1095));

    @Inject
    IncidentsInDatabase table;

    @Inject
    EntityManager entities;

    @Inject
    AgroalDataSource pool;

    @Test
    void what_another_instance_announces_is_known_after_the_configured_time() {
        SetClock clock = new SetClock();
        OutagesInMemory outages = new OutagesInMemory(table, SETTINGS, clock);
        int before = outages.covering(ATTEMPT).size();

        announceElsewhere();

        clock.now = clock.now.plusMillis(4_999);
        assertThat(outages.covering(ATTEMPT)).as("held in memory").hasSize(before);
        clock.now = clock.now.plusMillis(1);
        assertThat(outages.covering(ATTEMPT)).hasSize(before + 1);
        assertThat(outages.covering(ATTEMPT.plusSeconds(3600)))
                .as("the end does not belong to it")
                .isEmpty();
        assertThat(outages.incidentsAt(ATTEMPT))
                .containsExactlyElementsOf(outages.covering(ATTEMPT).stream()
                        .map(Announcement::incident)
                        .toList());
    }

    @Test
    void a_clock_put_back_does_not_keep_old_knowledge() {
        SetClock clock = new SetClock();
        OutagesInMemory outages = new OutagesInMemory(table, SETTINGS, clock);
        int before = outages.covering(ATTEMPT).size();

        announceElsewhere();

        clock.now = clock.now.minusSeconds(3600);
        assertThat(outages.covering(ATTEMPT)).hasSize(before + 1);
    }

    @Test
    void whoever_holds_a_connection_needs_no_second_one() throws SQLException {
        OutagesInMemory outages = new OutagesInMemory(table, SETTINGS, new SetClock());
        int all = pool.getConfiguration().connectionPoolConfiguration().maxSize();
        List<Connection> others = new ArrayList<>();
        try {
            List<Announcement> known = QuarkusTransaction.requiringNew().call(() -> {
                Object one = entities.createNativeQuery("select 1").getSingleResult();
                assertThat(one).as("holds the first connection").isEqualTo(1);
                QuarkusTransaction.suspendingExisting().call(() -> {
                    while (others.size() < all - 1) {
                        others.add(pool.getConnection());
                    }
                    return others;
                });
                return outages.covering(ATTEMPT.minusSeconds(1_000_000_000));
            });
            assertThat(known).isEmpty();
        } finally {
            for (Connection other : others) {
                other.close();
            }
        }
    }

    private void announceElsewhere() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("insert into service_incident (id, system, starts_at, ends_at,"
                                + " planned, version, created_at, created_by, updated_at, updated_by) values (:id,"
                                + " 'ESIA', '2051-01-01T11:00:00Z', '2051-01-01T13:00:00Z', false, 1, now(), 'x',"
                                + " now(), 'x')")
                        .setParameter("id", UUID.randomUUID().toString())
                        .executeUpdate());
    }

    /** Stands still until it is set. */
    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2051-06-01T00:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
