package ru.nso.esialogin.console.school;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.audit.api.AuditCalls.card;
import static ru.nso.esialogin.audit.api.AuditCalls.parent;
import static ru.nso.esialogin.audit.api.AuditCalls.phone;
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
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.api.RegistryApi;

/** Cards as forms. */
@QuarkusTest
class CardPagesTest {

    private static JsonPath stored(String collection, String id) {
        return RegistryApi.as("admin")
                .header("X-Purpose", "CARD_UPKEEP")
                .get("/api/v1/" + collection + "/" + id)
                .jsonPath();
    }

    private static Response check(String field, Map<String, ?> fields) {
        return as("admin")
                .header("HX-Request", "true")
                .header("HX-Trigger", field)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post("/console/school/check");
    }

    @Test
    void a_card_that_is_saved_as_it_is_stays_as_it_is() {
        String school = newSchool();
        String number = snils();
        String id =
                card(school, "6А", pupil("Тихов", "2014-03-05", number), parent("Тихова", "MOTHER", snils(), phone()));
        Document page = page("admin", "/console/school/cards/" + id);
        assertThat(page.text()).doesNotContain(number);
        assertThat(page.select("#p0-snils").attr("value")).isEqualTo("***-***-*** " + number.substring(9));
        String before = stored("cards", id).prettify();

        String after = sent("admin", "/console/school/cards/" + id, fields(page));

        assertThat(after).isEqualTo("/console/school/cards/" + id + "?saved=1");
        assertThat(stored("cards", id).prettify()).isEqualTo(before);
    }

    @Test
    void a_mended_number_is_saved_and_told_of_in_logins() {
        String school = newSchool();
        String mother = snils();
        String id = card(school, "6А", pupil("Уваров", "2014-03-05", mother), parent("Уварова", "MOTHER", mother, ""));
        Map<String, Object> fields = fields(page("admin", "/console/school/cards/" + id));
        String right = snils();
        fields.put("p0-snils", right);
        fields.put("p1-phone", List.of(phone()));
        fields.put("className", "7Б");

        String after = sent("admin", "/console/school/cards/" + id, fields);

        Document saved = page("admin", after);
        assertThat(saved.select(".notice--ok").text())
                .contains("Карточка сохранена")
                .contains("ученик, Уваров Юлий: было — ")
                .contains("вход работает");
        assertThat(stored("cards", id).getString("pupil.snils")).endsWith(right.substring(9));
        assertThat(stored("cards", id).getString("className")).isEqualTo("7Б");
        assertThat(stored("cards", id).getList("parents[0].phones")).hasSize(1);
        assertThat(page("admin", "/console/school/cards/" + id).select(".notice--ok"))
                .isEmpty();
    }

    @Test
    void wrong_fields_are_named_and_what_was_typed_is_kept() {
        String school = newSchool();
        String id = card(
                school, "6А", pupil("Фирсов", "2014-03-05", snils()), parent("Фирсова", "MOTHER", snils(), phone()));
        Map<String, Object> fields = fields(page("admin", "/console/school/cards/" + id));
        fields.put("p0-birthDate", "31.02.2014");
        fields.put("p1-snils", "***-***-*** 00");
        fields.put("p0-lastName", "Фирсов-Новый");

        Document refused = page(form("admin", "/console/school/cards/" + id, fields), 422);

        assertThat(refused.select(".notice--bad li a").eachAttr("href")).containsExactly("#p0-birthDate", "#p1-snils");
        assertThat(refused.select("#p0-birthDate").attr("aria-invalid")).isEqualTo("true");
        assertThat(refused.select("#p0-birthDate").attr("value")).isEqualTo("31.02.2014");
        assertThat(refused.select("#p0-lastName").attr("value")).isEqualTo("Фирсов-Новый");
        assertThat(stored("cards", id).getString("pupil.lastName")).isEqualTo("Фирсов");
    }

    @Test
    void what_somebody_else_has_changed_meanwhile_is_not_overwritten_without_a_word() {
        String school = newSchool();
        String id =
                card(school, "6А", pupil("Хромов", "2014-03-05", snils()), parent("Хромова", "MOTHER", snils(), ""));
        Map<String, Object> fields = fields(page("admin", "/console/school/cards/" + id));
        Map<String, Object> others = new LinkedHashMap<>(fields);
        others.put("className", "8Г");
        sent("admin", "/console/school/cards/" + id, others);
        fields.put("p0-middleName", "Ильич");

        Document conflict = page(form("admin", "/console/school/cards/" + id, fields), 409);

        assertThat(conflict.select(".notice--bad").text()).contains("изменил кто-то другой");
        assertThat(conflict.select("#p0-middleName").attr("value")).isEqualTo("Ильич");
        assertThat(conflict.select("input[name=version]").attr("value")).isEqualTo("2");
        assertThat(stored("cards", id).getString("className")).isEqualTo("8Г");
    }

    @Test
    void parents_and_orders_are_added_and_taken_off() {
        String school = newSchool();
        String id = card(school, "6А", pupil("Царёв", "2014-03-05", snils()), parent("Царёва", "MOTHER", snils(), ""));
        String path = "/console/school/cards/" + id;
        Map<String, Object> fields = fields(page("admin", path));
        fields.put("action", "add-parent");
        fields = fields(page(form("admin", path, fields), 200));
        fields.put("p2-lastName", "Царёв");
        fields.put("p2-firstName", "Пётр");
        fields.put("p2-kinship", "FATHER");
        fields.put("action", "add-order");
        Document wider = page(form("admin", path, fields), 200);
        assertThat(wider.select("#p2-firstName").attr("value")).isEqualTo("Пётр");
        fields = fields(wider);
        assertThat(page(form("admin", path, fields), 422).select(".notice--bad").text())
                .contains("дату приказа");
        fields.put("o0-type", "ENROLMENT");
        fields.put("o0-status", "ISSUED");
        fields.put("o0-number", "12-у");
        fields.put("o0-date", "01.09.2025");

        sent("admin", path, fields);

        assertThat(stored("cards", id).getList("parents.firstName")).containsExactly("Адель", "Пётр");
        assertThat(stored("cards", id).getString("parents[1].kinship")).isEqualTo("FATHER");
        assertThat(stored("cards", id).getString("orders[0].date")).isEqualTo("2025-09-01");
        assertThat(stored("cards", id).getString("orders[0].schoolId")).isEqualTo(school);
        fields = fields(page("admin", path));
        fields.put("p2-removed", "on");
        fields.put("o0-removed", "on");
        sent("admin", path, fields);
        assertThat(stored("cards", id).getList("parents")).hasSize(1);
        assertThat(stored("cards", id).getList("orders")).isEmpty();
    }

    @Test
    void a_field_is_checked_while_it_is_typed() {
        String school = newSchool();
        String taken = snils();
        String other = card(school, "6А", pupil("Чудов", "2014-03-05", taken), parent("Чудова", "MOTHER", snils(), ""));
        Map<String, String> typist = Map.of("p0-lastName", "Шилов", "p0-firstName", "Лев");

        assertThat(check("p0-snils", with(typist, "p0-snils", snils())).asString())
                .contains("Контрольное число сходится");
        Response same = check("p0-snils", with(typist, "p0-snils", taken));
        assertThat(same.asString()).contains("у другого человека").contains("/console/school/cards/" + other);
        assertThat(check("p0-snils", with(typist, "p0-snils", "112-233-445 00")).asString())
                .contains("Контрольные цифры СНИЛС не сходятся");
        assertThat(check("p0-snils", with(typist, "p0-snils", "***-***-*** 12")).asString())
                .contains("останется прежним");
        assertThat(check("p0-phone-0", with(typist, "p0-phone", "8 383 223-10-10"))
                        .asString())
                .contains("городской");
        assertThat(check("p0-email-0", with(typist, "p0-email", "имя@почта")).asString())
                .contains("said--bad");
        assertThat(check("p0-birthDate", with(typist, "p0-birthDate", "31.02.2014"))
                        .asString())
                .contains("Такой даты нет");
        assertThat(check("p0-birthDate", with(typist, "p0-birthDate", "05.03.2014"))
                        .asString())
                .contains("Полных лет");
        assertThat(check("anything", typist).asString()).doesNotContain("<p");
        as("helpdesk")
                .contentType("application/x-www-form-urlencoded")
                .post("/console/school/check")
                .then()
                .statusCode(403);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return more;
    }

    @Test
    void cards_are_listed_and_found_and_nothing_typed_stands_in_an_address() {
        String school = newSchool();
        String number = snils();
        String id =
                card(school, "6А", pupil("Щукин", "2014-03-05", number), parent("Щукина", "MOTHER", snils(), phone()));

        Document list = page("admin", "/console/school/cards?school=" + school);
        assertThat(list.select("tbody th a").attr("href")).isEqualTo("/console/school/cards/" + id);
        assertThat(list.text())
                .contains("5 марта 2014")
                .contains("Щукина Адель")
                .doesNotContain(number);
        Response found = form("admin", "/console/school/cards", Map.of("school", school, "what", number, "born", ""));
        assertThat(page(found, 200).select("tbody th").text()).isEqualTo("Щукин Юлий");
        Response byName = form(
                "admin", "/console/school/cards", Map.of("school", school, "what", "Щукин Юлий", "born", "05.03.2014"));
        assertThat(page(byName, 200).select("tbody th").text()).isEqualTo("Щукин Юлий");
        Document refused = page(
                form("admin", "/console/school/cards", Map.of("school", school, "what", "Щукин Юлий", "born", "")),
                422);
        assertThat(refused.select("#born-error").text()).contains("31.12.2015");
        assertThat(refused.select("#what").attr("value")).isEqualTo("Щукин Юлий");
        assertThat(page("admin", "/console/school/staff?school=" + school).text())
                .contains("Карточек пока нет");
    }

    @Test
    void an_employee_gets_contacts_roles_and_an_end() {
        String school = newSchool();
        String id = RegistryApi.as("admin")
                .body(
                        """
                        {"schoolId": "%s", "person": {"lastName": "Эдов", "firstName": "Юлий", "birthDate": "1980-01-02", "snils": "%s"},
                         "roles": ["TEACHER"]}"""
                                .formatted(school, snils()))
                .post("/api/v1/staff")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = "/console/school/staff/" + id;
        Map<String, Object> fields = fields(page("admin", path));
        fields.put("p0-phone", phone());
        fields.put("role", List.of("TEACHER", "CLASS_TEACHER"));
        fields.put("to", "31.08.2099");

        Document saved = page("admin", sent("admin", path, fields));

        assertThat(saved.select(".notice--ok").text()).contains("Карточка сохранена");
        assertThat(stored("staff", id).getList("roles")).containsExactly("TEACHER", "CLASS_TEACHER");
        assertThat(stored("staff", id).getString("employedTo")).isEqualTo("2099-08-31");
        assertThat(stored("staff", id).getList("person.phones")).hasSize(1);
    }

    @Test
    void a_hidden_value_is_shown_for_a_minute_and_with_a_reason() {
        String school = newSchool();
        String number = snils();
        String id = card(school, "6А", pupil("Юдин", "2014-03-05", number), parent("Юдина", "MOTHER", snils(), ""));
        String person = page("admin", "/console/school/cards/" + id)
                .select("#reveal-person option")
                .attr("value");
        String path = "/console/school/reveal/cards/" + id;

        page(form("admin", path, Map.of("person", person, "field", "SNILS", "reason", "надо")), 422);
        Response shown = form(
                "admin",
                path,
                Map.of("person", person, "field", "SNILS", "reason", "Сверка со свидетельством в школе"));
        assertThat(page(shown, 200).select("li.mono").text()).isEqualTo(number);
        assertThat(shown.header("Refresh")).isEqualTo("60; url=/console/school/cards/" + id);
        Response part = as("admin").header("HX-Request", "true").get(path);
        assertThat(part.asString()).contains("Время показа закончилось");
    }

    @Test
    void cards_of_others_are_not_there_and_readers_do_not_write() {
        String school = newSchool();
        String id = card(school, "6А", pupil("Ясин", "2014-03-05", snils()), parent("Ясина", "MOTHER", snils(), ""));
        String path = "/console/school/cards/" + id;
        RegistryApi.schoolOfDemoUser();

        as("school").get(path).then().statusCode(404);
        form("school", path, Map.of("action", "save", "version", "1")).then().statusCode(404);
        form("school", path, Map.of("action", "add-parent")).then().statusCode(404);
        form(
                        "school",
                        "/console/school/reveal/cards/" + id,
                        Map.of("person", "x", "field", "SNILS", "reason", "Сверка с документом"))
                .then()
                .statusCode(404);
        as("municipal").get(path).then().statusCode(404);
        String near = card(
                newSchool("г. Бердск"), "6А", pupil("Ясин", "2014-03-05", snils()), parent("Ясина", "MOTHER", "", ""));
        Document read = page("municipal", "/console/school/cards/" + near);
        assertThat(read.text()).contains("Ясин");
        assertThat(read.select("form.people")).isEmpty();
        form("municipal", "/console/school/cards/" + near, Map.of("action", "save"))
                .then()
                .statusCode(403);
        for (String page : List.of(
                path, "/console/school/cards", "/console/school/staff/x", path.replace("cards", "reveal/cards"))) {
            as("helpdesk").get(page).then().statusCode(403); // support works for a ticket, on pages that ask for it
        }
        as("centre").get(path).then().statusCode(403);
        as("auditor").get("/console/school/cards").then().statusCode(403);
    }
}
