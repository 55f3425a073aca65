package ru.nso.esialogin.ticket.api.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.ticket.reply.automatic.AutomaticAnswers;
import ru.nso.esialogin.ticket.reply.automatic.LetterTaken;

@QuarkusTest
class WordingsApiTest {
    private static final String WORDINGS = "/api/v1/wordings";
    private static final String SHIPPED = "Если что-то непонятно, ответьте на это письмо. СНИЛС, телефоны и номера"
            + " документов в ответе не пишите.";

    @Inject
    DataSource source;

    @Inject
    AutomaticAnswers automatic;

    /** The words are those of all tests. */
    @AfterEach
    void usesTheShippedWordsAgain() throws SQLException {
        WordsOfAllTests.useShipped(source);
    }

    @Test
    void words_change_when_a_second_person_agrees_and_not_before() {
        Response proposed = propose("helpdesk", "TO_SCHOOL", "Вопросы — на {helpdesk}.");
        assertThat(proposed.statusCode()).as(proposed.asString()).isEqualTo(202);
        String release = proposed.path("proposal.releaseId");
        assertThat(proposed.<String>path("proposal.by")).isEqualTo("helpdesk");
        assertThat(text("TO_SCHOOL")).isEqualTo(SHIPPED);

        assertThat(decide("helpdesk", release, "APPROVE").statusCode()).isEqualTo(403);
        assertThat(text("TO_SCHOOL")).isEqualTo(SHIPPED);
        Response decided = decide("admin", release, "APPROVE");

        assertThat(decided.statusCode()).isEqualTo(200);
        assertThat(decided.<String>path("kind")).isEqualTo("WORDING");
        assertThat(decided.<String>path("state")).isEqualTo("USED");
        assertThat(text("TO_SCHOOL")).isEqualTo("Вопросы — на {helpdesk}.");
        assertThat(as("helpdesk").get(WORDINGS).<Object>path("items.find { it.key == 'TO_SCHOOL' }.proposal"))
                .isNull();
        assertThat(draftForSchool())
                .contains("Вопросы — на novosib@help-obr.ru.")
                .doesNotContain(SHIPPED);
        assertThat(as("helpdesk").delete("/api/v1/releases/" + release).statusCode())
                .isEqualTo(409);
        assertThat(propose("admin", "TO_SCHOOL", "Вопросы — на {helpdesk}.").<String>path("code"))
                .isEqualTo("WORDING_UNCHANGED");
    }

    @Test
    void a_link_is_changed_everywhere_in_replies() {
        String release = propose("admin", "HELPDESK", "pomosch@help-obr.ru").path("proposal.releaseId");
        propose("admin", "TO_SCHOOL", "Вопросы — на {helpdesk}.");
        decide("helpdesk", release, "APPROVE");
        decide(
                "helpdesk",
                as("admin").get(WORDINGS).path("items.find { it.key == 'TO_SCHOOL' }.proposal.releaseId"),
                "APPROVE");

        assertThat(draftForSchool()).contains("Вопросы — на pomosch@help-obr.ru.");
    }

    /** Of an unproven sender nobody knows the child: the variable has no word, and nothing is sent. */
    @Test
    void an_automatic_letter_with_a_variable_that_is_left_is_kept_as_blocked() {
        String release = propose("helpdesk", "NOT_ENOUGH", "О ребёнке ({child}) нужны сведения.")
                .path("proposal.releaseId");
        assertThat(decide("admin", release, "APPROVE").statusCode()).isEqualTo(200);
        String id = as("helpdesk")
                .body(
                        "{\"channel\": \"EMAIL\", \"from\": {\"email\": \"kto-to@example.org\"}, \"body\": \"Не работает\"}")
                .post("/api/v1/tickets")
                .path("id");

        QuarkusTransaction.requiringNew()
                .call(() -> automatic.answer(new LetterTaken(
                        id, true, Optional.of("kto-to@example.org"), true, false, Optional.empty(), List.of())));

        Response letters = as("helpdesk").get("/api/v1/tickets/" + id + "/replies");
        assertThat(letters.<List<String>>path("items.state")).containsExactly("BLOCKED");
        assertThat(letters.<String>path("items[0].trouble")).isEqualTo("в письме осталось то, что отправлять нельзя");
        assertThat(as("helpdesk").get("/api/v1/tickets/" + id).<String>path("state"))
                .isEqualTo("NEW");
    }

    @Test
    void words_that_are_refused_or_taken_back_are_never_used() {
        String refused = propose("helpdesk", "GOODBYE", "До свидания!").path("proposal.releaseId");
        Response second = propose("admin", "GOODBYE", "Всего доброго!");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.<String>path("code")).isEqualTo("WORDING_PROPOSED");
        assertThat(decide("admin", refused, "REFUSE").<String>path("state")).isEqualTo("REFUSED");

        String taken = propose("helpdesk", "GOODBYE", "Всего доброго!").path("proposal.releaseId");
        assertThat(as("helpdesk").delete("/api/v1/releases/" + taken).statusCode())
                .isEqualTo(204);

        assertThat(text("GOODBYE")).isEqualTo("С уважением, служба поддержки «Электронной школы»");
        assertThat(propose("admin", "GOODBYE", "Будьте здоровы!").statusCode()).isEqualTo(202);
    }

    @Test
    void an_unknown_variable_is_refused_with_its_place() {
        Response refused = propose("helpdesk", "GREETING", "Здравствуйте, {name}!");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<String>path("errors[0].pointer")).isEqualTo("/text");
        assertThat(refused.<String>path("errors[0].message")).isEqualTo("Таких переменных здесь нет: {name}.");
        assertThat(propose("helpdesk", "NOTHING", "Да.").statusCode()).isEqualTo(404);
        assertThat(propose("school", "GREETING", "Добрый день!").statusCode()).isEqualTo(403);
        Response withoutReason =
                as("helpdesk").body("{\"text\": \"Добрый день!\"}").put(WORDINGS + "/GREETING");
        assertThat(withoutReason.<String>path("errors[0].pointer")).isEqualTo("/reason");
    }

    private static Response propose(String user, String key, String text) {
        return as(user).body("{\"text\": \"%s\", \"reason\": \"Так понятнее семьям и школам\"}".formatted(text))
                .put(WORDINGS + '/' + key);
    }

    private static Response decide(String user, String release, String decision) {
        return as(user).body("{\"decision\": \"%s\", \"reason\": \"Прочитано вторым человеком\"}".formatted(decision))
                .post("/api/v1/releases/" + release + "/approval");
    }

    private static String text(String key) {
        return as("helpdesk").get(WORDINGS).path("items.find { it.key == '" + key + "' }.text");
    }

    /** A cause that the school mends. */
    private static String draftForSchool() {
        String id = as("centre")
                .body("{\"channel\": \"WEB\", \"body\": \"У ребёнка в карточке стоит мой СНИЛС вместо его СНИЛС\"}")
                .post("/api/v1/tickets")
                .path("id");
        return as("centre")
                .queryParam("to", "SCHOOL")
                .get("/api/v1/tickets/" + id + "/reply-draft")
                .path("text");
    }
}
