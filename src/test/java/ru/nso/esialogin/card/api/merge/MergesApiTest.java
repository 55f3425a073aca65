package ru.nso.esialogin.card.api.merge;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.card.api.RegistryApi.MERGE_PATCH;
import static ru.nso.esialogin.card.api.RegistryApi.as;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.card.api.RegistryApi.schoolOfDemoUser;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.access.Scope;
import ru.nso.esialogin.audit.api.AuditCalls;
import ru.nso.esialogin.card.PersonCard;
import ru.nso.esialogin.card.registry.CardStore;

@QuarkusTest
class MergesApiTest {
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String CARDS = "/api/v1/cards/";

    /** A mother with a phone, an order, a class: of a school, letters of the name, a SNILS and a number. */
    private static final String FULL =
            """
            {"schoolId": "%1$s", "className": "5Ю", "dataAsOf": "2026-01-15T08:00:00+07:00",
             "pupil": {"lastName": "Юстов%2$s", "firstName": "Юст", "birthDate": "2015-02-03", "snils": %3$s, "phones": [],
                       "emails": ["just-%4$s@example.org"], "regionalId": "R-M-%4$s",
                       "documents": [{"type": "BIRTH_CERTIFICATE", "series": "II-ЕТ", "number": "512310"}]},
             "parents": [{"kinship": "MOTHER", "lastName": "Юстова%2$s", "firstName": "Ия", "birthDate": "1985-01-02",
                          "snils": null, "phones": ["8 913 769-%4$s"], "emails": ["Нет данных"]}],
             "orders": [{"type": "ENROLMENT", "number": "1-у", "date": "2022-08-31", "schoolId": "%1$s",
                         "status": "ISSUED"}]}""";

    @Inject
    CardStore<PersonCard> store;

    @Inject
    ObjectMapper mapper;

    @Test
    void two_cards_become_one_and_one_card_becomes_two_again() {
        String school = newSchool();
        Two two = two(school, school, "{}");
        PersonCard beforeAbsorbed = stored(two.absorbed());
        PersonCard beforeInto = stored(two.into());

        Response merged = merge("admin", two, "");

        assertThat(merged.statusCode()).isEqualTo(200);
        assertThat(merged.header("ETag")).isEqualTo("\"2\"");
        assertThat(merged.<Boolean>path("merged")).isTrue();
        assertThat(merged.<Object>path("whatIf")).isNull();
        assertThat(merged.<String>path("card.id")).isEqualTo(two.into());
        assertThat(merged.<List<Object>>path("card.parents")).hasSize(2);
        assertThat(merged.<List<Object>>path("card.orders")).hasSize(1);
        assertThat(merged.asString()).doesNotContain("913769", "just-");
        assertThat(as("admin").get(CARDS + two.absorbed()).statusCode()).isEqualTo(404);
        assertThat(actions(two.absorbed())).containsExactly("CREATE", "MERGE");
        assertThat(actions(two.into())).containsExactly("CREATE", "MERGE");
        for (String card : List.of(two.absorbed(), two.into())) {
            Response notes = as("auditor").header("X-Purpose", "OVERSIGHT").get(CARDS + card + "/merges");
            assertThatJson(notes.asString())
                    .isEqualTo(
                            """
                            {"items": [{"absorbedCardId": "%s", "intoCardId": "%s", "by": "admin",
                                        "at": "${json-unit.any-string}", "undoneBy": null, "undoneAt": null}],
                             "next": null}"""
                                    .formatted(two.absorbed(), two.into()));
        }
        Response log = as("auditor").queryParam("cardId", two.into()).get("/api/v1/access-log");
        assertThat(log.<List<List<String>>>path("items.findAll { it.action == 'MERGE' }.cardIds"))
                .singleElement()
                .satisfies(ids -> assertThat(ids).containsExactlyInAnyOrder(two.absorbed(), two.into()));

        Response undone = as("admin").post(CARDS + two.absorbed() + "/unmerge");

        assertThat(undone.statusCode()).isEqualTo(200);
        assertThat(undone.<String>path("intoETag")).isEqualTo("\"3\"");
        assertThat(stored(two.absorbed())).isEqualTo(beforeAbsorbed);
        assertThat(stored(two.into())).isEqualTo(beforeInto);
        assertThat(actions(two.into())).containsExactly("CREATE", "MERGE", "UNMERGE");
        assertThat(as("admin").post(CARDS + two.absorbed() + "/unmerge").statusCode())
                .isEqualTo(404);
        assertThat(as("admin").get(CARDS + two.into() + "/merges").<String>path("items[0].undoneBy"))
                .isEqualTo("admin");
    }

    /** What the card that goes has otherwise; each time both are again what they were. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"parents\": null, \"orders\": null, \"className\": null}",
                "{\"dataAsOf\": null, \"pupil\": {\"phones\": [\"+7 913 768-10-09\", \"нет\"], \"emails\": []}}",
                "{\"pupil\": {\"snils\": \"112-233-445 9б\", \"esiaOid\": \"1000777001\", \"citizenship\": \"РФ\"}}",
                "{\"orders\": [{\"type\": \"TRANSFER\", \"number\": \"2-п\", \"date\": \"2024-01-10\", \"schoolId\": \"elsewhere\", \"status\": \"DRAFT\"}]}",
                "{\"pupil\": {\"documents\": [{\"type\": \"PASSPORT\", \"series\": \"5004\", \"number\": \"311223\"}]}, \"parents\": []}",
            })
    void unmerged_cards_are_what_they_were(String otherwise) {
        String school = newSchool();
        Two two = two(school, school, otherwise);
        PersonCard absorbed = stored(two.absorbed());
        PersonCard into = stored(two.into());

        assertThat(merge("admin", two, "").statusCode()).isEqualTo(200);
        assertThat(stored(two.into()).pupil().id()).isEqualTo(into.pupil().id());
        assertThat(as("admin").post(CARDS + two.absorbed() + "/unmerge").statusCode())
                .isEqualTo(200);

        assertThat(stored(two.absorbed())).isEqualTo(absorbed);
        assertThat(stored(two.into())).isEqualTo(into);
        assertThat(merge("admin", two, "").statusCode()).as("and once more").isEqualTo(200);
    }

    @Test
    void differences_are_told_without_values_until_somebody_chooses() {
        String school = newSchool();
        String one = AuditCalls.snils();
        String other = AuditCalls.snils();
        Two two = two(school, school, "{\"className\": \"6Ю\", \"pupil\": {\"snils\": \"%s\"}}".formatted(other), one);

        Response differ = merge("admin", two, "");

        assertThat(differ.statusCode()).isEqualTo(409);
        assertThat(differ.<String>path("code")).isEqualTo("CARDS_DIFFER");
        assertThat(differ.<List<String>>path("errors.pointer")).containsExactly("/className", "/pupil/snils");
        assertThat(differ.asString()).doesNotContain(one, other, "6Ю");
        assertThat(merge(
                                "admin",
                                two,
                                "\"/pupil/lastName\": \"INTO\", \"/className\": \"INTO\", \"/pupil/snils\": \"INTO\"")
                        .<List<String>>path("errors.pointer"))
                .containsExactly("/choices");
        assertThat(merge("admin", two, "\"/className\": \"INTO\", \"/pupil/snils\": null")
                        .statusCode())
                .isEqualTo(422);

        Response merged = merge("admin", two, "\"/className\": \"INTO\", \"/pupil/snils\": \"ABSORBED\"");

        assertThat(merged.statusCode()).isEqualTo(200);
        PersonCard card = stored(two.into());
        assertThat(card.className().orElse("")).isEqualTo("5Ю");
        assertThat(card.pupil().matchableSnils().orElseThrow().digits()).isEqualTo(other);
    }

    @Test
    void a_dry_run_changes_nothing_and_gives_the_request_that_tells_whose_login_changes() throws Exception {
        String school = newSchool();
        Two two = two(school, school, "{}");

        Response played = as("admin")
                .header("If-Match", "\"1\"")
                .queryParam("dryRun", true)
                .body(body(two, ""))
                .post(CARDS + two.absorbed() + "/merge");

        assertThat(played.statusCode()).isEqualTo(200);
        assertThat(played.<Boolean>path("merged")).isFalse();
        assertThat(actions(two.into())).containsExactly("CREATE");
        assertThat(as("admin").get(CARDS + two.absorbed()).statusCode()).isEqualTo(200);
        Response whatIf = as("admin")
                .body(mapper.writeValueAsString(played.<Map<String, Object>>path("whatIf.body")))
                .post(played.<String>path("whatIf.href"));
        assertThat(whatIf.statusCode()).isEqualTo(200);
    }

    @Test
    void both_versions_have_to_be_told_and_to_be_the_last_ones() {
        String school = newSchool();
        Two two = two(school, school, "{}");

        assertThat(as("admin")
                        .body(body(two, ""))
                        .post(CARDS + two.absorbed() + "/merge")
                        .statusCode())
                .isEqualTo(428);
        assertThat(as("admin")
                        .header("If-Match", "\"9\"")
                        .body(body(two, ""))
                        .post(CARDS + two.absorbed() + "/merge")
                        .statusCode())
                .isEqualTo(412);
        Response without = as("admin")
                .header("If-Match", "\"1\"")
                .body("{\"into\": \"%s\"}".formatted(two.into()))
                .post(CARDS + two.absorbed() + "/merge");
        assertThat(without.statusCode()).isEqualTo(428);
        assertThat(without.<List<String>>path("errors.pointer")).containsExactly("/intoETag");
        assertThat(as("admin")
                        .header("If-Match", "\"1\"")
                        .body("{\"into\": \"%s\", \"intoETag\": \"\\\"9\\\"\"}".formatted(two.into()))
                        .post(CARDS + two.absorbed() + "/merge")
                        .statusCode())
                .isEqualTo(412);
        assertThat(actions(two.absorbed())).containsExactly("CREATE");
    }

    @Test
    void cards_of_two_pupils_of_two_subsystems_or_one_card_are_not_merged() {
        String school = newSchool();
        Two pupils = two(school, school, "{\"pupil\": {\"firstName\": \"Карл\", \"regionalId\": null}}");
        Two systems = two(school, school, "{\"system\": \"ENROLMENT\"}");

        assertThat(merge("admin", pupils, "").<String>path("code")).isEqualTo("NOT_DOUBLED");
        assertThat(merge("admin", systems, "").<String>path("code")).isEqualTo("NOT_DOUBLED");
        assertThat(merge("admin", new Two(pupils.into(), pupils.into()), "").statusCode())
                .isEqualTo(422);
        assertThat(merge("admin", new Two("no-card-1", pupils.into()), "").statusCode())
                .isEqualTo(404);
        assertThat(merge("admin", new Two(pupils.into(), "no-card-1"), "").<List<String>>path("errors.pointer"))
                .containsExactly("/into");
    }

    @Test
    void a_school_merges_its_own_cards_and_no_others() {
        String own = schoolOfDemoUser();
        String other = newSchool();
        Two ours = two(own, own, "{}");
        Two theirs = two(other, other, "{}");
        Two across = two(own, other, "{}");

        assertThat(merge("school", theirs, "").statusCode()).isEqualTo(404);
        assertThat(merge("school", across, "").statusCode()).isEqualTo(404);
        assertThat(merge("school", across.turned(), "").<List<String>>path("errors.pointer"))
                .containsExactly("/into");
        assertThat(merge("municipal", ours, "").statusCode()).isEqualTo(403);
        assertThat(merge("school", ours, "").statusCode()).isEqualTo(200);
        assertThat(merge("admin", across, "").statusCode()).isEqualTo(200);
        assertThat(as("school").post(CARDS + across.absorbed() + "/unmerge").statusCode())
                .isEqualTo(404);
        assertThat(as("school").post(CARDS + ours.absorbed() + "/unmerge").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_merge_is_not_taken_back_over_a_later_change() {
        String school = newSchool();
        Two two = two(school, school, "{}");
        merge("admin", two, "").then().statusCode(200);
        as("admin")
                .contentType(MERGE_PATCH)
                .header("If-Match", "\"2\"")
                .body("{\"className\": \"7Ю\"}")
                .patch(CARDS + two.into())
                .then()
                .statusCode(200);

        Response undone = as("admin").post(CARDS + two.absorbed() + "/unmerge");

        assertThat(undone.statusCode()).isEqualTo(409);
        assertThat(undone.<String>path("code")).isEqualTo("CHANGED_SINCE_MERGE");
        assertThat(stored(two.into()).className().orElse("")).isEqualTo("7Ю");
        assertThat(as("admin").get(CARDS + two.absorbed()).statusCode()).isEqualTo(404);
        List<String> noted = as("auditor")
                .queryParam("cardId", two.absorbed())
                .get("/api/v1/access-log")
                .path("items.action");
        assertThat(noted).contains("READ").doesNotContain("UNMERGE");
    }

    @Test
    void the_audit_no_longer_finds_a_doubled_card_once_both_are_merged() {
        String school = newSchool();
        Two two = two(school, school, "{}");
        assertThat(causes(school)).contains("D7");

        merge("admin", two, "").then().statusCode(200);

        assertThat(causes(school)).doesNotContain("D7");
    }

    private static List<String> causes(String school) {
        String audit = AuditCalls.ended("admin", AuditCalls.scope(school));
        return as("admin")
                .get(AuditCalls.PATH + "/" + audit + "/findings?limit=200")
                .path("items.cause");
    }

    private static List<String> actions(String card) {
        return as("admin").get(CARDS + card + "/history").path("items.action");
    }

    private PersonCard stored(String card) {
        return store.find(card, new Scope.Region()).orElseThrow().content();
    }

    private record Two(String absorbed, String into) {
        Two turned() {
            String other = absorbed;
            return new Two(into, other);
        }
    }

    private static Two two(String schoolOfInto, String schoolOfAbsorbed, String otherwise) {
        return two(schoolOfInto, schoolOfAbsorbed, otherwise, "");
    }

    /** The second card has a father in place of the mother, and what is told of it. */
    private static Two two(String schoolOfInto, String schoolOfAbsorbed, String otherwise, String snils) {
        String letters = letters(NUMBERS.incrementAndGet());
        String into = create(full(schoolOfInto, letters, snils));
        String absorbed = create(full(schoolOfAbsorbed, letters, "")
                .replace("Ия", "Ян")
                .replace("MOTHER", "FATHER")
                .replace("913 769", "913 770"));
        if (!otherwise.equals("{}")) {
            as("admin")
                    .contentType(MERGE_PATCH)
                    .header("If-Match", "\"1\"")
                    .body(otherwise)
                    .patch(CARDS + absorbed)
                    .then()
                    .statusCode(200);
        }
        return new Two(absorbed, into);
    }

    private static String full(String school, String letters, String snils) {
        return FULL.formatted(school, letters, AuditCalls.text(snils), "%04d".formatted(number(letters)));
    }

    private static String create(String card) {
        return as("admin")
                .body(card)
                .post("/api/v1/cards")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String letters(int number) {
        return String.valueOf((char) ('а' + number / 30)) + (char) ('а' + number % 30);
    }

    private static int number(String letters) {
        return (letters.charAt(0) - 'а') * 30 + letters.charAt(1) - 'а';
    }

    private static Response merge(String user, Two two, String choices) {
        String tag = as("admin").get(CARDS + two.absorbed()).header("ETag");
        return as(user).header("If-Match", tag == null ? "\"1\"" : tag)
                .body(body(two, choices))
                .post(CARDS + two.absorbed() + "/merge");
    }

    private static String body(Two two, String choices) {
        String tag = as("admin").get(CARDS + two.into()).header("ETag");
        return "{\"into\": \"%s\", \"intoETag\": \"%s\", \"choices\": {%s}}"
                .formatted(two.into(), tag == null ? "\\\"1\\\"" : tag.replace("\"", "\\\""), choices);
    }
}
