package ru.nso.esialogin.console.family;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.audit.api.AuditCalls.card;
import static ru.nso.esialogin.audit.api.AuditCalls.parent;
import static ru.nso.esialogin.audit.api.AuditCalls.phone;
import static ru.nso.esialogin.audit.api.AuditCalls.pupil;
import static ru.nso.esialogin.audit.api.AuditCalls.snils;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.card.api.RegistryApi;
import ru.nso.esialogin.console.frame.ConsoleSession;

/** What one edit of a plan would do alone, where it adds somebody to a card. */
@QuarkusTest
class TriedEditPagesTest {

    /** A diagnosis of a parent, with the child that is spoken of. */
    private static Response diagnosis(String lastName, String snils, String phone, String child, String born) {
        return RegistryApi.as("admin")
                .header("X-Purpose", "CARD_UPKEEP")
                .body(
                        """
                        {"attempt": {"entryPoint": "SCHOOL_WEB", "credential": "ESIA", "loginTyped": "SNILS"},
                         "identity": {"role": "PARENT", "kinship": "FATHER", "lastName": "%s", "firstName": "Платон", "birthDate": "1984-04-04"},
                         "children": [{"lastName": "%s", "firstName": "Юлий", "birthDate": "%s"}],
                         "esia": {"level": "CONFIRMED", "snils": "%s", "phones": ["%s"], "emails": []}}"""
                                .formatted(lastName, child, born, snils, phone))
                .post("/api/v1/diagnoses");
    }

    /** Tries the first edit of that kind in the plans of a diagnosis. */
    private static String tried(String user, Response diagnosis, String what) {
        List<List<Map<String, Object>>> plans = diagnosis.path("plans.edits");
        for (int plan = 0; plan < plans.size(); plan++) {
            for (int edit = 0; edit < plans.get(plan).size(); edit++) {
                if (what.equals(plans.get(plan).get(edit).get("what"))) {
                    return ConsoleSession.as(user)
                            .formParam("case", "")
                            .formParam("plan", plan)
                            .formParam("edit", edit)
                            .post("/console/family/diagnoses/" + diagnosis.path("id") + "/tries")
                            .asString();
                }
            }
        }
        throw new AssertionError("no plan has " + what + ": " + diagnosis.asString());
    }

    @Test
    void an_added_parent_is_played_alone_and_nobody_else_is_touched() {
        String school = newSchool();
        String card = card(
                school, "6А", pupil("Ащеулов", "2014-03-05", snils()), parent("Ащеулова", "MOTHER", snils(), phone()));
        assertThat(card).isNotEmpty();
        Response diagnosis = diagnosis("Ащеулов", snils(), phone(), "Ащеулов", "2014-03-05");

        String page = Jsoup.parse(tried("admin", diagnosis, "ADD_PARENT")).text();

        assertThat(page)
                .contains("Если сделать только это")
                .doesNotContain("не рассчитано")
                .doesNotContain("пока не сказать");
        assertThat(page).contains("Вход других людей не изменится.");
    }

    @Test
    void an_added_parent_whose_phone_stands_on_another_is_told_of_as_dangerous() {
        String shared = phone();
        String other = card(
                newSchool(),
                "7А",
                pupil("Бурцев", "2013-02-02", snils()),
                parent("Бурцева", "MOTHER", snils(), shared));
        card(
                newSchool(),
                "6А",
                pupil("Ведищев", "2014-03-05", snils()),
                parent("Ведищева", "MOTHER", snils(), phone()));
        Response diagnosis = diagnosis("Ведищев", snils(), shared, "Ведищев", "2014-03-05");

        String page = Jsoup.parse(tried("admin", diagnosis, "ADD_PARENT")).text();

        assertThat(page).contains("Опасно").contains("Чей ещё вход изменится").contains(other);
        assertThat(page).doesNotContain(shared.substring(2));
    }

    @Test
    void an_added_parent_of_a_child_whom_nobody_found_is_asked_for() {
        Response diagnosis = diagnosis("Гнедышев", snils(), phone(), "Гнедышев", "2014-03-05");

        assertThat(Jsoup.parse(tried("admin", diagnosis, "LINK_PARENT")).text())
                .contains("карточку, на которую надо добавить человека, не нашли");
    }

    @Test
    void a_diagnosis_of_another_school_is_not_there() {
        card(
                newSchool(),
                "6А",
                pupil("Дягилев", "2014-03-05", snils()),
                parent("Дягилева", "MOTHER", snils(), phone()));
        String id =
                diagnosis("Дягилев", snils(), phone(), "Дягилев", "2014-03-05").path("id");

        ConsoleSession.as("school")
                .formParam("plan", 0)
                .formParam("edit", 0)
                .post("/console/family/diagnoses/" + id + "/tries")
                .then()
                .statusCode(404);
        ConsoleSession.as("admin")
                .formParam("plan", 99)
                .formParam("edit", 0)
                .post("/console/family/diagnoses/" + id + "/tries")
                .then()
                .statusCode(404);
        ConsoleSession.as("centre")
                .formParam("plan", 0)
                .post("/console/family/diagnoses/" + id + "/tries")
                .then()
                .statusCode(403);
    }
}
