package ru.nso.esialogin.audit.api.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.audit.api.AuditCalls.PATH;
import static ru.nso.esialogin.audit.api.AuditCalls.card;
import static ru.nso.esialogin.audit.api.AuditCalls.ended;
import static ru.nso.esialogin.audit.api.AuditCalls.parent;
import static ru.nso.esialogin.audit.api.AuditCalls.phone;
import static ru.nso.esialogin.audit.api.AuditCalls.pupil;
import static ru.nso.esialogin.audit.api.AuditCalls.scope;
import static ru.nso.esialogin.audit.api.AuditCalls.snils;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.card.api.RegistryApi;

@QuarkusTest
class LettersApiTest {
    private static final String FATHER =
            "{\"kinship\": \"FATHER\", \"lastName\": \"Лилин\", \"firstName\": \"Эраст\", \"birthDate\": \"1984-05-06\", \"snils\": \"%s\", \"phones\": [\"%s\"], \"emails\": []}";

    @Test
    void each_parent_gets_a_letter_of_their_own() {
        String school = newSchool();
        String mother = snils();
        String father = snils();
        String fathersPhone = phone();
        String card = card(
                school,
                "5А",
                pupil("Лилин", "2015-02-03", mother),
                parent("Лилина", "MOTHER", mother, phone()) + ", " + FATHER.formatted(father, fathersPhone));
        String id = ended("admin", scope(school));

        Response answer = letter(id, card, "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.<String>path("key")).isEqualTo(card);
        assertThat(answer.<List<String>>path("letters.to")).containsExactlyInAnyOrder("Лилина Адель", "Лилин Эраст");
        String toMother = answer.path("letters.find { it.to == 'Лилина Адель' }.text");
        assertThat(toMother)
                .startsWith("Здравствуйте, Адель!")
                .contains("Лилин Юлий", "5А", "СНИЛС ребёнка")
                .doesNotContain("Эраст", father, fathersPhone.substring(2), mother);
        String toFather = answer.path("letters.find { it.to == 'Лилин Эраст' }.text");
        assertThat(toFather).startsWith("Здравствуйте, Эраст!").doesNotContain("Адель", mother, father);
        Response log = as("auditor").queryParam("cardId", card).get("/api/v1/access-log");
        assertThat(log.<List<String>>path("items.findAll { it.action == 'READ_LETTER' }.purpose"))
                .containsExactly("CARD_AUDIT");
    }

    @Test
    void one_parent_and_a_day_may_be_named_and_the_page_is_printed() {
        String school = newSchool();
        String mother = snils();
        String card = card(
                school,
                "6Б",
                pupil("Маков", "2014-02-03", mother),
                parent("Макова", "MOTHER", mother, phone()) + ", " + FATHER.formatted(snils(), phone()));
        String id = ended("admin", scope(school));
        String person = as("admin").get("/api/v1/cards/" + card).path("parents[0].id");

        Response page = as("admin")
                .accept("text/html")
                .get(PATH + "/" + id + "/work-list/" + card + "/letter?by=2099-12-11&personId=" + person);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'", "style-src 'self'");
        assertThat(page.asString())
                .contains("Макова Адель", "до 11.12.2099", "/console/letter.css")
                .doesNotContain("Эраст");
        assertThat(as("admin").get("/console/letter.css").statusCode()).isEqualTo(200);
    }

    @Test
    void where_no_letter_is_due_or_nobody_is_meant_it_is_told() {
        String school = newSchool();
        String mother = snils();
        String swapped =
                card(school, "5А", pupil("Нардов", "2015-02-03", mother), parent("Нардова", "MOTHER", mother, ""));
        String healthy = card(
                school, "5А", pupil("Ольхов", "2015-02-03", snils()), parent("Ольхова", "MOTHER", snils(), phone()));
        String id = ended("admin", scope(school));

        assertThat(letter(id, healthy, "").statusCode()).isEqualTo(404);
        assertThat(letter(id, "no-card-1", "").statusCode()).isEqualTo(404);
        assertThat(letter(id, swapped, "?personId=nobody-1").statusCode()).isEqualTo(404);

        as("admin")
                .body(
                        "{\"waivers\": [{\"cardId\": \"%s\", \"reason\": \"Семья меняет документы, ждём\", \"until\": \"2099-12-31\"}]}"
                                .formatted(swapped))
                .put(PATH + "/" + id + "/waivers")
                .then()
                .statusCode(200);
        Response waived = letter(id, swapped, "");
        assertThat(waived.statusCode()).isEqualTo(409);
        assertThat(waived.<String>path("code")).isEqualTo("LETTER_NOT_DUE");
        Response log = as("auditor").queryParam("cardId", swapped).get("/api/v1/access-log");
        assertThat(log.<List<String>>path("items.findAll { it.action == 'READ_LETTER' }.outcome"))
                .as("both times the cards were read")
                .containsExactly("NOTHING_FOUND", "NOTHING_FOUND");
    }

    @Test
    void of_a_pupil_who_consents_alone_nobody_writes_to_the_parents() {
        String school = newSchool();
        String mother = snils();
        String card =
                card(school, "11А", pupil("Рогозин", "2001-02-03", mother), parent("Рогозина", "MOTHER", mother, ""));
        String id = ended("admin", scope(school));

        Response answer = letter(id, card, "");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.<String>path("detail")).contains("совершеннолетний");
        Response log = as("auditor").queryParam("cardId", card).get("/api/v1/access-log");
        assertThat(log.<List<String>>path("items.findAll { it.action == 'READ_LETTER' }.outcome"))
                .containsExactly("NOTHING_FOUND");
    }

    @Test
    void where_no_document_decides_anything_the_log_says_that_nothing_was_shown() {
        String school = newSchool();
        String card = card(
                school, "7Б", pupil("Пихтов", "2013-02-03", snils()), parent("Пихтова", "MOTHER", snils(), phone()));
        as("admin")
                .contentType(RegistryApi.MERGE_PATCH)
                .header("If-Match", "*")
                .body("{\"orders\": []}")
                .patch("/api/v1/cards/" + card)
                .then()
                .statusCode(200);
        String id = ended("admin", scope(school));

        Response answer = letter(id, card, "");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.<String>path("detail")).contains("ничего не решают");
        Response log = as("auditor").queryParam("cardId", card).get("/api/v1/access-log");
        assertThat(log.<List<String>>path("items.findAll { it.action == 'READ_LETTER' }.outcome"))
                .containsExactly("NOTHING_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "вчера", "2019-01-01", "2999-01-01"})
    void a_day_that_cannot_be_meant_is_refused(String by) {
        String school = newSchool();
        String id = ended("admin", scope(school));

        Response answer = as("admin").queryParam("by", by).get(PATH + "/" + id + "/work-list/card-1/letter");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<List<String>>path("errors.pointer")).containsExactly("/by");
    }

    @Test
    void documents_are_not_asked_for_by_a_day_that_has_passed_since_the_audit() {
        String school = newSchool();
        String mother = snils();
        String card =
                card(school, "4В", pupil("Тисов", "2016-02-03", mother), parent("Тисова", "MOTHER", mother, phone()));
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Novosibirsk"));
        String id = ended(
                "admin",
                "{\"scope\": {\"schoolId\": \"%s\"}, \"at\": \"%sT03:00:00Z\"}".formatted(school, today.minusDays(30)));

        assertThat(letter(id, card, "?by=" + today.minusDays(1)).statusCode()).isEqualTo(422);
        assertThat(letter(id, card, "?by=" + today).statusCode()).isEqualTo(422);
        assertThat(letter(id, card, "?by=" + today.plusDays(2)).statusCode()).isEqualTo(200);
    }

    private static Response letter(String id, String item, String query) {
        return as("admin").get(PATH + "/" + id + "/work-list/" + item + "/letter" + query);
    }
}
