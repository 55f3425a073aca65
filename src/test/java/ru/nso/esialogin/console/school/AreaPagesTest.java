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
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.audit.api.AuditCalls;
import ru.nso.esialogin.card.api.RegistryApi;
import ru.nso.esialogin.platform.database.TestDatabase;

/** Audits of a municipality and of the region. */
@QuarkusTest
class AreaPagesTest {
    private static final String AREAS = "/console/school/areas";

    private static void wait(String audit) {
        assertThat(RegistryApi.as("admin")
                        .get("/api/v1/audits/" + audit + "/events")
                        .asString())
                .contains("\"state\":\"DONE\"");
    }

    @Test
    void a_municipality_is_audited_followed_and_told_of_by_school() {
        String municipality = "Проверочный район";
        String school = newSchool(municipality);
        for (int i = 0; i < 5; i++) {
            card(
                    school,
                    "9Б",
                    pupil("Ильичёв" + (char) ('а' + i), "2012-02-0" + (i + 1), snils()),
                    parent("Ильичёва", "MOTHER", snils(), ""));
        }
        String mother = snils();
        card(school, "6А", pupil("Кадочников", "2014-03-05", mother), parent("Кадочникова", "MOTHER", mother, ""));

        String one = sent("admin", AREAS, Map.of("area", "municipality:" + municipality, "on", ""));

        assertThat(one).startsWith(AREAS + "/");
        String id = one.substring(one.lastIndexOf('/') + 1);
        assertThat(page("admin", one).text()).contains("Просмотрено:");
        wait(id);
        Document ended = page("admin", one);
        assertThat(ended.select("section[aria-labelledby=ready] li").eachText()).anySatisfy(line -> assertThat(line)
                .startsWith("Вход работает у учеников: ")
                .contains("5 из 6"));
        assertThat(ended.select("section[aria-labelledby=places] tbody th a").attr("href"))
                .isEqualTo("/console/school?school=" + school);
        assertThat(ended.select("section[aria-labelledby=causes] tbody th").text())
                .contains("L7");
        assertThat(ended.text())
                .doesNotContain(mother)
                .doesNotContain("Кадочников")
                .doesNotContain("null");
        page(
                "admin",
                ended.expectFirst("section[aria-labelledby=places] tbody td a").attr("href"));
        assertThat(page("admin", AREAS).select("tbody a[href=" + one + "]")).hasSize(1);
        as("admin").get("/console/school/audits/" + id).then().statusCode(303);
        as("municipal").get(one).then().statusCode(404);
    }

    @Test
    void the_region_is_told_of_by_municipality_and_each_of_them_by_school() {
        String school = newSchool("Показательный район");
        card(school, "6А", pupil("Лагутин", "2014-03-05", snils()), parent("Лагутина", "MOTHER", snils(), ""));
        String id = AuditCalls.ended("admin", "{\"scope\": {\"region\": true}}");

        Document region = page("admin", AREAS + "/" + id);

        String inside = region.select("section[aria-labelledby=places] tbody th a").eachAttr("href").stream()
                .filter(path -> path.contains("%D0%9F%D0%BE%D0%BA%D0%B0%D0%B7%D0%B0%D1%82"))
                .findFirst()
                .orElseThrow();
        // The client encodes the address once more.
        Document municipality = page("admin", URLDecoder.decode(inside, StandardCharsets.UTF_8));
        assertThat(municipality.select("h1").text()).contains("Показательный район");
        assertThat(municipality.select("tbody th a").eachAttr("href")).contains("/console/school?school=" + school);
        as("municipal").get(AREAS + "/" + id).then().statusCode(404);
    }

    @Test
    void shares_name_no_card_in_the_access_log() throws SQLException {
        String municipality = "Безымянный район";
        String card = card(
                newSchool(municipality),
                "9Б",
                pupil("Незримов", "2012-02-01", snils()),
                parent("Незримова", "MOTHER", snils(), ""));
        String id = AuditCalls.ended("admin", "{\"scope\": {\"municipality\": \"%s\"}}".formatted(municipality));

        assertThat(page("admin", AREAS + "/" + id).select("section[aria-labelledby=places] tbody tr"))
                .hasSize(1);

        try (Connection connection = TestDatabase.asOwner();
                PreparedStatement entries = connection.prepareStatement(
                        "select string_agg(action, ', ' order by at, number) from access_log where ? = any (card_ids)")) {
            entries.setString(1, card);
            ResultSet row = entries.executeQuery();
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("CREATE, DIAGNOSE");
        }
    }

    @Test
    void who_reaches_one_municipality_audits_that_one() {
        RegistryApi.schoolOfDemoUser();

        Document list = page("municipal", AREAS);
        assertThat(list.select("#area option").eachText()).containsExactly("г. Бердск");
        assertThat(page("municipal", "/console/school").select("a[href=" + AREAS + "]"))
                .isNotEmpty();
        Document refused = page(form("municipal", AREAS, Map.of("area", "region", "on", "вчера")), 422);
        assertThat(refused.select("#area-error")).hasSize(1);
        assertThat(refused.select("#on-error").text()).contains("01.09.2026");
        assertThat(refused.select("#on").attr("value")).isEqualTo("вчера");
        String started = sent("municipal", AREAS, Map.of("area", "municipality:г. Бердск", "on", "01.09.2026"));
        assertThat(page("municipal", started).text()).contains("на 1 сентября 2026");
        assertThat(sent(
                        "municipal",
                        "/console/school/audits/" + started.substring(started.lastIndexOf('/') + 1) + "/cancel",
                        Map.of()))
                .startsWith("/console/school/audits/");
        as("school").get(AREAS).then().statusCode(403);
        form("school", AREAS, Map.of("area", "region")).then().statusCode(403);
        as("helpdesk").get(AREAS).then().statusCode(403);
        String ofSchool =
                AuditCalls.asked("admin", AuditCalls.scope(newSchool())).path("id");
        as("admin").get(AREAS + "/" + ofSchool).then().statusCode(404);
    }

    @Test
    void a_school_is_audited_as_of_another_day() {
        String school = newSchool();

        Document refused =
                page(form("admin", "/console/school/audits", Map.of("school", school, "on", "31.02.2026")), 422);
        assertThat(refused.select("details[open] #on-error")).hasSize(1);
        String one = sent("admin", "/console/school/audits", Map.of("school", school, "on", "2026-09-01"));

        assertThat(page("admin", one).text()).contains("на 1 сентября 2026");
    }
}
