package ru.nso.esialogin.platform.crypto.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.createCard;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.platform.crypto.CryptoSettings;
import ru.nso.esialogin.platform.crypto.FieldCipher;
import ru.nso.esialogin.platform.crypto.KeyUse;
import ru.nso.esialogin.platform.crypto.Place;
import ru.nso.esialogin.platform.crypto.TestKeys;

/** Versions of cards are written anew under another key, to and fro, while people are taken out of them. */
@QuarkusTest
class ErasureBesideRotationTest {
    private static final int CARDS = 6;
    private static final int VERSIONS = 12;

    @Inject
    Rotation rotation;

    @Inject
    SealedTables tables;

    @Inject
    CryptoSettings settings;

    @Inject
    FieldCipher cipher;

    @Inject
    DataSource source;

    @Test
    void who_is_erased_while_keys_change_is_in_no_version_whatever_key_it_is_under() throws Exception {
        String school = newSchool();
        List<Response> cards = new ArrayList<>();
        for (int number = 0; number < CARDS; number++) {
            cards.add(withVersions(school, number));
        }
        FieldCipher old = new FieldCipher(KeyUse.VALUES.ring(new TestKeys(
                Optional.of("old"),
                settings.keys(),
                Optional.of("old"),
                settings.indexKeys(),
                settings.activeLogKey(),
                settings.logKeys())));
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> turns = threads.submit(() -> {
                int turn = 0;
                while (!done.get() || turn < 2) {
                    rotation.run(tables.rewritings(old));
                    rotation.run();
                    turn++;
                }
                return turn;
            });
            for (int number = 0; number < CARDS; number++) {
                Response card = cards.get(number);
                boolean whole = number % 2 == 0;
                Response erased = as("admin")
                        .header("If-Match", "\"" + VERSIONS + "\"")
                        .body("{\"personId\": \"%s\", \"ground\": \"CONSENT_WITHDRAWN\"}"
                                .formatted(card.<String>path(whole ? "pupil.id" : "parents[0].id")))
                        .post("/api/v1/cards/" + card.path("id") + "/erasure");
                assertThat(erased.statusCode()).as(erased.asString()).isEqualTo(200);
            }
            done.set(true);
            assertThat(turns.get()).isGreaterThan(1);
        } finally {
            done.set(true);
            threads.shutdownNow();
        }

        for (int number = 0; number < CARDS; number++) {
            List<String> left = versions(cards.get(number).path("id"));
            assertThat(left).hasSize(number % 2 == 0 ? 0 : VERSIONS + 1);
            assertThat(left).noneMatch(text -> text.contains("Ключинская"));
            assertThat(left).allMatch(text -> text.contains("Ключинский"));
        }
    }

    private static Response withVersions(String school, int number) {
        Response card = createCard(
                """
                {"schoolId": "%s", "system": "JOURNAL", "className": "0Ю",
                 "pupil": {"lastName": "Ключинский", "firstName": "Юрий", "birthDate": "2014-05-0%d"},
                 "parents": [{"kinship": "MOTHER", "lastName": "Ключинская", "firstName": "Зоя",
                              "birthDate": "1985-11-0%d", "phones": ["+7913443000%d"]}]}"""
                        .formatted(school, number + 1, number + 1, number));
        card.then().statusCode(201);
        for (int version = 1; version < VERSIONS; version++) {
            as("admin")
                    .contentType("application/merge-patch+json; charset=UTF-8")
                    .header("If-Match", "\"" + version + "\"")
                    .body("{\"className\": \"%dЮ\"}".formatted(version))
                    .patch("/api/v1/cards/" + card.path("id"))
                    .then()
                    .statusCode(200);
        }
        return card;
    }

    private List<String> versions(String cardId) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = source.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select id, content_enc from card_version where card_id = ?")) {
            query.setString(1, cardId);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    texts.add(cipher.decrypt(
                            row.getBytes(2), new Place("card_version", "content_enc", row.getString(1))));
                }
            }
        }
        return texts;
    }
}
