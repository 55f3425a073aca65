package ru.nso.esialogin.access.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.platform.database.TestDatabase;

@QuarkusTest
class LogRightsTest {
    @Inject
    LogRights rights;

    @Test
    void a_right_too_many_on_the_log_is_noticed() throws SQLException {
        assertThat(rights.tooMany("access_log")).isFalse();
        assertThat(rights.tooMany("card")).isTrue();
        asOwner("grant update (who) on access_log to " + TestDatabase.user());
        try {
            assertThat(rights.tooMany("access_log")).isTrue();
        } finally {
            asOwner("revoke all on access_log from " + TestDatabase.user());
            asOwner("grant select, insert on access_log to " + TestDatabase.user());
        }
    }

    private static void asOwner(String sql) throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
