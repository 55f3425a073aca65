package ru.nso.esialogin.console.school;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.nso.esialogin.audit.api.AuditCalls.card;
import static ru.nso.esialogin.audit.api.AuditCalls.parent;
import static ru.nso.esialogin.audit.api.AuditCalls.phone;
import static ru.nso.esialogin.audit.api.AuditCalls.pupil;
import static ru.nso.esialogin.audit.api.AuditCalls.snils;
import static ru.nso.esialogin.card.api.RegistryApi.newSchool;
import static ru.nso.esialogin.card.api.RegistryApi.schoolOfDemoUser;
import static ru.nso.esialogin.console.school.SchoolPages.as;
import static ru.nso.esialogin.console.school.SchoolPages.form;
import static ru.nso.esialogin.console.school.SchoolPages.page;
import static ru.nso.esialogin.console.school.SchoolPages.sent;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.nso.esialogin.platform.database.TestDatabase;

/** What pages of cards leave in the access log, in the figures and in the budgets. */
@QuarkusTest
class CardEntriesTest {
    private static final String REASON = "Сверка со свидетельством в школе";
    private static final int PER_DAY = 40;

    @Inject
    MeterRegistry meters;

    @Inject
    Clock clock;

    private static String ask(String sql) throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() && row.getString(1) != null ? row.getString(1) : "";
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String entries(String card) throws SQLException {
        return ask("select string_agg(action || ' ' || outcome, ', ' order by at, number) from access_log" + " where '"
                + card + "' = any (card_ids)");
    }

    private static String newCard(String school, String surname) {
        return card(school, "6А", pupil(surname, "2014-03-05", snils()), parent(surname + "а", "MOTHER", snils(), ""));
    }

    @Test
    void whose_card_it_is_that_cannot_be_saved_is_told_and_written_down() throws SQLException {
        String id = newCard(newSchool(), "Тайнов");
        String path = "/console/school/cards/" + id;

        Document old = page(form("admin", path, Map.of("action", "save", "version", "0")), 409);
        Document wrong =
                page(form("admin", path, Map.of("action", "save", "version", "1", "p0-birthDate", "31.02.2014")), 422);

        assertThat(old.select("h1").text()).isEqualTo("Тайнов Юлий");
        assertThat(wrong.select("h1").text()).isEqualTo("Тайнов Юлий");
        assertThat(entries(id)).isEqualTo("CREATE DONE, READ DONE, READ DONE");
    }

    @Test
    void the_same_holds_for_employees() throws SQLException {
        String id = ru.nso.esialogin.card.api.RegistryApi.as("admin")
                .body(
                        """
                        {"schoolId": "%s", "person": {"lastName": "Тайная", "firstName": "Ева", "birthDate": "1980-01-02"},
                         "roles": ["TEACHER"]}"""
                                .formatted(newSchool()))
                .post("/api/v1/staff")
                .path("id");

        Document old = page(form("admin", "/console/school/staff/" + id, Map.of("version", "0")), 409);

        assertThat(old.select("h1").text()).isEqualTo("Тайная Ева");
        assertThat(entries(id)).isEqualTo("CREATE DONE, READ DONE");
    }

    @Test
    void a_change_after_which_every_login_is_as_before_was_not_sought_in_vain() throws SQLException {
        String id = newCard(newSchool(), "Прежнев");
        String path = "/console/school/cards/" + id;
        Map<String, Object> fields = SchoolPages.fields(page("admin", path));
        fields.put("className", "6Б");

        page("admin", sent("admin", path, fields));

        assertThat(entries(id)).endsWith("WHAT_IF DONE");
    }

    @Test
    void a_number_that_nobody_else_has_is_typed_right_and_no_miss() throws SQLException {
        String other = newCard(schoolOfDemoUser(), "Соседов");
        String taken = snils();
        String rival = card(
                schoolOfDemoUser(),
                "6А",
                pupil("Двойнов", "2014-03-05", taken),
                parent("Двойнова", "MOTHER", "", phone()));

        String begun = ask("select clock_timestamp()");

        check("school", snils());
        check("school", taken);

        assertThat(entriesOf("school", begun)).containsOnly("CHECK_NUMBER NOTHING_FOUND", "CHECK_NUMBER DONE");
        assertThat(entries(rival)).isEqualTo("CREATE DONE, CHECK_NUMBER DONE");
        assertThat(entries(other)).isEqualTo("CREATE DONE");
    }

    @Test
    void who_tries_numbers_on_the_whole_region_is_counted_once_for_each_that_nobody_has() throws SQLException {
        String taken = snils();
        String own = snils();
        String rival = card(
                newSchool(), "6А", pupil("Двойнов", "2014-03-05", taken), parent("Двойнова", "MOTHER", "", phone()));
        card(newSchool(), "6А", pupil("Львов", "2014-03-05", own), parent("Львова", "MOTHER", "", phone()));
        String begun = ask("select clock_timestamp()");

        check("admin", snils());
        check("admin", taken);
        check("admin", own);

        assertThat(entriesOf("admin", begun))
                .filteredOn(entry -> entry.startsWith("SEARCH"))
                .containsExactly("SEARCH NOTHING_FOUND");
        assertThat(entries(rival)).isEqualTo("CREATE DONE, CHECK_NUMBER DONE");
    }

    private static List<String> entriesOf(String who, String since) throws SQLException {
        return List.of(ask("select string_agg(action || ' ' || outcome, ',') from access_log where at >= '" + since
                        + "' and who = '" + who + "'")
                .split(",", -1));
    }

    private static void check(String user, String typed) {
        as(user).header("HX-Request", "true")
                .header("HX-Trigger", "p0-snils")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("p0-snils", typed)
                .formParam("p0-firstName", "Лев")
                .post("/console/school/check")
                .then()
                .statusCode(200);
    }

    @Test
    void values_without_stars_are_counted_whichever_page_shows_them() throws SQLException {
        String id = newCard(newSchool(), "Счётнов");
        double before = shown();

        page(reveal("admin", id), 200);

        assertThat(shown()).isEqualTo(before + 1);
    }

    @Test
    void one_value_too_many_is_refused_until_tomorrow_and_counted() throws SQLException {
        String id = newCard(schoolOfDemoUser(), "Исчерпов");
        double before = refused();
        used("school", PER_DAY);
        try {
            Response refused = reveal("school", id);

            assertThat(page(refused, 429).select(".said--bad").text()).contains("будут завтра");
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 24 * 60 * 60);
            assertThat(refused()).isEqualTo(before + 1);
            assertThat(entries(id)).endsWith("REFUSE_REVEAL NOTHING_FOUND");
        } finally {
            used("school", 0);
        }
    }

    private static Response reveal(String user, String card) throws SQLException {
        String pupil = ask("select id from person where card_id = '" + card + "' and role = 'PUPIL'");
        return form(
                user,
                "/console/school/reveal/cards/" + card,
                Map.of("person", pupil, "field", "SNILS", "reason", REASON));
    }

    private double shown() {
        return meters.counter("esialogin.reveals", "field", "SNILS", "role", "ADMIN")
                .count();
    }

    private double refused() {
        return meters.counter("esialogin.reveals.refused", "role", "SCHOOL_ADMIN")
                .count();
    }

    /** Sets how many reveals of today a user has used. */
    private void used(String user, int taken) throws SQLException {
        execute("delete from reveal_count where made_by = '" + user + "'");
        if (taken > 0) {
            execute("insert into reveal_count values ('%s', '%s', %d)".formatted(user, LocalDate.now(clock), taken));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%20b", "a%0d%0aX-Evil:%201", "%7Ba%7D", "%D0%9A%D0%BE%D1%82"})
    void an_address_that_no_card_has_is_no_failure_of_ours(String id) {
        Response answer = as("admin").urlEncodingEnabled(false).get("/console/school/reveal/cards/" + id);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.header("X-Evil")).isNull();
    }
}
