package ru.nso.esialogin.console.school;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.audit.api.AuditCalls.card;
import static ru.nso.esialogin.audit.api.AuditCalls.parent;
import static ru.nso.esialogin.audit.api.AuditCalls.pupil;
import static ru.nso.esialogin.audit.api.AuditCalls.snils;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.console.school.SchoolPages.as;
import static ru.nso.esialogin.console.school.SchoolPages.form;
import static ru.nso.esialogin.console.school.SchoolPages.page;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.api.RegistryApi;

/** Files of cards: tried, looked at, written. */
@QuarkusTest
class FilePagesTest {
    private static final String HEADINGS =
            "Фамилия ребёнка;Имя ребёнка;Дата рождения ребёнка;СНИЛС ребёнка;Класс;ФИО матери;Дата рождения матери;СНИЛС матери\n";

    private static Response send(String user, String path, String file) {
        return as(user).multiPart("file", "anything", file.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(path);
    }

    /** A field of a form as a browser sends it. */
    private static MultiPartSpecification text(String name, String value) {
        return new MultiPartSpecBuilder(value.getBytes(StandardCharsets.UTF_8))
                .controlName(name)
                .emptyFileName()
                .build();
    }

    /** The page of a file that was taken in, after the work on it. */
    private static String ended(Response taken) {
        assertThat(taken.statusCode()).as(taken.asString()).isEqualTo(303);
        String location = taken.header("Location");
        String path = location.substring(location.indexOf("/console/"));
        given().auth()
                .preemptive()
                .basic("admin", "admin")
                .get("/api/v1/imports" + path.substring(path.lastIndexOf('/')) + "/events")
                .asString();
        return path;
    }

    private static String rehearse(String school, String file) {
        return ended(send("admin", "/console/school/files?kind=PUPILS&mode=MERGE&school=" + school, file));
    }

    @Test
    void a_file_is_tried_and_told_of_in_logins_and_then_written_if_it_is_the_same() {
        String school = newSchool();
        String mother = snils();
        String card =
                card(school, "6А", pupil("Ветров", "2014-03-05", mother), parent("Ветрова", "MOTHER", mother, ""));
        String right = snils();
        String file = HEADINGS + "Ветров;Юлий;05.03.2014;" + right + ";6А;Ветрова Адель;02.01.1985;" + mother + "\n";

        String path = rehearse(school, file);

        Document tried = page("admin", path);
        assertThat(tried.text())
                .contains("проверено, ничего не записано")
                .contains("изменится карточек: 1")
                .contains("Не работал, будет работать");
        assertThat(tried.select("th.mono").text()).contains(card);
        assertThat(tried.text()).doesNotContain(right).doesNotContain("Ветров");
        Document other = page(send("admin", path + "/writing", file + "\n"), 422);
        assertThat(other.select(".field__error").text()).contains("Это другой файл");
        String written = ended(send("admin", path + "/writing", file));
        assertThat(page("admin", written).text()).contains("записано").contains("изменено карточек: 1");
        RegistryApi.as("admin")
                .header("X-Purpose", "CARD_UPKEEP")
                .get("/api/v1/cards/" + card)
                .then()
                .body("pupil.snils", org.hamcrest.Matchers.endsWith(right.substring(9)));
    }

    @Test
    void rows_that_are_not_taken_say_why_and_come_back_as_a_file() {
        String school = newSchool();
        String path = rehearse(school, HEADINGS + "Строев;Пётр;31.02.2014;;6А;;;\n");

        Document tried = page("admin", path);

        assertThat(tried.select("section[aria-labelledby=rows] tbody tr").text())
                .contains("Дата рождения ребёнка")
                .contains("не принята");
        Response back = as("admin").get(path + "/refused-rows?form=CSV");
        back.then().statusCode(200);
        assertThat(back.asString()).contains("Строев").contains("Что исправить");
        Response part = as("admin").header("HX-Request", "true").get(path + "/progress");
        assertThat(part.asString()).contains("не приняты, надо исправить: 1").doesNotContain("hx-trigger");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_with_what_would_be_right() {
        String school = newSchool();

        Document refused = page(
                send(
                        "admin",
                        "/console/school/files?kind=PUPILS&mode=MERGE&school=" + school,
                        "Любимый предмет\nфизика\n"),
                422);

        assertThat(refused.select(".notice--bad").text()).contains("Файл не принят");
        assertThat(refused.select(".notice--bad li")).isNotEmpty();
        assertThat(refused.select("#file").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void headings_of_ones_own_are_named_and_hold_when_the_file_is_written() {
        String school = newSchool();
        String child = snils();
        String file = "Кто учится;Когда родился;Страховой;Примета\nГалкин Юлий;05.03.2014;" + child + ";весёлый\n";
        String path = "/console/school/files?kind=PUPILS&system=JOURNAL&school=" + school;
        Document refused = page(send("admin", path + "&mode=MERGE", file), 422);
        assertThat(refused.select("fieldset legend").eachText())
                .containsExactly("Колонка 1 (A)", "Колонка 2 (B)", "Колонка 3 (C)", "Колонка 4 (D)");
        assertThat(refused.select("[name=heading-3]").attr("value")).isEqualTo("колонка 4");
        assertThat(refused.select(".notice--bad").text()).doesNotContain("Галкин");

        Response named = as("admin")
                .multiPart(text("heading-0", "колонка 1"))
                .multiPart(text("whom-0", "PUPIL"))
                .multiPart(text("what-0", "FULL_NAME"))
                .multiPart(text("heading-1", "колонка 2"))
                .multiPart(text("whom-1", "PUPIL"))
                .multiPart(text("what-1", "BIRTH_DATE"))
                .multiPart(text("heading-2", "колонка 3"))
                .multiPart(text("whom-2", "PUPIL"))
                .multiPart(text("what-2", "SNILS"))
                .multiPart(text("heading-3", "колонка 4"))
                .multiPart(text("whom-3", ""))
                .multiPart(text("what-3", "PASS_OVER"))
                .multiPart("file", "anything", file.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(path + "&mode=MERGE");

        String tried = ended(named);
        assertThat(page("admin", tried).text()).contains("будет новых карточек: 1");
        assertThat(page("admin", ended(send("admin", tried + "/writing", file))).text())
                .contains("новых карточек: 1");
        Response wrong = as("admin")
                .multiPart(text("heading-0", "колонка 1"))
                .multiPart(text("whom-0", "CARD"))
                .multiPart(text("what-0", "SNILS"))
                .multiPart("file", "anything", file.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(path + "&mode=MERGE");
        Document again = page(wrong, 422);
        assertThat(again.select(".notice--bad li")).isNotEmpty();
        assertThat(again.select("#whom-0 option[selected]").attr("value")).isEqualTo("CARD");
        assertThat(again.select("#what-0 option[selected]").attr("value")).isEqualTo("SNILS");
    }

    @Test
    void of_a_file_without_headings_nothing_is_shown() {
        String path = "/console/school/files?kind=PUPILS&system=JOURNAL&school=" + newSchool() + "&mode=MERGE";

        Document refused = page(send("admin", path, "Рябинина Зоя Андреевна;03.02.2013;135-790-246 74;6А\n"), 422);

        assertThat(refused.html()).contains("нет заголовков").doesNotContain("Рябинина", "03.02.2013", "135-790", "6А");
        assertThat(refused.select("fieldset")).isEmpty();
    }

    @Test
    void columns_that_are_not_read_can_be_named_afterwards() {
        String school = newSchool();
        String path = rehearse(school, "ФИО ребёнка;Дата рождения ребёнка;Примета\nДавыдов Юлий;05.03.2014;весёлый\n");

        assertThat(page("admin", path).select("a[href=" + path + "/columns]")).hasSize(1);
        Document columns = page("admin", path + "/columns");

        assertThat(columns.select("fieldset legend").eachText()).containsExactly("Колонка C «Примета»");
        assertThat(columns.select("#what-0 option[selected]").attr("value")).isEqualTo("PASS_OVER");
        as("school").get(path + "/columns").then().statusCode(404);
    }

    @Test
    void a_row_is_about_the_card_of_the_subsystem_that_the_file_is_from() {
        String school = newSchool();
        String child = snils();
        String mother = snils();
        String journal =
                card(school, "6А", pupil("Ежевикин", "2014-03-05", child), parent("Ежевикина", "MOTHER", mother, ""));
        RegistryApi.createCard(
                        "{\"schoolId\": \"%s\", \"system\": \"ENROLMENT\", \"className\": \"6А\", %s, \"parents\": [%s]}"
                                .formatted(
                                        school,
                                        pupil("Ежевикин", "2014-03-05", child),
                                        parent("Ежевикина", "MOTHER", mother, "")))
                .then()
                .statusCode(201);
        String file =
                HEADINGS + "Ежевикин;Юлий;05.03.2014;" + child + ";7А;Ежевикина Адель;02.01.1985;" + mother + "\n";

        Document tried = page("admin", rehearse(school, file));

        assertThat(tried.text()).contains("изменится карточек: 1").doesNotContain("решает человек");
        String enrolment = ended(
                send("admin", "/console/school/files?kind=PUPILS&system=ENROLMENT&mode=MERGE&school=" + school, file));
        assertThat(page("admin", enrolment).text()).contains("«Запись в школу»").contains("изменится карточек: 1");
        ended(send("admin", enrolment + "/writing", file));
        RegistryApi.as("admin")
                .header("X-Purpose", "CARD_UPKEEP")
                .get("/api/v1/cards/" + journal)
                .then()
                .body("className", org.hamcrest.Matchers.equalTo("6А"));
    }

    @Test
    void earlier_files_of_a_school_are_listed_with_who_sent_them_and_what_came_of_them() {
        String own = RegistryApi.schoolOfDemoUser();
        String path = rehearse(own, HEADINGS + "Жилин;Пётр;31.02.2014;;6А;;;\n");

        Document ofAdmin = page("admin", "/console/school/files?school=" + own);
        assertThat(ofAdmin.select("section[aria-labelledby=past] a[href=" + path + "]"))
                .hasSize(1);
        assertThat(ofAdmin.select("section[aria-labelledby=past] a[href^=" + path + "/refused-rows]"))
                .hasSize(2);
        Document ofSchool = page("school", "/console/school/files");
        assertThat(ofSchool.select("section[aria-labelledby=past] tbody tr").eachText())
                .anySatisfy(row -> assertThat(row)
                        .contains("admin")
                        .contains("проверено")
                        .contains("не приняты, надо исправить: 1"));
        assertThat(ofSchool.select("a[href^=" + path + "]")).isEmpty();
        assertThat(page("admin", "/console/school/files?school=" + newSchool()).text())
                .contains("файлов не загружали");
        as("admin")
                .get("/console/school/files?school=" + own + "&before=none")
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(500));
    }

    @Test
    void templates_are_given_and_the_form_says_how_to_begin() {
        String school = newSchool();

        Document begin = page("admin", "/console/school/files?school=" + school + "&kind=STAFF");

        assertThat(begin.select("button[formaction*=REPLACE]")).hasSize(1);
        assertThat(begin.select("a[aria-current=page]").eachText()).contains("Сотрудники");
        assertThat(as("admin")
                        .get("/console/school/files/template?kind=STAFF&form=CSV")
                        .asString())
                .contains("Должность");
        as("admin")
                .get("/console/school/files/template?kind=PUPILS&form=XLSX")
                .then()
                .statusCode(200);
        as("admin").get("/console/school/files/template?kind=OTHER").then().statusCode(404);
    }

    @Test
    void files_of_others_are_not_there_and_the_register_is_for_the_region() {
        String school = newSchool();
        String path = rehearse(school, HEADINGS + "Чащин;Юлий;05.03.2014;;6А;;;\n");

        as("school").get(path).then().statusCode(404);
        as("school").get(path + "/refused-rows").then().statusCode(404);
        as("school").get(path + "/progress").then().statusCode(404);
        form("school", path + "/cancel", Map.of()).then().statusCode(404);
        send("school", path + "/writing", HEADINGS).then().statusCode(404);
        as("school").get("/console/school/files?kind=SCHOOLS").then().statusCode(403);
        as("municipal").get("/console/school/files").then().statusCode(403);
        as("helpdesk").get("/console/school/files").then().statusCode(403);
        assertThat(form("admin", path + "/cancel", Map.of()).statusCode()).isEqualTo(303);
    }
}
