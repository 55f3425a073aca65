package ru.nso.esialogin.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
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
                .isEqualTo("esialogin_service false");
    }

    @Test
    void texts_are_sorted_the_russian_way() throws SQLException {
        assertThat(answer("SELECT string_agg(w, ' ' ORDER BY w) FROM (VALUES ('Ёлкин'), ('Жуков'), ('Ежов')) AS t(w)"))
                .isEqualTo("Ежов Ёлкин Жуков");
    }

    @Test
    void of_what_is_append_only_the_service_reads_and_adds_and_nothing_else() throws SQLException {
        assertThat(answer(
                        "SELECT string_agg(DISTINCT c.relname || ' ' || p, ', ') FROM pg_class c, pg_trigger t, pg_proc f,"
                                + " unnest(ARRAY['UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES']) AS p"
                                + " WHERE t.tgrelid = c.oid AND f.oid = t.tgfoid AND f.proname = 'refuse_change'"
                                + " AND has_table_privilege(c.oid, p)"))
                .isNull();
        for (String table : List.of("access_log", "card_version")) {
            String column = table.equals("access_log") ? "number" : "id";
            for (String sql : List.of(
                    "UPDATE %s SET " + column + " = " + column, "DELETE FROM %s", "TRUNCATE %s", "DROP TABLE %s")) {
                assertRefused(sql.formatted(table));
            }
            assertRefused("ALTER TABLE " + table + " DISABLE TRIGGER ALL");
        }
    }

    @Test
    void the_service_changes_no_schema_and_becomes_nobody_else() throws SQLException {
        assertRefused("CREATE TABLE mine (id int)");
        assertRefused("ALTER TABLE card ADD COLUMN mine int");
        assertRefused("UPDATE flyway_schema_history SET success = false");
        assertRefused("SET ROLE esialogin");
        assertThat(answer("SELECT count(*) FROM card")).isNotNull();
    }

    private void assertRefused(String sql) {
        assertThatThrownBy(() -> {
                    try (Connection connection = source.getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .as(sql)
                .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                        .isEqualTo("42501"));
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
