package ru.nso.esialogin.console.school;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.audit.api.AuditCalls.card;
import static ru.nso.esialogin.audit.api.AuditCalls.parent;
import static ru.nso.esialogin.audit.api.AuditCalls.pupil;
import static ru.nso.esialogin.audit.api.AuditCalls.snils;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.console.school.SchoolPages.as;
import static ru.nso.esialogin.console.school.SchoolPages.form;
import static ru.nso.esialogin.console.school.SchoolPages.page;
import static ru.nso.esialogin.console.school.SchoolPages.sent;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.audit.api.AuditCalls;
import ru.nso.esialogin.card.api.RegistryApi;

/** How ready a school is, its list of work and its audits. */
@QuarkusTest
@Tag("heavy")
class AuditPagesTest {

    @Test
    void a_school_without_an_audit_is_told_so_and_can_start_one() {
        String school = newSchool();

        Document start = page("admin", "/console/school?school=" + school);

        assertThat(start.text()).contains("Проверки ещё не было").contains("МБОУ СОШ № 77");
        assertThat(start.select("form[action=/console/school/audits] button").text())
                .isEqualTo("Проверить карточки школы сейчас");
        String audit = sent("admin", "/console/school/audits", Map.of("school", school));
        assertThat(audit).startsWith("/console/school/audits/");
        assertThat(page("admin", audit).text()).contains("Просмотрено:");
    }

    @Test
    void an_audit_that_goes_on_is_asked_for_again_and_one_that_has_ended_is_not() {
        String school = newSchool();
        String card =
                card(school, "6А", pupil("Видов", "2014-03-05", snils()), parent("Видова", "MOTHER", snils(), ""));
        assertThat(card).isNotEmpty();

        String id = SchoolPages.audited(school);
        Response part = as("admin").header("HX-Request", "true").get("/console/school/audits/" + id + "/progress");

        part.then().statusCode(200);
        assertThat(part.asString())
                .doesNotContain("<html")
                .doesNotContain("hx-trigger")
                .contains("закончена");
        as("admin").get("/console/school/audits/" + id + "/progress").then().statusCode(303);
        assertThat(page("admin", "/console/school/audits/" + id).select("a[href$=report.xlsx]"))
                .hasSize(1);
    }

    @Test
    void the_first_page_tells_shares_causes_classes_and_what_to_mend_first() {
        String school = newSchool();
        for (int i = 0; i < 5; i++) {
            card(
                    school,
                    "9Б",
                    pupil("Годный" + (char) ('а' + i), "2012-02-0" + (i + 1), snils()),
                    parent("Годная", "MOTHER", snils(), ""));
        }
        String mother = snils();
        String swapped =
                card(school, "6А", pupil("Ладов", "2014-03-05", mother), parent("Ладова", "MOTHER", mother, ""));
        SchoolPages.audited(school);

        Document start = page("admin", "/console/school?school=" + school);

        assertThat(start.select("#ready ~ ul li").eachText())
                .anySatisfy(line -> assertThat(line).startsWith("Вход работает у 5 из 6 учеников (83,33 %)."));
        assertThat(start.select("section[aria-labelledby=causes] tbody tr").text())
                .contains("L7");
        assertThat(start.select("section[aria-labelledby=classes] tbody th").eachText())
                .contains("6А", "9Б");
        assertThat(start.select("section[aria-labelledby=work] tbody th")).hasSize(5);
        assertThat(start.text()).doesNotContain(mother).doesNotContain("null");
        Document work = page(
                "admin",
                start.expectFirst("section[aria-labelledby=work] a.button").attr("href"));
        assertThat(work.select("tbody th").text()).contains("Ладов");
        assertThat(work.select("a[href*=" + swapped + "]").attr("href")).endsWith("/work/" + swapped);
    }

    @Test
    void an_item_tells_what_to_do_and_is_put_off_given_away_and_opened_again() {
        String school = newSchool();
        String mother = snils();
        String card =
                card(school, "6А", pupil("Мостов", "2014-03-05", mother), parent("Мостова", "MOTHER", mother, ""));
        String id = SchoolPages.audited(school);
        String item = "/console/school/audits/" + id + "/work/" + card;

        assertThat(page("admin", "/console/school/audits/" + id + "/work")
                        .select("tbody th a")
                        .attr("href"))
                .isEqualTo(item);
        assertThat(page("admin", item).select("ol.steps li")).isNotEmpty();
        Document refused = page(form("admin", item + "/waiver", Map.of("reason", "нет", "until", "вчера")), 422);
        assertThat(refused.select("#reason-error")).hasSize(1);
        assertThat(refused.select("#until-error").text()).contains("15.12.2026");
        assertThat(refused.select("#until").attr("value")).isEqualTo("вчера");

        sent("admin", item + "/waiver", Map.of("reason", "Ждём документы от семьи", "until", "15.12.2099"));
        assertThat(page("admin", item).text()).contains("отложено до 15 декабря 2099: Ждём документы от семьи");
        assertThat(page("admin", item + "/letter").text()).contains("отмените отсрочку");
        sent("admin", item + "/reopening", Map.of());
        assertThat(page("admin", item).text()).contains("надо сделать");
        sent("admin", item + "/assignment", Map.of("to", "i.ivanova", "due", "15.12.2099"));
        assertThat(page("admin", item).text()).contains("назначено до 15 декабря 2099, i.ivanova");
    }

    @Test
    void findings_changes_and_reports_are_read_as_by_the_interface() {
        String school = newSchool();
        String mother = snils();
        card(school, "6А", pupil("Носов", "2014-03-05", mother), parent("Носова", "MOTHER", mother, ""));
        String first = SchoolPages.audited(school);
        String other = snils();
        card(school, "7А", pupil("Орлов", "2013-03-05", other), parent("Орлова", "MOTHER", other, ""));
        String second = SchoolPages.audited(school);

        Document found = page("admin", "/console/school/audits/" + second + "/findings?cause=L7");
        assertThat(found.select("tbody th").text()).contains("Носов").contains("Орлов");
        Document changes = page("admin", "/console/school/audits/" + second + "/changes");
        assertThat(changes.select("tbody th").text()).contains("Орлов").doesNotContain("Носов");
        assertThat(changes.text()).contains("Исправлено: 0");
        as("admin").get("/console/school/audits/" + first + "/changes").then().statusCode(404);
        Response csv = as("admin").get("/console/school/audits/" + second + "/report.csv");
        csv.then().statusCode(200);
        assertThat(csv.header("Content-Disposition")).isEqualTo("attachment; filename=\"audit.csv\"");
        assertThat(csv.asString()).contains("Орлов").doesNotContain(other);
        as("admin")
                .get("/console/school/audits/" + second + "/report.xlsx")
                .then()
                .statusCode(200);
    }

    @Test
    void a_school_sees_itself_and_no_other_and_others_see_no_school() {
        String own = RegistryApi.schoolOfDemoUser();
        String foreign = newSchool();
        String ofForeign = SchoolPages.audited(foreign);

        assertThat(page("school", "/console/school").text()).contains("МБОУ СОШ № 1");
        assertThat(page("school", "/console/school?school=" + own).text()).contains("МБОУ СОШ № 1");
        for (String path : new String[] {
            "?school=" + foreign,
            "/audits?school=" + foreign,
            "/audits/" + ofForeign,
            "/audits/" + ofForeign + "/work",
            "/audits/" + ofForeign + "/findings",
            "/audits/" + ofForeign + "/report.csv",
            "/audits/" + ofForeign + "/progress"
        }) {
            as("school").get("/console/school" + path).then().statusCode(404);
        }
        form("school", "/console/school/audits", Map.of("school", foreign))
                .then()
                .statusCode(404);
        form("school", "/console/school/audits/" + ofForeign + "/cancel", Map.of())
                .then()
                .statusCode(404);
        as("centre").get("/console/school").then().statusCode(403);
        as("analyst").get("/console/school").then().statusCode(403);
        assertThat(page("municipal", "/console/school").select("a[href*=" + own + "]"))
                .isNotEmpty();
    }

    @Test
    void an_audit_that_has_not_ended_has_no_results() {
        String school = newSchool();
        String id = AuditCalls.asked("admin", AuditCalls.scope(school)).path("id");
        Response work = as("admin").get("/console/school/audits/" + id + "/work");

        assertThat(work.statusCode()).isIn(200, 409);
        String after = sent("admin", "/console/school/audits/" + id + "/cancel", Map.of());
        assertThat(after).isEqualTo("/console/school/audits/" + id);
    }
}
