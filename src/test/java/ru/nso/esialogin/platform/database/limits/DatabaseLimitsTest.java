package ru.nso.esialogin.platform.database.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.platform.database.TestDatabase;

@QuarkusTest
class DatabaseLimitsTest {
    private static final List<String> ORDINARY = List.of("30s", "10s", "2min");

    @Inject
    DataSource source;

    @Inject
    EntityManager entities;

    @Test
    void every_connection_of_the_service_has_them() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            for (int i = 0; i < 5; i++) {
                taken.add(source.getConnection());
            }
            for (Connection connection : taken) {
                assertThat(limits(connection)).isEqualTo(ORDINARY);
            }
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
    }

    @Test
    void the_owner_who_migrates_has_none() throws SQLException {
        try (Connection owner = TestDatabase.asOwner()) {
            assertThat(limits(owner)).containsExactly("0", "0", "0");
        }
    }

    @Test
    void long_work_has_more_and_leaves_the_connection_as_it_was() throws SQLException {
        try (Connection connection = source.getConnection()) {
            assertThat(LongWork.on(connection, () -> limits(connection))).containsExactly("30min", "30min", "2min");
            assertThat(limits(connection)).isEqualTo(ORDINARY);
        }
    }

    @Test
    void a_transaction_of_long_work_has_more_for_whatever_is_done_in_it_and_no_other_has() throws SQLException {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = source.getConnection()) {
                LongWork.inTransaction(connection, Duration.ofMinutes(7));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            assertThat(entities.createNativeQuery("show statement_timeout", String.class)
                            .getSingleResult())
                    .isEqualTo("7min");
        });

        try (Connection connection = source.getConnection()) {
            assertThat(limits(connection)).isEqualTo(ORDINARY);
        }
    }

    @Test
    void long_work_that_fails_within_a_transaction_leaves_nothing_behind() throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            SessionTime.STATEMENT.set(connection, LongWork.MOST);
            connection.rollback();
            connection.setAutoCommit(true);
            assertThat(limits(connection)).isEqualTo(ORDINARY);
        }
    }

    private static List<String> limits(Connection connection) {
        return Stream.of(SessionTime.values())
                .map(time -> {
                    try {
                        return time.value(connection);
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
