package ru.nso.esialogin.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ServiceDatabaseTest {
    private final DataSource source;

    @Inject
    ServiceDatabaseTest(DataSource source) {
        this.source = source;
    }

    @Test
    void the_service_works_as_an_ordinary_user_on_its_own_database() throws SQLException {
        assertThat(answer("SELECT current_user || ' ' || rolsuper FROM pg_roles WHERE rolname = current_user"))
                .isEqualTo("esialogin false");
    }

    @Test
    void texts_are_sorted_the_russian_way() throws SQLException {
        assertThat(answer("SELECT string_agg(w, ' ' ORDER BY w) FROM (VALUES ('Ёлкин'), ('Жуков'), ('Ежов')) AS t(w)"))
                .isEqualTo("Ежов Ёлкин Жуков");
    }

    private String answer(String query) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
