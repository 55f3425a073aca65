package ru.nso.esialogin.demo.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.console.frame.ConsoleSession;

/** The way from the search to a diagnosis, an edit tried, a replay and a value shown. */
@QuarkusTest
@TestProfile(LoadedRegion.class)
@Tag("heavy")
class FamilyPagesTest {
    private static final String SNILS = "807-202-257 63";

    @Test
    void support_finds_the_card_of_a_father_by_his_snils_behind_masks() {
        Response answer = search("helpdesk", "T-2").formParam("snils", SNILS).post("/console/family");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString())
                .contains("/console/family/cards/pupil/demo-l7-journal?case=T-2", "Вербин Матвей Павлович")
                .contains("***-***-*** 63")
                .doesNotContain("807-202-257</");
    }

    @Test
    void without_a_ticket_support_is_asked_for_its_number_and_nothing_is_searched() {
        Response answer = search("helpdesk", "").formParam("snils", SNILS).post("/console/family");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("href=\"#case\"", "id=\"case-error\"", "value=\"" + SNILS + "\"")
                .doesNotContain("demo-l7-journal");
        assertThat(ConsoleSession.as("helpdesk")
                        .get("/console/family/cards/pupil/demo-l7-journal")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void two_kinds_of_keys_and_nothing_at_all_are_refused() {
        assertThat(search("school", "")
                        .formParam("snils", SNILS)
                        .formParam("phone", "+79450000702")
                        .post("/console/family")
                        .asString())
                .contains("Заполните что-то одно");
        assertThat(search("school", "").post("/console/family").statusCode()).isEqualTo(422);
    }

    @Test
    void whom_nobody_knows_is_said_to_be_unknown() {
        Response answer =
                search("helpdesk", "T-2").formParam("phone", "+79450009999").post("/console/family");

        assertThat(answer.asString()).contains("Карточек не нашлось", "/console/family/login?case=T-2");
    }

    @Test
    void the_card_of_another_school_is_not_there_and_others_have_no_search() {
        assertThat(ConsoleSession.as("school")
                        .get("/console/family/cards/pupil/demo-l6-younger-journal")
                        .statusCode())
                .isEqualTo(404);
        assertThat(ConsoleSession.as("centre").get("/console/family").statusCode())
                .isEqualTo(403);
        assertThat(ConsoleSession.as("analyst").get("/console/family").statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_edit_is_tried_as_a_page_and_as_a_part_and_the_diagnosis_is_replayed() {
        String path = diagnosis();

        Response page = asked().formParam("plan", 0).formParam("edit", 0).post(path + "/tries");
        Response part = asked().header("HX-Request", "true")
                .formParam("plan", 0)
                .formParam("edit", 0)
                .post(path + "/tries");
        Response replay = asked().post(path + "/replay");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("<h1>Что будет, если…</h1>", "Ничего не изменено");
        assertThat(part.asString()).contains("Если сделать только это").doesNotContain("<html");
        assertThat(replay.asString()).contains("Ответ такой же, как был");
        assertThat(asked().formParam("plan", 99)
                        .formParam("edit", 0)
                        .post(path + "/tries")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_value_is_shown_for_a_minute_to_whoever_says_why() {
        String whose = "pupil demo-l2-journal " + idOfPupil();
        Response shown = asked().formParam("whose", whose)
                .formParam("field", "SNILS")
                .formParam("reason", "Сверяем с документом на приёме")
                .post("/console/family/reveals");
        Response silent = asked().formParam("whose", whose)
                .formParam("field", "SNILS")
                .formParam("reason", "так")
                .post("/console/family/reveals");

        assertThat(shown.statusCode()).as(shown.asString()).isEqualTo(200);
        assertThat(shown.asString()).contains("802-303-356 40", "показываем до");
        assertThat(shown.header("Refresh")).startsWith("60; url=/console/family/reveals/over?case=T-2");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.asString()).doesNotContain("802-303-356");
        assertThat(ConsoleSession.as("municipal")
                        .formParam("whose", whose)
                        .post("/console/family/reveals")
                        .statusCode())
                .isEqualTo(403);
    }

    private static String idOfPupil() {
        String form = ConsoleSession.as("helpdesk")
                .get("/console/family/cards/pupil/demo-l2-journal?case=T-2")
                .asString();
        return org.jsoup.Jsoup.parse(form).expectFirst("input[name=person]").attr("value");
    }

    private static String diagnosis() {
        String form = ConsoleSession.as("helpdesk")
                .get("/console/family/cards/pupil/demo-l7-journal?case=T-2")
                .asString();
        String father =
                org.jsoup.Jsoup.parse(form).select("input[name=person]").get(2).attr("value");
        return asked().formParam("kind", "pupil")
                .formParam("card", "demo-l7-journal")
                .formParam("person", father)
                .formParam("snils", SNILS)
                .formParam("nothingElse", "1")
                .post("/console/family/diagnoses")
                .header("Location")
                .replaceFirst("^https?://[^/]*", "")
                .replaceFirst("\\?.*", "");
    }

    private static RequestSpecification asked() {
        return ConsoleSession.as("helpdesk").formParam("case", "T-2");
    }

    private static RequestSpecification search(String user, String caseId) {
        return ConsoleSession.as(user).formParam("case", caseId);
    }
}
