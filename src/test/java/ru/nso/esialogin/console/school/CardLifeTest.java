package ru.nso.esialogin.console.school;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.audit.api.AuditCalls.card;
import static ru.nso.esialogin.audit.api.AuditCalls.parent;
import static ru.nso.esialogin.audit.api.AuditCalls.pupil;
import static ru.nso.esialogin.audit.api.AuditCalls.snils;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.console.school.SchoolPages.as;
import static ru.nso.esialogin.console.school.SchoolPages.fields;
import static ru.nso.esialogin.console.school.SchoolPages.form;
import static ru.nso.esialogin.console.school.SchoolPages.page;
import static ru.nso.esialogin.console.school.SchoolPages.sent;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.api.RegistryApi;

/** A card from its beginning to the archive: all its fields, made, changed, made one with its double, gone. */
@QuarkusTest
class CardLifeTest {
    private static JsonPath stored(String path) {
        return RegistryApi.as("admin")
                .header("X-Purpose", "CARD_UPKEEP")
                .get("/api/v1/" + path)
                .jsonPath();
    }

    private static String id(String path) {
        String end = path.substring(path.lastIndexOf('/') + 1);
        return end.contains("?") ? end.substring(0, end.indexOf('?')) : end;
    }

    @Test
    void documents_sex_citizenship_and_links_are_written_and_kept_behind_their_masks() {
        String school = newSchool();
        String id =
                card(school, "6А", pupil("Агапов", "2014-03-05", snils()), parent("Агапова", "MOTHER", snils(), ""));
        String path = "/console/school/cards/" + id;
        Map<String, Object> fields = fields(page("admin", path));
        fields.put("p0-sex", "MALE");
        fields.put("p0-citizenship", "Россия");
        fields.put("p0-regionalId", "R-" + id);
        fields.put("p1-esiaOid", "1000123456");
        fields.put("p0-d0-type", "BIRTH_CERTIFICATE");
        fields.put("p0-d0-series", "II-ЕТ");
        fields.put("p0-d0-number", "512309");

        sent("admin", path, fields);

        Document saved = page("admin", path);
        assertThat(saved.select("#p0-d0-number").attr("value")).isEqualTo("****09");
        assertThat(saved.select("#p0-d0-series").attr("value")).isEqualTo("**-**");
        assertThat(saved.select("#p0-d1-number").attr("value")).isEmpty();
        assertThat(saved.select("#p1-esiaOid").attr("value")).isEqualTo("1000123456");
        assertThat(saved.text()).doesNotContain("512309");
        JsonPath card = stored("cards/" + id);
        assertThat(card.getString("pupil.sex")).isEqualTo("MALE");
        assertThat(card.getString("pupil.citizenship")).isEqualTo("Россия");
        assertThat(card.getString("pupil.documents[0].type")).isEqualTo("BIRTH_CERTIFICATE");
        assertThat(card.getString("parents[0].esiaOid")).isEqualTo("1000123456");
        assertThat(sent("admin", path, fields(saved))).endsWith("?saved=2");
        Map<String, Object> other = fields(saved);
        other.put("p0-d0-type", "OTHER");
        sent("admin", path, other);
        assertThat(stored("cards/" + id).getString("pupil.documents[0].number")).isEqualTo("****09");
        assertThat(stored("cards/" + id).getString("pupil.documents[0].type")).isEqualTo("OTHER");
        Map<String, Object> gone = fields(page("admin", path));
        gone.put("p0-d0-series", "");
        gone.put("p0-d0-number", "");
        sent("admin", path, gone);
        assertThat(stored("cards/" + id).getList("pupil.documents")).isEmpty();
    }

    @Test
    void a_document_of_stars_that_stand_for_nothing_is_refused_where_it_stands() {
        String school = newSchool();
        String id = card(school, "6А", pupil("Бабушкин", "2014-03-05", snils()), parent("Бабушкина", "MOTHER", "", ""));
        String path = "/console/school/cards/" + id;
        Map<String, Object> fields = fields(page("admin", path));
        fields.put("p1-d0-number", "****99");

        Document refused = page(form("admin", path, fields), 422);

        assertThat(refused.select(".notice--bad li a").eachAttr("href")).containsExactly("#p1-d0-number");
        assertThat(refused.select("details[open] #p1-d0-number").attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(refused.select("details[open]")).hasSize(1);
    }

    @Test
    void a_document_is_checked_while_it_is_typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("p0-d0-type", "PASSPORT");
        typed.put("p0-d0-series", "5012");
        typed.put("p0-d0-number", "12345");

        String said = as("admin")
                .header("HX-Request", "true")
                .header("HX-Trigger", "p0-d0-number")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(typed)
                .post("/console/school/check")
                .asString();

        assertThat(said).contains("said--bad").doesNotContain("12345");
    }

    @Test
    void a_new_card_of_a_pupil_is_made_with_the_parents() {
        String school = newSchool();
        String path = "/console/school/new/cards?school=" + school;
        assertThat(page("admin", "/console/school/cards?school=" + school).select("a[href=" + path + "]"))
                .hasSize(1);
        Document empty = page("admin", path);
        assertThat(empty.select("#p1-kinship")).hasSize(1);
        Map<String, Object> fields = fields(empty);
        assertThat(page(form("admin", path, fields), 422)
                        .select(".notice--bad li a")
                        .eachAttr("href"))
                .containsExactly("#p0-lastName");
        fields.put("system", "ENROLMENT");
        fields.put("className", "1В");
        fields.put("p0-lastName", "Вагин");
        fields.put("p0-firstName", "Лев");
        fields.put("p0-birthDate", "05.03.2019");
        fields.put("p1-lastName", "Вагина");
        fields.put("p1-firstName", "Ия");
        fields.put("p1-kinship", "MOTHER");
        fields.put("p1-snils", snils());
        fields.put("action", "add-order");
        fields = fields(page(form("admin", path, fields), 200));
        assertThat(fields).containsEntry("p0-lastName", "Вагин").containsKey("o0-type");
        fields.put("o0-removed", "on");

        String made = sent("admin", path, fields);

        assertThat(made).endsWith("?saved=1");
        assertThat(page("admin", made).select(".notice--ok").text()).contains("Карточка сохранена");
        JsonPath card = stored("cards/" + id(made));
        assertThat(card.getString("system")).isEqualTo("ENROLMENT");
        assertThat(card.getString("className")).isEqualTo("1В");
        assertThat(card.getString("school.id")).isEqualTo(school);
        assertThat(card.getList("parents.firstName")).containsExactly("Ия");
    }

    @Test
    void a_new_card_of_an_employee_is_made() {
        String school = newSchool();
        String path = "/console/school/new/staff?school=" + school;
        Map<String, Object> fields = fields(page("admin", path));
        fields.put("p0-lastName", "Габов");
        fields.put("p0-firstName", "Ян");
        fields.put("p0-birthDate", "не помню");
        assertThat(page(form("admin", path, fields), 422).select("#p0-birthDate-error"))
                .hasSize(1);
        fields.put("p0-birthDate", "02.01.1980");
        fields.put("role", List.of("TEACHER"));

        String made = sent("admin", path, fields);

        assertThat(stored("staff/" + id(made)).getList("roles")).containsExactly("TEACHER");
    }

    @Test
    void a_form_that_is_sent_twice_makes_one_card() {
        String school = newSchool();
        for (String kind : List.of("cards", "staff")) {
            String path = "/console/school/new/" + kind + "?school=" + school;
            Map<String, Object> fields = fields(page("admin", path));
            fields.put("p0-lastName", "Ёлкин");
            fields.put("p0-firstName", "Пётр");
            fields.put("p0-birthDate", "05.03.1989");
            fields.put("p0-snils", snils());
            fields.put("p0-phone0", "8 913 555-01-02");
            fields.put("p1-lastName", "Ёлкина");
            fields.put("p1-kinship", "MOTHER");
            CompletableFuture<String> meanwhile = CompletableFuture.supplyAsync(() -> sent("admin", path, fields));

            String made = sent("admin", path, fields);

            assertThat(meanwhile.join()).isEqualTo(made);
            assertThat(sent("admin", path, fields)).isEqualTo(made).endsWith("?saved=1");
            assertThat(RegistryApi.as("admin")
                            .header("X-Purpose", "CARD_UPKEEP")
                            .get("/api/v1/" + kind + "?schoolId=" + school)
                            .jsonPath()
                            .getList("items.id"))
                    .containsExactly(id(made));
            fields.put("p0-firstName", "Павел");
            Document refused = page(form("admin", path, fields), 409);
            assertThat(refused.select("[role=alert] a").attr("href")).isEqualTo(made.replace("?saved=1", ""));
            assertThat(refused.select("#p0-firstName").attr("value")).isEqualTo("Павел");
            assertThat(sent("admin", path, fields(refused))).isNotEqualTo(made);
        }
    }

    @Test
    void a_form_of_a_new_card_without_its_number_comes_back_with_one() {
        String path = "/console/school/new/cards?school=" + newSchool();
        Map<String, Object> fields = fields(page("admin", path));
        fields.put("p0-lastName", "Журов");
        fields.put("p0-firstName", "Ефим");
        for (String once : List.of("", "0193a1c2-7f00-7000-8000-000000000001")) {
            fields.put("once", once);
            Document back = page(form("admin", path, fields), 422);
            assertThat(back.select("[role=alert]").text()).contains("не целиком");
            assertThat(back.select("#p0-lastName").attr("value")).isEqualTo("Журов");
            assertThat(sent("admin", path, fields(back))).endsWith("?saved=1");
        }
        fields.remove("once");
        page(form("admin", path, fields), 422);
    }

    @Test
    void a_card_goes_into_the_archive_after_a_look_at_the_logins() {
        String school = newSchool();
        String id = card(
                school, "6А", pupil("Давлетов", "2014-03-05", snils()), parent("Давлетова", "MOTHER", snils(), ""));
        String path = "/console/school/archiving/cards/" + id;
        assertThat(page("admin", "/console/school/cards/" + id).select("a[href=" + path + "]"))
                .hasSize(1);

        Document ask = page("admin", path);
        assertThat(ask.select("section[aria-labelledby=logins] li").eachText())
                .anySatisfy(login -> assertThat(login).contains("Давлетов").contains("было — вход работает"));
        assertThat(page(form("admin", path, Map.of("version", "7")), 409).text())
                .contains("только что изменил кто-то другой");
        String list = sent("admin", path, Map.of("version", "1"));

        assertThat(page("admin", list).text()).contains("Карточка в архиве").doesNotContain("Давлетов");
        as("admin").get("/console/school/cards/" + id).then().statusCode(404);
        as("admin").get(path).then().statusCode(404);
        Document history = page("admin", "/console/school/history/cards/" + id);
        assertThat(history.expectFirst("h2").text()).contains("карточку убрали в архив");
        assertThat(history.select("a[href=/console/school/cards/" + id + "]")).isEmpty();
    }

    @Test
    void the_history_tells_who_changed_what_and_shows_no_value() {
        String school = newSchool();
        String number = snils();
        String right = snils();
        String id = card(school, "6А", pupil("Евсюков", "2014-03-05", number), parent("Евсюкова", "MOTHER", "", ""));
        String path = "/console/school/cards/" + id;
        Map<String, Object> fields = fields(page("admin", path));
        fields.put("p0-snils", right);
        fields.put("className", "7Б");
        sent("admin", path, fields);

        Document history = page("admin", "/console/school/history/cards/" + id);

        assertThat(history.select("section h2")).hasSize(2);
        assertThat(history.expectFirst("section").text()).contains("admin").contains("карточку изменили");
        assertThat(history.select("tbody th").eachText()).containsExactlyInAnyOrder("Класс", "Ученик, СНИЛС");
        assertThat(history.text())
                .contains("6А")
                .contains("7Б")
                .doesNotContain(number)
                .doesNotContain(right);
        assertThat(page("auditor", "/console/oversight/card-history/cards/" + id)
                        .text())
                .contains("карточку завели")
                .doesNotContain(number);
        RegistryApi.schoolOfDemoUser();
        as("school").get("/console/school/history/cards/" + id).then().statusCode(404);
        as("municipal").get("/console/school/history/cards/" + id).then().statusCode(404);
        as("helpdesk").get("/console/school/history/cards/" + id).then().statusCode(403);
        as("admin").get("/console/school/history/other/" + id).then().statusCode(404);
        as("auditor").get("/console/oversight/card-history/cards/none").then().statusCode(404);
    }

    @Test
    void two_cards_of_one_pupil_become_one_and_two_again() {
        String school = newSchool();
        String one = snils();
        String other = snils();
        String stays = card(school, "6А", pupil("Жабин", "2014-03-05", one), parent("Жабина", "MOTHER", snils(), ""));
        String goes = card(school, "6Б", pupil("Жабин", "2014-03-05", other), parent("Жабин", "FATHER", snils(), ""));
        String path = "/console/school/merging/" + stays;
        Document choose = page("admin", path);
        assertThat(choose.select("input[name=other]").eachAttr("value")).containsExactly(goes);
        assertThat(page(form("admin", path, Map.of("action", "look")), 422)
                        .select("#number-error")
                        .text())
                .contains("Выберите");
        assertThat(page(form("admin", path, Map.of("action", "look", "number", stays)), 422)
                        .select("#number-error")
                        .text())
                .contains("другая карточка");
        assertThat(page(form("admin", path, Map.of("action", "look", "number", "none")), 422)
                        .select("#number-error")
                        .text())
                .contains("Такой карточки нет");

        Document differ = page(form("admin", path, Map.of("action", "look", "other", goes)), 200);
        assertThat(differ.select("fieldset input[name^=pointer]").eachAttr("value"))
                .containsExactlyInAnyOrder("/className", "/pupil/snils");
        assertThat(differ.text()).contains("6Б").doesNotContain(one).doesNotContain(other);
        Map<String, String> said = new LinkedHashMap<>(Map.of("action", "look", "other", goes));
        for (int i = 0; i < 2; i++) {
            said.put(
                    "pointer-" + i,
                    differ.select("input[name=pointer-" + i + "]").attr("value"));
            said.put("choice-" + i, "ABSORBED");
        }
        Document preview = page(form("admin", path, said), 200);
        assertThat(preview.select("section[aria-labelledby=preview] tbody th").eachText())
                .contains("Класс", "Ученик, СНИЛС");
        Map<String, String> merge = new LinkedHashMap<>(said);
        merge.put("action", "merge");
        merge.put("version", "9");
        merge.put("otherVersion", "1");
        assertThat(page(form("admin", path, merge), 409).text()).contains("только что изменили");
        preview.select("section[aria-labelledby=preview] input[type=hidden]")
                .forEach(field -> merge.put(field.attr("name"), field.attr("value")));

        assertThat(sent("admin", path, merge)).startsWith("/console/school/cards/" + stays);

        assertThat(stored("cards/" + stays).getString("className")).isEqualTo("6Б");
        assertThat(stored("cards/" + stays).getList("parents")).hasSize(2);
        as("admin").get("/console/school/cards/" + goes).then().statusCode(404);
        Document history = page("admin", "/console/school/history/cards/" + stays);
        String undo = history.select("section[aria-labelledby=merges] form").attr("action");
        assertThat(undo).isEqualTo("/console/school/merging/" + goes + "/undoing");
        form("school", undo, Map.of()).then().statusCode(404);
        assertThat(sent("admin", undo, Map.of())).isEqualTo("/console/school/cards/" + goes);
        assertThat(stored("cards/" + stays).getString("className")).isEqualTo("6А");
        form("admin", undo, Map.of()).then().statusCode(404);
    }

    @Test
    void pages_that_change_cards_are_for_those_who_write_them() {
        String own = RegistryApi.schoolOfDemoUser();
        String foreign = newSchool();
        String id = card(foreign, "6А", pupil("Зверев", "2014-03-05", snils()), parent("Зверева", "MOTHER", "", ""));

        assertThat(page("school", "/console/school/new/cards").select("form.people"))
                .hasSize(1);
        assertThat(page("school", "/console/school/new/staff?school=" + own).select("form.people"))
                .hasSize(1);
        for (String path : List.of("new/cards?school=" + foreign, "archiving/cards/" + id, "merging/" + id)) {
            as("school").get("/console/school/" + path).then().statusCode(404);
            form("school", "/console/school/" + path, Map.of()).then().statusCode(404);
            as("municipal").get("/console/school/" + path).then().statusCode(403);
            as("helpdesk").get("/console/school/" + path).then().statusCode(403);
        }
        as("admin").get("/console/school/new/others?school=" + foreign).then().statusCode(404);
        as("admin").get("/console/school/new/cards").then().statusCode(404);
        as("helpdesk").get("/console/school/cards/" + id).then().statusCode(403);
    }
}
