package ru.nso.esialogin.console.frame;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
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
                    .filter(role -> !isReachedFromTickets(operation, role))
                    .map(role -> new Caller("x", Set.of(role), Optional.empty(), Optional.empty()))
                    .forEach(caller -> softly.assertThat(sections.stream().anyMatch(each -> each.opensTo(caller)))
                            .as("%s for %s", operation, caller)
                            .isTrue());
        }
        softly.assertAll();
    }

    @Test
    void each_role_is_let_into_its_own_pages_and_told_so_on_all_others() {
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

    /** Whoever answers tickets comes to a card from a ticket, and to no school by himself. */
    private static boolean isReachedFromTickets(ConsoleOperation operation, String role) {
        return role.equals(Roles.HELPDESK) && operation.path().startsWith(Section.SCHOOL.path() + '/');
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

    /** A form that is sent is empty: it says nothing, so nothing may come of it. */
    private static Response call(ConsoleOperation operation, RequestSpecification request) {
        RequestSpecification sent = operation.reads()
                ? request
                : operation.takesFiles()
                        ? request.multiPart("nothing", "")
                        : request.contentType("application/x-www-form-urlencoded; charset=UTF-8");
        return sent.request(operation.method(), operation.address());
    }
}
