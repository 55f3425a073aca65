package ru.nso.esialogin.card.api.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.ticket.api.TicketApi.change;
import static ru.nso.esialogin.ticket.api.TicketApi.newTicket;
import static ru.nso.esialogin.ticket.api.TicketApi.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.platform.crypto.BlindIndex;
import ru.nso.esialogin.platform.crypto.FieldCipher;

@QuarkusTest
class ErasedTicketsTest {
    @Inject
    DataSource source;

    @Inject
    FieldCipher cipher;

    @Inject
    BlindIndex index;

    @Test
    void tickets_that_speak_of_somebody_in_letter_or_note_go_and_others_stay() throws SQLException {
        Planted mother = Planted.next();
        Response card = mother.made(newSchool(), "Вера", "JOURNAL");
        String byLetter = newTicket("Забыла пароль, телефон " + mother.phone());
        String byNote = newTicket("Забыла пароль");
        change(byNote, "{\"note\": \"Это %s Майя\"}".formatted(mother.lastName()));
        String another = newTicket("Забыла пароль");

        as("admin")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"1\"")
                .body("{\"personId\": \"%s\", \"ground\": \"CONSENT_WITHDRAWN\", \"everywhere\": true}"
                        .formatted(card.<String>path("parents[0].id")))
                .post("/api/v1/cards/" + card.path("id") + "/erasure")
                .then()
                .statusCode(200);

        assertThat(read(byLetter).statusCode()).isEqualTo(404);
        assertThat(read(byNote).statusCode()).isEqualTo(404);
        assertThat(read(another).statusCode()).isEqualTo(200);
        assertThat(new AllTables(source, cipher, index).with(mother.texts(), mother.keys()))
                .isEmpty();
    }
}
