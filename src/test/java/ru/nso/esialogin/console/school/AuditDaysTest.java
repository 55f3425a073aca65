package ru.nso.esialogin.console.school;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.audit.api.AuditCalls.card;
import static ru.nso.esialogin.audit.api.AuditCalls.parent;
import static ru.nso.esialogin.audit.api.AuditCalls.pupil;
import static ru.nso.esialogin.audit.api.AuditCalls.snils;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.console.school.SchoolPages.page;
import static ru.nso.esialogin.console.school.SchoolPages.sent;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.audit.api.AuditCalls;
import ru.nso.esialogin.platform.database.TestDatabase;

/** Audits as of now and as of another day beside each other. */
@QuarkusTest
class AuditDaysTest {
    private static final String AUDITS = "/console/school/audits";

    /** An audit that has ended, as of 1 September of a year long ago. */
    private static String ofAnotherDay(String scope) {
        return AuditCalls.ended("admin", "{\"scope\": %s, \"at\": \"2024-09-01T05:00:00Z\"}".formatted(scope));
    }

    private static String ofSchool(String school) {
        return "{\"schoolId\": \"%s\"}".formatted(school);
    }

    private static String school() {
        String school = newSchool();
        card(school, "6А", pupil("Днёв", "2014-03-05", snils()), parent("Днёва", "MOTHER", snils(), ""));
        return school;
    }

    /** Makes the work on an audit look as if it went on; nobody takes it up. */
    private static void goesOn(String audit, boolean on) throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                PreparedStatement change = connection.prepareStatement("update job set state = ?, ended_at = "
                        + (on ? "null" : "now()")
                        + " where id = (select job_id from audit where id = ?)")) {
            change.setString(1, on ? "WAITING" : "DONE");
            change.setString(2, audit);
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }

    private static String started(String school, String day) {
        String path = sent("admin", AUDITS, Map.of("school", school, "on", day));
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void an_audit_of_another_day_is_not_the_one_of_now() throws SQLException {
        String school = school();
        String other = ofAnotherDay(ofSchool(school));
        goesOn(other, true);
        try {
            assertThat(page("admin", "/console/school?school=" + school).select("form[action=" + AUDITS + "] button"))
                    .isNotEmpty();
            assertThat(started(school, "")).isNotEqualTo(other);
        } finally {
            goesOn(other, false);
        }
    }

    @Test
    void an_audit_of_now_that_goes_on_is_not_started_twice() throws SQLException {
        String school = school();
        String now = SchoolPages.audited(school);
        String other = ofAnotherDay(ofSchool(school));
        goesOn(now, true);
        goesOn(other, true);
        try {
            assertThat(page("admin", "/console/school?school=" + school)
                            .select("[role=status] a")
                            .attr("href"))
                    .isEqualTo(AUDITS + "/" + now);
            assertThat(started(school, "")).isEqualTo(now);
            assertThat(started(school, "01.09.2024")).isNotIn(now, other);
        } finally {
            goesOn(now, false);
            goesOn(other, false);
        }
    }

    @Test
    void the_first_page_goes_on_telling_of_now_after_a_try_of_another_day() {
        String school = school();
        String now = SchoolPages.audited(school);
        ofAnotherDay(ofSchool(school));

        assertThat(toldOf(school)).isEqualTo(AUDITS + "/" + now);
    }

    private static String toldOf(String school) {
        return page("admin", "/console/school?school=" + school)
                .select("p:contains(По проверке на) a")
                .attr("href");
    }
}
