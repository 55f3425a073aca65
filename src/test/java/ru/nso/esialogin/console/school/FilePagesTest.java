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
import io.restassured.response.Response;
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
