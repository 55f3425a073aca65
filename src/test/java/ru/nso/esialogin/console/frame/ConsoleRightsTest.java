package ru.nso.esialogin.console.frame;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ru.nso.esialogin.access.Caller;
import ru.nso.esialogin.access.Roles;
import ru.nso.esialogin.platform.database.TestDatabase;

/** Every operation of the console is called as every user, as nobody, and by another site. */
@QuarkusTest
@Tag("heavy")
class ConsoleRightsTest {
    private static final Map<String, String> USERS = Map.of(
            Roles.HELPDESK, "helpdesk",
            Roles.CONTACT_CENTRE, "centre",
            Roles.SCHOOL_ADMIN, "school",
            Roles.MUNICIPAL_ADMIN, "municipal",
            Roles.ANALYST, "analyst",
            Roles.AUDITOR, "auditor",
            Roles.ADMIN, "admin");

    /** Log-in, the way out, and the catalogue, which has nobody's data. */
    private static final List<String> OPEN =
            List.of("/console/login", "/console/login/refused", "/console/leave", "/console/left");

    private static final String NOWHERE = "nowhere-0199aaaa";

    private static final Set<String> CHANGES = Set.of(
            "CREATE",
            "REPLACE",
            "PATCH",
            "ARCHIVE",
            "MERGE",
            "UNMERGE",
            "ERASE",
            "REVEAL",
            "MASS_REVEAL",
            "RUN_RETENTION");

    private static final List<ConsoleOperation> OPERATIONS = ConsoleOperation.all();

    private final Map<String, String> sessions = new LinkedHashMap<>();

    @BeforeEach
    void everybodyLogsIn() {
        USERS.forEach((role, user) ->
                sessions.put(role, ConsoleSession.logIn(user, user).cookie("console-session")));
    }

    @Test
    void only_the_log_in_and_the_catalogue_are_open_to_anybody() {
        assertThat(OPERATIONS).hasSizeGreaterThan(OPEN.size());
        assertThat(OPERATIONS)
                .filteredOn(operation -> operation.roles().isEmpty())
                .extracting(ConsoleOperation::path)
                .filteredOn(path -> !path.startsWith(Section.CATALOGUE.path()))
                .containsExactlyInAnyOrderElementsOf(OPEN);
    }

    @Test
    void a_page_is_for_nobody_whom_its_part_of_the_navigation_is_not_for() {
        SoftAssertions softly = new SoftAssertions();
        for (ConsoleOperation operation : OPERATIONS) {
            List<Section> sections = sections(operation);
            USERS.keySet().stream()
                    .filter(role -> !sections.isEmpty() && operation.isFor(role))
                    .map(role -> new Caller("x", Set.of(role), Optional.empty(), Optional.empty()))
                    .forEach(caller -> softly.assertThat(sections.stream().anyMatch(each -> each.opensTo(caller)))
                            .as("%s for %s", operation, caller)
                            .isTrue());
        }
        softly.assertAll();
    }

    @Test
    void each_role_is_let_into_its_own_pages_and_told_so_on_all_others() throws SQLException {
        Instant began = Instant.now();
        SoftAssertions softly = new SoftAssertions();
        for (ConsoleOperation operation : OPERATIONS) {
            if (OPEN.contains(operation.path())) {
                continue;
            }
            USERS.forEach((role, user) -> {
                Response answer = call(operation, as(role));
                String what = operation + " as " + user;
                if (operation.isFor(role)) {
                    softly.assertThat(answer.statusCode())
                            .as(what)
                            .isNotIn(401, 403)
                            .isLessThan(500);
                    softly.assertThat(Optional.ofNullable(answer.header("Location"))
                                    .orElse(""))
                            .as(what)
                            .doesNotContain("/console/login");
                } else {
                    softly.assertThat(answer.statusCode()).as(what).isEqualTo(403);
                    softly.assertThat(answer.contentType()).as(what).startsWithIgnoringCase("text/html");
                    softly.assertThat(answer.asString()).as(what).contains("<h1>");
                }
            });
        }
        softly.assertThat(made(began))
                .as("what came of forms that say nothing")
                .isEqualTo("0 audits, 0 files, 0 changes");
        softly.assertAll();
    }

    @Test
    void nobody_is_led_to_the_log_in() {
        SoftAssertions softly = new SoftAssertions();
        for (ConsoleOperation operation : OPERATIONS) {
            if (operation.roles().isPresent()) {
                Response answer = call(operation, nobody());
                if (operation.reads()) {
                    softly.assertThat(answer.statusCode()).as("%s", operation).isEqualTo(302);
                    softly.assertThat(answer.header("Location"))
                            .as("%s", operation)
                            .endsWith("/console/login");
                } else {
                    softly.assertThat(answer.statusCode()).as("%s", operation).isEqualTo(401);
                    softly.assertThat(answer.asString()).as("%s", operation).contains("Войдите снова");
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void no_other_site_sends_a_form_for_somebody() {
        SoftAssertions softly = new SoftAssertions();
        for (ConsoleOperation operation : OPERATIONS) {
            if (!operation.reads()) {
                USERS.keySet().forEach(role -> softly.assertThat(
                                call(operation, as(role).header("Sec-Fetch-Site", "cross-site"))
                                        .statusCode())
                        .as("%s as %s", operation, role)
                        .isEqualTo(403));
            }
        }
        softly.assertAll();
    }

    /** The parts of the navigation that lead into the same room of pages. */
    private static List<Section> sections(ConsoleOperation operation) {
        return Arrays.stream(Section.values())
                .filter(each -> (operation.path() + '/').startsWith(room(each.path()) + '/'))
                .toList();
    }

    private static String room(String path) {
        return path.split("/", -1).length > 3 ? path.substring(0, path.lastIndexOf('/')) : path;
    }

    private RequestSpecification as(String role) {
        return nobody().cookie("console-session", sessions.get(role));
    }

    private static RequestSpecification nobody() {
        return given().redirects().follow(false).header("Origin", ConsoleSession.origin());
    }

    /** A form that is sent says nothing but a school and a place that are not there, so nothing may come of it. */
    private static Response call(ConsoleOperation operation, RequestSpecification request) {
        if (operation.reads()) {
            return request.request(operation.method(), operation.address());
        }
        RequestSpecification sent = operation.takesFiles()
                ? request.multiPart("nothing", "")
                : request.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .formParam("school", NOWHERE)
                        .formParam("cursor", NOWHERE);
        return sent.queryParam("school", NOWHERE).request(operation.method(), operation.address());
    }

    /** What came of forms since then: audits, files of cards, and whatever the access log calls a change. */
    private static String made(Instant since) throws SQLException {
        try (Connection connection = TestDatabase.asOwner();
                PreparedStatement select = connection.prepareStatement(
                        """
                        select (select count(*) from audit where asked_at >= moment) || ' audits, '
                            || (select count(*) from import_file where asked_at >= moment) || ' files, '
                            || (select count(*) from access_log where at >= moment and outcome = 'DONE'
                                and who = any (?) and action = any (?))
                            || ' changes'
                        from (select ?::timestamptz as moment) as began""")) {
            select.setArray(1, connection.createArrayOf("text", USERS.values().toArray()));
            select.setArray(2, connection.createArrayOf("text", CHANGES.toArray()));
            select.setString(3, since.toString());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
