package ru.nso.esialogin.card.api.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.card.api.erasure.Planted.erase;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.crypto.TestKeys;
import ru.nso.esialogin.platform.database.TestDatabase;

/** What somebody with the role of the service and no service can do with the versions of cards. */
@QuarkusTest
class ErasureRightsTest {
    private static final String SHORTEN = "select shorten_card_version(?, ?, ?)";

    @Inject
    DataSource source;

    @Inject
    FieldCipher cipher;

    @Test
    void the_service_removes_and_changes_no_version_by_itself_nor_does_the_owner() throws SQLException {
        Response card = Planted.next().made(newSchool(), "Вера", "JOURNAL");
        String version = "PUPIL:" + card.path("id") + ":1";
        for (String sql : new String[] {
            "delete from card_version where id = '%s'",
            "update card_version set content_enc = '\\x00' where id = '%s'",
            "select set_config('esialogin.erasing', 'card_version', false) where '%1$s' <> '';"
                    + " delete from card_version where id = '%1$s'"
        }) {
            assertThatThrownBy(() -> execute(source.getConnection(), sql.formatted(version)))
                    .as(sql)
                    .hasMessageMatching("(?s).*(append-only|permission denied).*");
        }
        assertThatThrownBy(() ->
                        execute(TestDatabase.asOwner(), "delete from card_version where id = '%s'".formatted(version)))
                .hasMessageContaining("append-only");
        assertThat(content(version)).isNotEmpty();
    }

    @Test
    void the_functions_do_nothing_without_an_entry_of_the_same_transaction() throws SQLException {
        Response card = Planted.next().made(newSchool(), "Вера", "JOURNAL");
        String id = card.path("id");
        String version = "PUPIL:" + id + ":1";
        byte[] stored = content(version);
        byte[] shorter = cipher.encrypt("{}", place(version));

        assertThatThrownBy(() -> remove(id)).hasMessageContaining("the card is still there");
        assertThatThrownBy(() -> shorten(version, stored, shorter)).hasMessageContaining("nothing says");
        // An entry of an earlier transaction opens nothing.
        assertThat(erase("cards/" + id, "\"1\"", card.path("parents[0].id"), "CONSENT_WITHDRAWN", false)
                        .statusCode())
                .isEqualTo(200);
        byte[] now = content(version);
        assertThat(now.length).isLessThan(stored.length);
        assertThatThrownBy(() -> shorten(version, now, shorter)).hasMessageContaining("nothing says");
        assertThat(content(version)).isEqualTo(now);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("delete from card where id = '%s'".formatted(id));
            assertThatThrownBy(() -> statement.execute("select erase_card_versions('PUPIL', '%s')".formatted(id)))
                    .hasMessageContaining("nothing says");
            connection.rollback();
            connection.setAutoCommit(true);
        }
        assertThat(content(version)).isEqualTo(now);
    }

    @Test
    void a_version_is_not_exchanged_for_what_is_not_shorter_or_under_a_key_that_nobody_knows() throws SQLException {
        Response card = Planted.next().made(newSchool(), "Вера", "JOURNAL");
        String version = "PUPIL:" + card.path("id") + ":1";
        byte[] stored = content(version);
        String text = cipher.decrypt(stored, place(version));

        assertThatThrownBy(() -> shorten(version, stored, cipher.encrypt(text, place(version))))
                .as("as long")
                .hasMessageContaining("not the same content without somebody");
        assertThatThrownBy(
                        () -> shorten(version, stored, TestKeys.cipher("nobody").encrypt("{}", place(version))))
                .as("of a stranger")
                .hasMessageContaining("not the same content without somebody");
        assertThat(content(version)).isEqualTo(stored);
    }

    private static Place place(String version) {
        return new Place("card_version", "content_enc", version);
    }

    private static void execute(Connection opened, String sql) throws SQLException {
        try (Connection connection = opened;
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void remove(String cardId) throws SQLException {
        execute(source.getConnection(), "select erase_card_versions('PUPIL', '%s')".formatted(cardId));
    }

    private void shorten(String version, byte[] was, byte[] becomes) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement call = connection.prepareStatement(SHORTEN)) {
            call.setString(1, version);
            call.setBytes(2, was);
            call.setBytes(3, becomes);
            call.execute();
        }
    }

    private byte[] content(String version) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select content_enc from card_version where id = '%s'".formatted(version))) {
            row.next();
            return row.getBytes(1);
        }
    }
}
