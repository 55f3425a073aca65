package ru.nso.esialogin.audit.api.results;

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
import static ru.nso.esialogin.card.api.RegistryApi.schoolOfDemoUser;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@Tag("heavy")
class ResultsApiTest {
    private static final Pattern SIGN = Pattern.compile("&#x(\\p{XDigit}+);");

    @Test
    void shares_are_told_of_five_and_more_and_birthdays_are_foreseen() {
        String school = newSchool();
        for (int i = 0; i < 4; i++) {
            card(
                    school,
                    "4А",
                    pupil("Авин" + letter(i), "2016-02-03", snils()),
                    parent("Авина" + letter(i), "MOTHER", snils(), phone()));
        }
        String turning = card(
                school, "7А", pupil("Бодров", "2012-03-04", snils()), parent("Бодрова", "MOTHER", snils(), phone()));
        String lost = card(school, "7А", pupil("Вадов", "2016-03-04", ""), parent("Вадова", "MOTHER", "", ""));

        JsonPath readiness = read(
                ended("admin", "{\"scope\": {\"schoolId\": \"%s\"}, \"at\": \"2026-01-15\"}".formatted(school)),
                "readiness?limit=200");

        Map<String, Object> pupils = share(readiness, "ALL", "PUPIL");
        assertThat(pupils).containsEntry("denominator", 6).containsEntry("numerator", 5);
        assertThat(String.valueOf(pupils.get("percent"))).isEqualTo("83.33");
        assertThat(readiness.getList(
                        "next.findAll { it.cardId == '" + turning + "' && it.reason == 'OWN_ACCOUNT' }.from"))
                .containsExactly("2026-03-04");
        assertThat(readiness.getList("next.findAll { it.cardId == '" + lost + "' }"))
                .isEmpty();
        assertThat(readiness.getMap("months.find { it.month == '2026-03' }.people"))
                .containsEntry("OWN_ACCOUNT", 1);
    }

    @Test
    void a_pupil_who_has_turned_fourteen_by_the_day_of_the_audit_is_not_foreseen() {
        String school = newSchool();
        String card =
                card(school, "7А", pupil("Гаров", "2012-03-04", snils()), parent("Гарова", "MOTHER", snils(), phone()));
        String at = "{\"scope\": {\"schoolId\": \"%s\"}, \"at\": \"%s\"}";

        JsonPath before = read(ended("admin", at.formatted(school, "2026-03-03")), "readiness");
        JsonPath after = read(ended("admin", at.formatted(school, "2026-03-04")), "readiness");

        String ofBirthday = "next.findAll { it.cardId == '" + card + "' && it.reason == 'OWN_ACCOUNT' }";
        assertThat(before.getList(ofBirthday)).hasSize(1);
        assertThat(after.getList(ofBirthday)).isEmpty();
    }

    @Test
    void one_to_four_people_are_not_told_of() {
        String school = newSchool();
        card(school, "4А", pupil("Дудин", "2016-02-03", snils()), parent("Дудина", "MOTHER", snils(), phone()));

        JsonPath readiness = read(ended("admin", scope(school)), "readiness");

        assertThat(share(readiness, "ALL", "PUPIL"))
                .containsEntry("withheld", true)
                .containsEntry("denominator", null);
    }

    @Test
    void what_is_new_fixed_and_back_is_told() {
        String school = newSchool();
        String mother = snils();
        String child = snils();
        String card =
                card(school, "5А", pupil("Егин", "2015-02-03", mother), parent("Егина", "MOTHER", mother, phone()));
        String first = ended("admin", scope(school));
        patch(card, "{\"pupil\": {\"snils\": \"%s\"}}".formatted(child));
        String second = ended("admin", scope(school));
        patch(card, "{\"pupil\": {\"snils\": \"%s\"}}".formatted(mother));
        String third = ended("admin", scope(school));

        JsonPath fixed = read(second, "changes?limit=200&since=" + first);
        JsonPath back = read(third, "changes?limit=200&since=" + second);
        JsonPath same = read(third, "changes?limit=200&change=UNCHANGED&since=" + first);

        assertThat(fixed.getList("items.findAll { it.cause == 'L7' }.change"))
                .isNotEmpty()
                .containsOnly("FIXED");
        assertThat(back.getList("items.findAll { it.cause == 'L7' }.change"))
                .isNotEmpty()
                .containsOnly("RELAPSED");
        assertThat(back.getInt("counts.relapsed")).isEqualTo(fixed.getInt("counts.fixed"));
        assertThat(same.getList("items.cause")).contains("L7");
        assertThat(same.getInt("counts.new")).isZero();
        assertThat(as("admin")
                        .queryParam("since", third)
                        .get(PATH + "/" + first + "/changes")
                        .statusCode())
                .isEqualTo(422);
        assertThat(as("admin")
                        .queryParam("since", ended("admin", scope(newSchool())))
                        .get(PATH + "/" + third + "/changes")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void work_is_assigned_and_waived_and_done_by_itself() {
        String school = newSchool();
        String mother = snils();
        String child = snils();
        String swapped =
                card(school, "5А", pupil("Жуков", "2015-02-03", mother), parent("Жукова", "MOTHER", mother, ""));
        String empty = card(school, "6А", pupil("Зуев", "2014-02-03", ""), parent("Зуева", "MOTHER", "", ""));
        String first = ended("admin", scope(school));
        String decisions =
                """
                {"waivers": [{"cardId": "%s", "cause": null, "reason": "Семья меняет документы, ждём", "until": "2099-12-31"}],
                 "assignments": [{"cardId": "%s", "to": "secretary", "due": "2099-12-15"}]}"""
                        .formatted(empty, swapped);

        Response decided = as("admin").body(decisions).put(PATH + "/" + first + "/waivers");

        assertThat(decided.statusCode()).isEqualTo(200);
        assertThat(decided.<String>path("waivers[0].reason")).isEqualTo("Семья меняет документы, ждём");
        JsonPath work = read(first, "work-list");
        assertThat(work.getString("items.find { it.cardIds.contains('" + swapped + "') }.state.step"))
                .isEqualTo("ASSIGNED");
        assertThat(work.getString("items.find { it.cardIds.contains('" + empty + "') }.state.step"))
                .isEqualTo("WAIVED");
        assertThat(work.getList("items.find { it.cardIds.contains('" + swapped + "') }.tasks.steps.flatten()"))
                .isNotEmpty();
        assertThat(work.getList("items.unlocks")).isSortedAccordingTo((one, other) -> (int) other - (int) one);

        patch(swapped, "{\"pupil\": {\"snils\": \"%s\"}}".formatted(child));
        String second = ended("admin", scope(school));

        JsonPath later = read(second, "work-list");
        assertThat(later.getString("items.find { it.cardIds.contains('" + swapped + "') }.state.step"))
                .isEqualTo("DONE_BY_ITSELF");
        assertThat(later.getString("items.find { it.cardIds.contains('" + empty + "') }.state.step"))
                .isEqualTo("WAIVED");
        assertThat(read(second, "waivers").getList("assignments.cardId")).containsExactly(swapped);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"waivers\": [{\"cardId\": \"none\", \"reason\": \"Ждём документы семьи\", \"until\": \"2099-01-01\"}]} | /waivers/0/cardId",
                "{\"waivers\": [{\"cardId\": \"none\", \"reason\": \"нет\", \"until\": \"2099-01-01\"}]} | /waivers/0/reason",
                "{\"waivers\": [{\"cardId\": \"none\", \"reason\": \"Звонить 89131234567 маме\", \"until\": \"2099-01-01\"}]} | /waivers/0/reason",
                "{\"waivers\": [{\"cardId\": \"none\", \"reason\": \"Ждём документы семьи\", \"until\": \"2026-02-30\"}]} | /waivers/0/until",
                "{\"waivers\": [null]} | /waivers/0",
                "{\"assignments\": [{\"cardId\": \"none\", \"to\": \"Иванова\", \"due\": \"2099-01-01\"}]} | /assignments/0/to",
            })
    void a_decision_that_cannot_be_meant_is_told_and_changes_nothing(String body, String pointer) {
        String id = ended("admin", scope(newSchool()));

        Response answer = as("admin").body(body).put(PATH + "/" + id + "/waivers");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.<List<String>>path("errors.pointer")).containsExactly(pointer);
        assertThat(answer.asString()).doesNotContain("89131234567");
        assertThat(read(id, "waivers").getList("waivers")).isEmpty();
    }

    @Test
    void the_report_is_a_workbook_and_its_twin_and_names_people_without_their_numbers() throws IOException {
        String school = newSchool();
        String mother = snils();
        String phone = phone();
        String card =
                card(school, "5А", pupil("Ирисов", "2015-02-03", mother), parent("Ирисова", "MOTHER", mother, phone));
        String id = ended("admin", scope(school));

        String csv = as("admin").get(PATH + "/" + id + "/report.csv").asString();
        byte[] xlsx = as("admin").get(PATH + "/" + id + "/report.xlsx").asByteArray();

        assertThat(csv)
                .contains("Список работ")
                .contains(card)
                .contains("L7")
                .contains("Ирисов Юлий", "Ирисова Адель")
                .doesNotContain(mother, mother.substring(0, 9), phone.substring(2));
        String sheets = sheets(xlsx);
        assertThat(sheets)
                .contains("Ученики")
                .contains(card)
                .contains("autoFilter")
                .contains("Ирисов Юлий", "Ирисова Адель")
                .doesNotContain(mother, phone.substring(2));
        Response log = as("auditor").queryParam("cardId", card).get("/api/v1/access-log");
        assertThat(log.<List<String>>path("items.findAll { it.action == 'EXPORT' }.fields.flatten()"))
                .contains("lastName", "firstName", "className")
                .doesNotContain("*");
    }

    @Test
    void whoever_has_left_the_school_since_is_not_named_to_it() {
        String own = schoolOfDemoUser();
        String card = card(own, "5Р", pupil("Кленов", "2015-02-03", ""), parent("Кленова", "MOTHER", "", ""));
        String id = ended("school", scope(own));
        assertThat(as("school").get(PATH + "/" + id + "/report.csv").asString()).contains(card, "Кленов Юлий");

        patch(card, "{\"school\": {\"id\": \"%s\"}}".formatted(newSchool()));

        assertThat(as("school").get(PATH + "/" + id + "/report.csv").asString())
                .contains(card)
                .doesNotContain("Кленов");
        assertThat(as("admin").get(PATH + "/" + id + "/report.csv").asString()).contains("Кленов Юлий");
    }

    @Test
    void results_of_others_are_not_there() {
        String id = ended("admin", scope(newSchool()));

        for (String part : List.of(
                "readiness",
                "changes",
                "work-list",
                "work-list/card-1/letter",
                "waivers",
                "report.csv",
                "report.xlsx")) {
            assertThat(as("school").get(PATH + "/" + id + "/" + part).statusCode())
                    .as(part)
                    .isEqualTo(404);
            assertThat(as("helpdesk").get(PATH + "/" + id + "/" + part).statusCode())
                    .as(part)
                    .isEqualTo(403);
        }
    }

    private static Map<String, Object> share(JsonPath readiness, String level, String kind) {
        return readiness.getMap("shares.find { it.level == '" + level + "' && it.kind == '" + kind + "' }");
    }

    private static String letter(int number) {
        return String.valueOf((char) ('а' + number));
    }

    private static JsonPath read(String id, String part) {
        Response answer = as("admin").get(PATH + "/" + id + "/" + part);
        answer.then().statusCode(200);
        return answer.jsonPath();
    }

    private static void patch(String card, String patch) {
        Response read = as("admin").get("/api/v1/cards/" + card);
        as("admin")
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", read.header("ETag"))
                .body(patch)
                .patch("/api/v1/cards/" + card)
                .then()
                .statusCode(200);
    }

    private static String sheets(byte[] xlsx) throws IOException {
        List<String> parts = new ArrayList<>();
        // That of the JDK refuses sizes that are told behind an entry.
        try (ZipArchiveInputStream zip =
                new ZipArchiveInputStream(new ByteArrayInputStream(xlsx), "UTF-8", true, true)) {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return SIGN.matcher(String.join("\n", parts))
                .replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
    }
}
